import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorAt, type Diagnostic } from '../core/diagnostics.ts';
import type { Report } from '../core/report.ts';
import { renderCtrf } from '../reporters/ctrf/render-ctrf.ts';
import { renderJunit } from '../reporters/junit/render-junit.ts';
import { lcovOf } from './coverage-reports.ts';
import { version } from './version.ts';

/** Paths of report files, relative to the working directory; undefined: not asked for. */
export interface ReportFiles {
  readonly junitFile: string | undefined;
  readonly jsonFile: string | undefined;
  /** Coverage as lcov. */
  readonly lcovFile?: string | undefined;
}

/** What became of the report files. A file that could not be written is undefined and has a problem. */
export interface WrittenFiles extends ReportFiles {
  readonly problems: readonly Diagnostic[];
}

/** Writes JUnit and CTRF files. By now everything else has happened, so trouble here is told, not thrown. */
export async function writeReportFiles(
  report: Report,
  workingDirectory: string,
  { junitFile, jsonFile, lcovFile }: ReportFiles,
): Promise<WrittenFiles> {
  const problems: Diagnostic[] = [];
  const write = async (file: string, text: string): Promise<string | undefined> => {
    const reason = await tryWrite(path.resolve(workingDirectory, file), text);
    if (reason === undefined) return file;
    problems.push(errorAt(undefined, 'file-not-written', { path: file, reason }));
    return undefined;
  };
  const lcov = lcovFile === undefined ? undefined : await lcovOf(report);
  return {
    junitFile: junitFile && (await write(junitFile, renderJunit(report))),
    jsonFile: jsonFile && (await write(jsonFile, renderReportJson(report))),
    lcovFile:
      lcovFile && lcov === undefined ? undefined : lcovFile && (await write(lcovFile, lcov ?? '')),
    problems,
  };
}

/** The report for programs: CTRF JSON. */
export function renderReportJson(report: Report): string {
  return renderCtrf(report, { sha1, version });
}

/** Answers why it failed, in the system's own code; undefined when it did not. */
async function tryWrite(file: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function sha1(bytes: Uint8Array): Uint8Array {
  return createHash('sha1').update(bytes).digest();
}

import type { JsonObject } from '../../../src/core/json.ts';
import type { EmulatedRuntime } from '../../../src/core/ports.ts';
import type { Report } from '../../../src/core/report.ts';
import type { Span } from '../../../src/core/source.ts';
import { writeProject, type ProjectFiles } from '../../builders/project.ts';
import { runProject, type RunSettings } from '../../builders/run-project.ts';
import { FUNCTION } from './fields.ts';

/** A test without its name. */
export interface LineTest {
  readonly request: string;
  readonly isResponse: boolean;
  readonly expect: JsonObject | string | number;
}

/** Runs tests that stand in a line each, the first one in the second line of its file. */
export async function runLines(
  tests: readonly LineTest[],
  runtime: EmulatedRuntime,
  files: ProjectFiles = {},
  settings: RunSettings = {},
): Promise<Report> {
  const lines = tests.map(({ request, isResponse, expect }, at) => {
    const response = isResponse ? { response: 200 } : {};
    return `  - ${JSON.stringify({ name: `${at}`, request, ...response, expect })}\n`;
  });
  const text = `tests:\n${lines.join('')}`;
  const folder = await writeProject({ 'f.js': FUNCTION, 'f.test.yml': text, ...files });
  return runProject(folder, runtime, settings);
}

/** What a caret stands under. */
export function textAt({ sources }: Report, { file, start, end }: Span): string {
  const line = sources.get(file)?.split('\n')[start.line - 1] ?? '';
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line;
}

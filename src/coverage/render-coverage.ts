import { createCoverageMap, type CoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';
import { createContext, type ContentWriter, type ReportBase } from 'istanbul-lib-report';
import LcovOnlyReport from 'istanbul-reports/lib/lcovonly/index.js';
import TextReport from 'istanbul-reports/lib/text/index.js';
import type { FunctionCoverage } from '../core/coverage/coverage.ts';

/** How a table looks. */
export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** The table that istanbul prints of all functions; each line ends with a line break. */
export function renderCoverageTable(
  functions: readonly FunctionCoverage[],
  { width, colour }: TableLook,
): string {
  const report = new TextReport({ maxCols: width });
  return written(report, mapOf(functions), colour ? paint : plain);
}

/** The tracefile of lcov. Code of builds without a source map is left out: nobody has a file of it. */
export function renderLcov(functions: readonly FunctionCoverage[]): string {
  const report = new LcovOnlyReport({ projectRoot: '.' });
  return written(report, mapOf(functions.filter(({ isOfBuiltCode }) => !isOfBuiltCode)), plain);
}

/** Functions may share files. */
function mapOf(functions: readonly FunctionCoverage[]): CoverageMap {
  const map = createCoverageMap({});
  for (const { files } of functions) {
    // Reports keep the map as plain data; here it is a map again.
    const data = structuredClone(files) as unknown as CoverageMapData;
    for (const [path, file] of Object.entries(data)) {
      map.addFileCoverage({ ...file, path: shownPath(path) });
    }
  }
  return map;
}

/** Names of files reach terminals, and line breaks mean something in tracefiles. */
function shownPath(path: string): string {
  return path.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
}

type Colorize = (text: string, level: string | undefined) => string;

const plain: Colorize = (text) => text;

const COLOURS: Readonly<Record<string, string>> = { low: '31', medium: '33', high: '32' };

const paint: Colorize = (text, level) => {
  const colour = COLOURS[level ?? ''];
  return colour === undefined ? text : `\u001b[${colour}m${text}\u001b[39m`;
};

/** What a report writes, as text: reports of istanbul write to files and to the standard output. */
function written(report: ReportBase, coverageMap: CoverageMap, colorize: Colorize): string {
  let text = '';
  const content = {
    write: (part: string) => {
      text += part;
    },
    println: (line: string) => {
      text += `${line}\n`;
    },
    colorize,
    close: () => undefined,
  } satisfies ContentWriter & { write: unknown };
  const context = createContext({ coverageMap });
  context.data = { writer: { writeFile: () => content } };
  report.execute(context);
  return text;
}

/** What was found out about the figures of a report. */
export interface Figures {
  /** Sentences about figures that contradict each other. */
  readonly wrong: readonly string[];
  /** How many comparisons were made. */
  readonly checked: number;
}

const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

const N = '([\\d,]+)';

/** Reads a summary or a comment as a person would, and holds its figures against each other. */
export function figuresOf(markdown: string): Figures {
  const wrong: string[] = [];
  let checked = 0;
  const same = (what: string, one: number, other: number): void => {
    checked += 1;
    if (one !== other) wrong.push(`${what}: ${one} and ${other}`);
  };
  const all = (form: string): RegExpExecArray[] =>
    [...markdown.matchAll(new RegExp(form, 'gmu'))] as RegExpExecArray[];
  const first = (form: string): RegExpExecArray | undefined => all(form)[0];

  const rows = all(`^\\| \\*\\*.*?\\*\\* \\| ${N} of ${N} \\|`);
  const passed = rows.reduce((sum, [, it]) => sum + number(it), 0);
  const tests = rows.reduce((sum, [, , it]) => sum + number(it), 0);
  const verdict = first('^### [✓✗] CloudFront Functions: (.*)$')?.[1] ?? '';

  const failed = new RegExp(`^${N} of ${N} tests? (failed|could not be run)`).exec(verdict);
  if (failed !== null) same('tests of verdict and table', number(failed[2]), tests);
  const green = new RegExp(`^${N} tests? passed`).exec(verdict);
  if (green !== null) same('passed tests of verdict and table', number(green[1]), passed);

  const errors = new RegExp(`^${N} errors? in ${N} files?`).exec(verdict);
  if (errors !== null) {
    const blocks = all('^error\\[').length;
    if (blocks > 0) same('errors of verdict and messages', number(errors[1]), blocks);
    const files = new Set(all('^ *--> (.*?):\\d+').map(([, file]) => file));
    if (blocks > 0) same('files of verdict and messages', number(errors[2]), files.size);
    else same('errors of verdict', Math.sign(number(errors[1])), 1);
  }

  const headings = all(
    `^#### [^:\\n]*: (?:${N} failures?)?(?:, )?(?:${N} errors?)?(?:, trouble at AWS)?$`,
  );
  const [failures, troubles] = [1, 2].map((at) =>
    headings.reduce((sum, it) => sum + number(it[at]), 0),
  );
  if (failed?.[3] === 'failed' && headings.length > 0) {
    same('failures of verdict and headings', number(failed[1]), failures!);
  }
  if (failed?.[3] === 'could not be run' && headings.length > 0) {
    same('errors of verdict and headings', number(failed[1]), troubles!);
  }

  for (const [table, shown] of tablesOf(markdown)) {
    same('rows of a table of failures', number(table[1]), shown);
  }

  for (const [heading, shown] of liveTablesOf(markdown)) {
    same('behaviours of heading and table', number(heading[1]), shown);
    const cells = all(`\\| \\*\\*${heading[1]} behaviours? changes?\\*\\* \\|`);
    same('behaviours of heading and function table', Math.min(1, cells.length), 1);
  }

  const list = first(`<summary>All ${N} tests?</summary>`);
  if (list !== undefined) {
    same('tests of list and table', number(list[1]), tests);
    same('lines of the list of tests', number(list[1]), all('^- [✓✗–] ').length);
    same('marks of the list of tests', passed, all('^- ✓ ').length);
  }

  const engines = first(`^Engines: offline ${N}`);
  const skipped = all(`· ${N} skipped`).reduce((sum, [, it]) => sum + number(it), 0);
  if (engines !== undefined && failed === null) {
    same('offline runs, skipped tests and all tests', number(engines[1]) + skipped, tests);
  }
  return { wrong, checked };
}

/** The heading of each comparison with LIVE, and how many behaviours it shows or says are missing. */
function liveTablesOf(markdown: string): [RegExpExecArray, number][] {
  const heading =
    /^#### .*: ([\d,]+) behaviours? changes? against LIVE\n\n((?:\|.*\n)+)(?:\n… ([\d,]+) more\n)?/gmu;
  return [...markdown.matchAll(heading)].map((found) => {
    const rows = (found[2] ?? '').trim().split('\n').length - 2;
    return [found, rows + number(found[3])];
  });
}

/** The heading of each group of rows, and how many rows it shows or says are missing. */
function tablesOf(markdown: string): [RegExpExecArray, number][] {
  const heading =
    /^\*\*`.*`\*\* · ([\d,]+) of [\d,]+ rows? · .*\n\n((?:\|.*\n)+)(?:\n… ([\d,]+) more\n)?/gmu;
  return [...markdown.matchAll(heading)].map((found) => {
    const rows = (found[2] ?? '').trim().split('\n').length - 2;
    return [found, rows + number(found[3])];
  });
}

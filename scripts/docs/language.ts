import { RUNTIMES, type Runtime } from '../../src/core/runtimes.ts';
import { ACCEPTED } from '../../src/runtime/language/constructs/accepted.ts';
import type { Construct, Phase } from '../../src/runtime/language/constructs/construct.ts';
import { CONSTRUCT_GROUPS } from '../../src/runtime/language/constructs/constructs.ts';
import { code, table } from './markdown.ts';

const INTRODUCTION = `# Language

What JavaScript has and the runtimes refuse, fail at or read in their own way. This page is written from the table that
\`cf2 check\` reads (\`npm run docs\`). \`cf2 check --explain <code>\` shows one row with a bad and a good example.

- **compile**: the runtime does not compile the function. It names the first token it has no use for, and the line. \`{token}\`
  stands for that token.
- **run**: the function fails, or computes something else, when it gets there.
- **offline**: the runtime takes it. cf2 refuses it or warns, because its own engine would compute something else.

Texts and verdicts were measured with njs, the engine that AWS's documentation and error messages point to: 0.4.3 for
\`cloudfront-js-1.0\`, 0.8 for \`cloudfront-js-2.0\`. See [fidelity.md](fidelity.md).`;

const SEVERITIES = { error: '', warning: ' (warning)', notice: ' (notice)' } as const;

function when({ phase, severity }: Construct): string {
  return phase + SEVERITIES[severity];
}

const ACCEPTS: Readonly<Record<Phase, string>> = {
  compile: 'accepted',
  run: 'nothing special',
  offline: 'nothing special',
};

function says(construct: Construct, runtime: Runtime): string {
  const wording = construct.wording[runtime];
  if (wording !== undefined) return code(wording);
  const { coveredBy, phase } = construct;
  return coveredBy === undefined ? ACCEPTS[phase] : `see ${code(`language/${coveredBy}`)}`;
}

/** One column where both runtimes say the same. */
function wordings(construct: Construct): string {
  const [first = '', second = ''] = RUNTIMES.map((runtime) => says(construct, runtime));
  return first === second ? first : `1.0: ${first}<br>2.0: ${second}`;
}

function groupTable(rows: Readonly<Record<string, Construct>>): string {
  return table(
    ['Construct', 'Code', 'When', 'What the runtime says', 'Mend'],
    Object.entries(rows).map(([id, construct]) => [
      `[${construct.title}](${construct.url})`,
      code(`language/${id}`),
      when(construct),
      wordings(construct),
      construct.mend,
    ]),
  );
}

function acceptedTable(): string {
  return table(
    ['Construct', 'Runtimes', 'Example'],
    ACCEPTED.map(({ title, runtimes, example }) => [
      title,
      runtimes.length === RUNTIMES.length ? 'both' : runtimes.map((name) => name.slice(-3)).join(),
      code(example),
    ]),
  );
}

/** docs/language.md: the tables of the checker. */
export function languagePage(): string {
  const groups = CONSTRUCT_GROUPS.map(
    ({ title, rows }) => `## ${title}\n\n<!-- prettier-ignore -->\n${groupTable(rows)}`,
  );
  const accepted = `## Accepted\n\nWhat people doubt and what works.\n\n<!-- prettier-ignore -->\n${acceptedTable()}`;
  return `${[INTRODUCTION, ...groups, accepted].join('\n\n')}\n`;
}

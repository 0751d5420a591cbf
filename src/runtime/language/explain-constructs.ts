import type { Explanation } from '../../core/explanations/explanation.ts';
import { RUNTIMES, type Runtime } from '../../core/runtimes.ts';
import { findHandlerFindings } from './check-language.ts';
import type { Construct, Phase } from './constructs/construct.ts';
import { CONSTRUCTS, type ConstructId } from './constructs/constructs.ts';
import { findConstructs } from './find-constructs.ts';

const MEANINGS: Readonly<Record<Phase, string>> = {
  compile:
    'The runtime does not compile a function that has this: the function never runs, viewers get a 503. ' +
    'It reads from left to right and names the first thing that it has no use for',
  run: 'The runtime compiles this, and does not do what JavaScript does when it gets there',
  offline:
    'The runtime takes this, and reads it in another way than the engine that cf2 has offline',
};

/** Explanations of the constructs of the checker's table, by `language/<id>`. */
export const LANGUAGE_EXPLANATIONS: Readonly<Record<string, Explanation>> = Object.fromEntries(
  Object.entries(CONSTRUCTS).map(([id, construct]) => [
    `language/${id}`,
    explain(id as ConstructId, construct),
  ]),
);

function explain(id: ConstructId, construct: Construct): Explanation {
  const { title, phase, trips, example, instead, mend, url } = construct;
  return {
    ...{ title, bad: example, good: instead, mend, url },
    kind: 'function',
    meaning: `${[MEANINGS[phase], ...whyOf(trips)].join(': ')}.`,
    /** Asked of the checker itself, when somebody asks. */
    get says() {
      return Object.fromEntries(
        RUNTIMES.map((runtime) => [runtime, wordsOf(id, construct, runtime)]),
      );
    },
  };
}

/** What the parser stops at, or what goes wrong where it does not stop. */
function whyOf(trips: string): readonly string[] {
  const why = trips.replace(/^nothing(?:: )?/, '');
  return why === '' ? [] : [why];
}

/** What a runtime says of the example. */
function wordsOf(id: ConstructId, { example, coveredBy }: Construct, runtime: Runtime): string {
  const code = { source: example, runtime };
  const found = [...findConstructs(code), ...findHandlerFindings(code)];
  const finding = found.find(({ construct }) => construct === id);
  if (finding !== undefined) return finding.error;
  return coveredBy === undefined ? 'accepts it' : `see language/${coveredBy}`;
}

import type { Annotation } from '../../core/annotation.ts';
import type { Severity } from '../../core/diagnostics.ts';
import { count } from '../text/count.ts';

/**
 * Annotations of one level that GitHub shows per step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const SHOWN_PER_LEVEL = 10;

const LEVELS: readonly { readonly level: Severity; readonly noun: string }[] = [
  { level: 'error', noun: 'failure' },
  { level: 'warning', noun: 'warning' },
  { level: 'notice', noun: 'notice' },
];

/** An annotation that may stand for several tests. */
export interface PlannedAnnotation extends Annotation {
  /** How many tests it is about; default 1. */
  readonly tests?: number;
}

/** The first nine of each level; the tenth says how many tests the others are about. */
export function limitAnnotations(planned: readonly PlannedAnnotation[]): Annotation[] {
  return LEVELS.flatMap(({ level, noun }) => {
    const all = planned.filter((it) => it.level === level);
    const hidden = all.length - (SHOWN_PER_LEVEL - 1);
    if (hidden <= 0) return all.map(withoutTests);
    const tests = all.slice(-hidden).reduce((sum, it) => sum + (it.tests ?? 1), 0);
    const message = `+${count(tests, `more ${noun}`)}, see the job summary`;
    const rest: Annotation = { level, title: 'CloudFront Functions', message, at: undefined };
    return [...all.slice(0, -hidden).map(withoutTests), rest];
  });
}

function withoutTests({ level, title, message, at }: PlannedAnnotation): Annotation {
  return { level, title, message, at };
}

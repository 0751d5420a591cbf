import { describe, expect, it } from '@jest/globals';
import type { CaseNote, CaseStatus } from '../../../src/core/report.ts';
import { settleUnusedAllows } from '../../../src/core/verdict/unused-allow.ts';
import { buildCase, buildFunction } from '../../builders/report.ts';
import { at } from '../compare/written.ts';

const entry = { code: 'bad-status', span: at(3) } as const;
const unused: CaseNote = { note: 'unused-allow', ...entry };
const other: CaseNote = { note: 'utilization-high', percent: 60 };

/** A case that allows a code; `notes` say whether it could do without. */
const allowing = (notes: readonly CaseNote[], status: CaseStatus = 'passed') =>
  buildCase({ status, notes, testCase: { allow: [entry] } });

function notesOf(...functions: ReturnType<typeof allowing>[][]) {
  const settled = settleUnusedAllows(functions.map((cases) => buildFunction({ cases })));
  return settled.map((fn) => fn.cases.map((it) => it.notes));
}

describe('settleUnusedAllows', () => {
  it('keeps one note for all cases of one written code, and every other note', () => {
    expect(notesOf([allowing([unused, other]), allowing([other, unused])])).toEqual([
      [[unused, other], [other]],
    ]);
  });

  it('drops it when one case needed the code, also of another function', () => {
    expect(notesOf([allowing([unused])], [allowing([])])).toEqual([[[]], [[]]]);
  });

  it('does not ask skipped cases', () => {
    expect(notesOf([allowing([], 'skipped'), allowing([unused])])).toEqual([[[], [unused]]]);
  });

  it('tells codes at other places apart', () => {
    const elsewhere = { ...entry, span: at(4) };
    const needed = buildCase({ testCase: { allow: [elsewhere] } });
    expect(notesOf([allowing([unused]), needed])).toEqual([[[unused], []]]);
  });
});

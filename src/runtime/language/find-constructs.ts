import type { FunctionCode } from '../../core/ports.ts';
import { classifyRefusal } from './classify-refusal.ts';
import { collectMarks } from './collect-marks.ts';
import { createFinding } from './create-finding.ts';
import { findCompileError } from './find-compile-error.ts';
import type { Finding } from './finding.ts';
import { refusalText } from './grammar/refusal.ts';
import type { Refusal } from './grammar/refusal.ts';
import { remember } from './remember.ts';
import type { Mark } from './rules/rule.ts';
import { findJavaScriptFault, parseTree } from './tree/parse-tree.ts';

function analyseTree(code: FunctionCode): readonly Finding[] {
  const refusal = findCompileError(code);
  const tree = parseTree(code.source);
  const marks = tree === undefined ? [] : inOrder(unique(collectMarks(tree, code)));
  const later = marks.filter(({ trip }) => trip === undefined);
  const compile = marks.filter(({ trip }) => trip !== undefined);
  return [
    ...(refusal === undefined ? engineFindings(code) : compileFindings(refusal, compile, code)),
    ...later.map((mark) => createFinding(mark, code)),
  ];
}

/** What the runtime compiles and a JavaScript engine does not. */
function engineFindings(code: FunctionCode): readonly Finding[] {
  const fault = findJavaScriptFault(code.source);
  if (fault === undefined) return [];
  const { reason, at } = fault;
  return [
    createFinding(
      { id: 'not-parsed', start: at, end: at, trip: undefined, values: { reason } },
      code,
    ),
  ];
}

/** A shorthand property shows its name to the rules twice. */
function unique(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ id, start }) => {
    const key = `${id} ${String(start)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => (a.trip ?? a.start) - (b.trip ?? b.start) || a.start - b.start);
}

/** What the grammar refuses, then what rules found behind it: what it has read past is no fault. */
function compileFindings(
  refusal: Refusal,
  marks: readonly Mark[],
  code: FunctionCode,
): readonly Finding[] {
  const own = markOf(refusal, marks);
  const further = marks.filter((mark) => mark !== own && (mark.trip ?? 0) >= refusal.start);
  return [refusalFinding(refusal, own, code), ...further.map((mark) => createFinding(mark, code))];
}

function markOf({ start }: Refusal, marks: readonly Mark[]): Mark | undefined {
  return (
    marks.find(({ trip }) => trip === start) ??
    marks.findLast((mark) => mark.start <= start && start < (mark.reach ?? mark.end))
  );
}

/** The refusal as a finding; the mark it belongs to gives it its construct and its place. */
function refusalFinding(refusal: Refusal, mark: Mark | undefined, code: FunctionCode): Finding {
  const { start, end } = mark ?? refusal;
  const id = mark?.id ?? classifyRefusal(refusal, code.source);
  const finding = createFinding({ id, start, end, trip: refusal.start }, code);
  return { ...finding, error: refusalText(refusal), line: refusal.line ?? finding.line };
}

const TOO_DEEP: Mark = { id: 'too-deep', start: 0, end: 0, trip: undefined };

function analyse(code: FunctionCode): readonly Finding[] {
  try {
    return analyseTree(code);
  } catch (error) {
    // Both parsers descend as deep as the code is nested.
    if (error instanceof RangeError) return [createFinding(TOO_DEEP, code)];
    throw error;
  }
}

/**
 * Everything in a source that its runtime refuses, fails at or computes in its own way. Where the runtime does
 * not compile the source, the first finding is exactly what it reports, and those of phase `compile` behind it
 * are what it would meet next, in its order. What only happens at run time, or only offline, follows.
 */
export const findConstructs: (code: FunctionCode) => readonly Finding[] = remember(analyse);

import type { Diagnostic } from '../../core/diagnostics.ts';
import type { FunctionCode } from '../../core/ports.ts';
import type { Span } from '../../core/source.ts';
import type { Finding } from './finding.ts';
import { createFinding } from './create-finding.ts';
import { findConstructs } from './find-constructs.ts';
import { findHandlerFaults } from './handler/find-handler-faults.ts';
import { parseTree } from './tree/parse-tree.ts';

/**
 * What a function's code does that its runtime does not take, as diagnostics with spans in `file`: constructs
 * (findConstructs) and faults of the function named handler.
 */
export function checkLanguage(code: FunctionCode, file: string): readonly Diagnostic[] {
  return [...findConstructs(code), ...findHandlerFindings(code)]
    .filter(isWorthSaying)
    .map((finding) => diagnosticOf(finding, file));
}

/** What differs only offline and has no remedy belongs into documentation. */
function isWorthSaying({ phase, severity }: Finding): boolean {
  return !(phase === 'offline' && severity === 'notice');
}

/** Faults of the function CloudFront calls; none while the source cannot be parsed. */
export function findHandlerFindings(code: FunctionCode): readonly Finding[] {
  try {
    const tree = parseTree(code.source);
    const marks = tree === undefined ? [] : findHandlerFaults(tree.program, code);
    return marks.map((mark) => createFinding(mark, code));
  } catch (error) {
    // findConstructs reports code that is nested too deeply.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function diagnosticOf(finding: Finding, file: string): Diagnostic {
  const { construct, error, mend, url, severity, start, end } = finding;
  const at: Span = { file, start, end };
  return { code: 'language', args: { rule: construct, error, mend, url }, severity, at };
}

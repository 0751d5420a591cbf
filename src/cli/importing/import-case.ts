import { expectWays, type ExpectWays } from '../../config/import/expect-ways.ts';
import type { ForeignCase } from '../../config/import/foreign-case.ts';
import { importedOtherwise, notImported } from '../../config/import/gaps.ts';
import { sameEvent } from '../../config/import/same-event.ts';
import { canonicalise } from '../../core/compare/canonical.ts';
import { hasErrors, type Diagnostic } from '../../core/diagnostics.ts';
import type { JsonObject } from '../../core/json.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import { expectationsFor } from '../../core/record/expectations.ts';
import type { TestCase } from '../../core/test-case.ts';
import { checkCase } from '../../core/verdict/check-case.ts';
import { loadDraft, type Draft } from '../recording/draft.ts';
import type { Observer } from '../recording/observers.ts';
import { withTest, type Target } from '../recording/target.ts';

/** A case that became a test, which is not written yet. */
export interface ImportedCase {
  readonly from: ForeignCase;
  readonly test: JsonObject;
  /** The name that the test has, written or not. */
  readonly name: string;
  /** In what it differs from the case. */
  readonly differences: readonly Diagnostic[];
}

/** A test that is loaded before anything of it is certain. */
const TRIAL = { name: '\u0001', expect: 'unchanged' };

/** Makes a test of a case, loaded and tried as any other; or tells why there is none. */
export async function importCase(
  found: ForeignCase,
  name: string | undefined,
  target: Target,
  observer: Observer,
): Promise<ImportedCase | Diagnostic> {
  const label = name ?? found.name ?? found.at.file;
  const input = await firstSound(found, target);
  if ('problem' in input) return notImported(found.at, 'case', label, input.problem);
  const wanted = await waysFor(found, input.testCase, target, observer);
  if ('problem' in wanted) return notImported(found.at, 'case', label, wanted.problem);
  for (const { expect, isPartial } of wanted.ways) {
    const test = { ...(name !== undefined && { name }), ...input.test, expect };
    const draft = await loadDraft(withTest(target, test));
    if (isTwin(draft)) return notImported(found.at, 'case', label, 'import-name-taken');
    if (draft.testCase === undefined || !says(draft.testCase, wanted, target)) continue;
    const at = found.expected?.at ?? found.at;
    const partial = isPartial ? [importedOtherwise(at, label, 'import-partial')] : [];
    const differences = [...partial, ...wanted.differences];
    return { from: found, test, name: draft.testCase.name, differences };
  }
  const nothingLeft = wanted.ways.length === 0;
  const why = nothingLeft ? 'import-nothing-left' : 'import-inexpressible';
  return notImported(found.expected?.at ?? found.at, 'case', label, why);
}

/** The first way to write the input that makes the event of the case. */
async function firstSound(
  { inputs, event }: ForeignCase,
  target: Target,
): Promise<
  { readonly test: JsonObject; readonly testCase: TestCase } | { readonly problem: string }
> {
  let problem = '';
  for (const test of inputs) {
    const { testCase, diagnostics } = await loadDraft(withTest(target, { ...test, ...TRIAL }));
    if (testCase?.name === TRIAL.name) {
      if (event === undefined || sameEvent(event, testCase.event)) return { test, testCase };
      continue;
    }
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    if (first) problem = describeDiagnostic(first).message;
  }
  return { problem };
}

type Wanted = ExpectWays & { readonly differences: readonly Diagnostic[] };

async function waysFor(
  { expected, at, name }: ForeignCase,
  testCase: TestCase,
  { fn }: Target,
  observer: Observer,
): Promise<Wanted | { readonly problem: string }> {
  if (expected !== undefined) {
    const wanted = expectWays(expected, testCase);
    const isOutput = expected.kind === 'error' || wanted.outcome.kind !== 'error';
    return isOutput ? { ...wanted, differences: [] } : { problem: 'import-output' };
  }
  const { result } = await observer.observe(fn, testCase);
  const outcome = canonicalise(result, testCase.event, testCase.eventType);
  if (outcome.kind === 'error') return { problem: outcome.message };
  const ways = expectationsFor(testCase, outcome).map((expect) => ({ expect, isPartial: false }));
  return {
    outcome,
    ways,
    differences: [importedOtherwise(at, name ?? at.file, 'import-recorded')],
  };
}

/** The result that the case expects passes the test. */
function says(testCase: TestCase, { outcome }: ExpectWays, { fn }: Target): boolean {
  const source = { file: fn.source, text: '' };
  return checkCase(testCase, outcome, { logs: [] }, source).length === 0;
}

function isTwin({ diagnostics }: Draft): boolean {
  return hasErrors(diagnostics) && diagnostics.some(({ code }) => code === 'duplicate-name');
}

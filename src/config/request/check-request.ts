import { LIMITS } from '../../core/limits.ts';
import { functionNameOf, LONGEST_WITH_THROWAWAY } from '../../core/policy/function-naming.ts';
import { itemsOf, valueAt, type LocatedNode } from '../document/located-node.ts';
import { plainOf } from '../document/plain-value.ts';
import { report, type Problems } from '../document/problems.ts';
import { validateDocument } from '../schema/validate.ts';
import { requestSchema, type FunctionRequest } from './request-schema.ts';

/** A document as a request; undefined, and every fault reported at its place, if it is none. */
export function checkRequest(root: LocatedNode, problems: Problems): FunctionRequest | undefined {
  const before = problems.length;
  validateDocument(root, requestSchema, problems);
  if (problems.length > before) return undefined;
  const request = requestSchema.parse(plainOf(root));
  reportLongName(request, root, problems);
  reportTwice(request, root, problems);
  return problems.length > before ? undefined : request;
}

/** Name of the function that is requested. */
export function requestedName({ environment, sid, purpose }: FunctionRequest): string {
  return functionNameOf({
    environment: String(environment),
    sid: String(sid),
    purpose: String(purpose),
  });
}

function reportLongName(request: FunctionRequest, root: LocatedNode, problems: Problems): void {
  const name = requestedName(request);
  const isThrowaway = request.pull_requests === 'throwaway';
  const limit = isThrowaway ? LONGEST_WITH_THROWAWAY : LIMITS.functionName.value;
  if (name.length <= limit) return;
  const why = isThrowaway ? ', so that "-pr-<number>" fits behind it' : '';
  const expected = `shorter: ${name} may have ${limit} characters${why}`;
  const args = { key: 'purpose', expected, actual: `${name.length}` };
  report(problems, valueAt(root, 'purpose')?.place, { code: 'wrong-type', args });
}

/** A cache behaviour runs one function for each event type. */
function reportTwice({ associate = [] }: FunctionRequest, root: LocatedNode, problems: Problems) {
  const seen = new Set<string>();
  for (const [index, { distribution_id, path_pattern, event_type }] of associate.entries()) {
    const key = [distribution_id, path_pattern, event_type].join(' ');
    const node = itemsOf(valueAt(root, 'associate'))[index];
    const args = { eventType: event_type, behaviour: `${distribution_id} ${path_pattern}` };
    if (seen.has(key))
      report(problems, valueAt(node, 'event_type')?.place, { code: 'behaviour-twice', args });
    seen.add(key);
  }
}

import { errorAt, warningAt, type Diagnostic } from '../diagnostics.ts';
import { FUNCTION_NAME } from '../limits.ts';
import { LONGEST_WITH_THROWAWAY, namingOf } from './function-naming.ts';
import { OPTION_FORMATS } from './option-formats.ts';
import { POLICY_ROLES, type PolicyOption, type PolicyRoleName } from './policy-roles.ts';

/** What was said of a policy, all of it as it was written; a repeated option has several values. */
export interface PolicyOptions {
  readonly texts: Readonly<Partial<Record<PolicyOption, readonly string[]>>>;
  /** Pull requests have functions of their own. */
  readonly throwaway: boolean;
  /** The release role sees to it that logs expire. */
  readonly logRetention: boolean;
  /** The console may keep test events, with actions that AWS does not document. */
  readonly consoleTestEvents: boolean;
}

/**
 * What there is to say of the options of a policy: what is missing, then what is not as it should be. A name outside
 * the convention is an error where the policy finds functions by it, else a warning.
 */
export function checkPolicyOptions(
  role: PolicyRoleName,
  options: PolicyOptions,
): readonly Diagnostic[] {
  const { texts } = options;
  const needs: readonly PolicyOption[] = POLICY_ROLES[role].needs;
  const missing = needs
    .filter((option) => (texts[option] ?? []).length === 0)
    .map((option) => errorAt(undefined, 'missing-option', { option, because: role }));
  const functions = (texts['--function'] ?? []).flatMap(
    (name) => nameFault(role, name, options) ?? [],
  );
  return [...missing, ...formatFaults(texts), ...functions, ...foreignStores(texts)];
}

function formatFaults(texts: PolicyOptions['texts']): readonly Diagnostic[] {
  return Object.entries(OPTION_FORMATS).flatMap(([input, { pattern, expected }]) =>
    (texts[input as PolicyOption] ?? [])
      .filter((text) => !pattern.test(text))
      .map((text) => errorAt(undefined, 'bad-input', { input, text, expected })),
  );
}

const CONVENTION =
  'a name as <environment>-<sid>-<purpose>, lower-case letters and digits, as prod-app-redirect (no part is "pr")';

function nameFault(
  role: PolicyRoleName,
  text: string,
  { throwaway }: PolicyOptions,
): Diagnostic | undefined {
  const fault = (expected: string) =>
    errorAt(undefined, 'bad-input', { input: '--function', text, expected });
  if (!FUNCTION_NAME.test(text))
    return fault('one name of a function: 1 to 64 letters, digits, "-" and "_", no wildcards');
  if (role === 'maintenance' && namingOf(text) === undefined) return fault(CONVENTION);
  if (throwaway && text.length > LONGEST_WITH_THROWAWAY)
    return fault(
      `a name of at most ${LONGEST_WITH_THROWAWAY} characters with --throwaway, so that "-pr-<number>" fits behind it`,
    );
  return namingOf(text) === undefined && POLICY_ROLES[role].needs.some((it) => it === '--function')
    ? warningAt(undefined, 'unconventional-name', { text })
    : undefined;
}

/** Stores of another account cannot be associated. */
function foreignStores(texts: PolicyOptions['texts']): readonly Diagnostic[] {
  const account = texts['--account']?.at(-1);
  const { pattern } = OPTION_FORMATS['--kvs'];
  return (texts['--kvs'] ?? [])
    .filter(
      (text) => pattern.test(text) && account !== undefined && !text.includes(`::${account}:`),
    )
    .map((text) => {
      const expected = `the ARN of a key value store of the account ${account}`;
      return errorAt(undefined, 'bad-input', { input: '--kvs', text, expected });
    });
}

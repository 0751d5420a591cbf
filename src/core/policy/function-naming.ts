import { LIMITS } from '../limits.ts';

/** What the name of a function is made of, where several products share an account. */
export interface FunctionNaming {
  /** `prod`; also the value of the tag `environment`. */
  readonly environment: string;
  /** Short name of the product; also the value of the tag `sid`. */
  readonly sid: string;
  /** `redirect`, `redirect-old-pages`. */
  readonly purpose: string;
}

/** A word of a name. No hyphen: `dev-app-admin-x` would belong to the products `app` and `app-admin`. */
export const NAME_WORD = /^[a-z0-9]+$/;

/** Words with hyphens between them, `pr` not being one: `-pr-` marks throwaway functions. */
export const PURPOSE = /^(?!(?:.*-)?pr(?:-|$))[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Characters for the number of a pull request in the name of a throwaway function. */
const PULL_REQUEST_DIGITS = 6;

/** Characters of a name whose throwaway functions `NAME-pr-*` finds: longer ones are shortened, with a hash. */
export const LONGEST_WITH_THROWAWAY =
  LIMITS.functionName.value - '-pr-'.length - PULL_REQUEST_DIGITS;

/** The name of a function: `prod-app-redirect`. It may be too long. */
export function functionNameOf({ environment, sid, purpose }: FunctionNaming): string {
  return `${environment}-${sid}-${purpose}`;
}

/** What a name is made of; undefined: it is outside the convention. */
export function namingOf(name: string): FunctionNaming | undefined {
  const [environment = '', sid = '', ...rest] = name.split('-');
  const purpose = rest.join('-');
  const isOne = NAME_WORD.test(environment) && NAME_WORD.test(sid) && PURPOSE.test(purpose);
  return isOne && name.length <= LIMITS.functionName.value
    ? { environment, sid, purpose }
    : undefined;
}

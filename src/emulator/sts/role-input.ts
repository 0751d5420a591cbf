import { StsError } from './sts-error.ts';

/** What both ways of assuming a role are given. */
export interface RoleInput {
  readonly roleArn: string;
  /** The role's account and its name, without its path. */
  readonly accountId: string;
  readonly roleName: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]{1,64})$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** Seconds. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const DURATION = { shortest: 900, longest: 43_200, default: 3_600 } as const;

/** @throws {StsError} ValidationError, MalformedPolicyDocument */
export function roleInput(form: URLSearchParams): RoleInput {
  const roleArn = needed(form, 'RoleArn', 20, 2_048);
  const [, accountId, roleName] = ROLE_ARN.exec(roleArn) ?? [];
  if (accountId === undefined || roleName === undefined)
    throw new StsError('ValidationError', `${roleArn} is invalid`);
  const sessionName = needed(form, 'RoleSessionName', 2, 64);
  if (!SESSION_NAME.test(sessionName))
    throw invalid(
      'RoleSessionName',
      sessionName,
      'satisfy regular expression pattern: [\\w+=,.@-]*',
    );
  refuseBadPolicy(form.get('Policy'));
  return { roleArn, accountId, roleName, sessionName, durationSeconds: duration(form) };
}

/**
 * A parameter that has to be there.
 * @throws {StsError} ValidationError
 */
export function needed(form: URLSearchParams, name: string, min: number, max: number): string {
  const text = form.get(name);
  if (text === null)
    throw new StsError(
      'ValidationError',
      `1 validation error detected: Value null at '${memberOf(name)}' failed to satisfy constraint: Member must not be null`,
    );
  const length = [...text].length;
  if (length < min) throw invalid(name, text, `have length greater than or equal to ${min}`);
  if (length > max) throw invalid(name, text, `have length less than or equal to ${max}`);
  return text;
}

function duration(form: URLSearchParams): number {
  const text = form.get('DurationSeconds');
  if (text === null) return DURATION.default;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  const { shortest, longest } = DURATION;
  if (!(seconds >= shortest))
    throw invalid('DurationSeconds', text, `have value greater than or equal to ${shortest}`);
  if (seconds > longest)
    throw invalid('DurationSeconds', text, `have value less than or equal to ${longest}`);
  return seconds;
}

/** A session policy is read, and then has no effect: the emulator has no permissions. */
function refuseBadPolicy(policy: string | null): void {
  if (policy === null) return;
  try {
    JSON.parse(policy);
  } catch {
    throw new StsError('MalformedPolicyDocument');
  }
}

/** A token has no place in a message. */
const SECRET = new Set(['WebIdentityToken']);

function invalid(name: string, text: string, constraint: string): StsError {
  const value = SECRET.has(name) ? '***' : text;
  return new StsError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${memberOf(name)}' failed to satisfy constraint: Member must ${constraint}`,
  );
}

/** AWS names members with a small first letter in its sentences. */
function memberOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

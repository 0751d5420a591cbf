import { errorAt, type Diagnostic } from './core/diagnostics.ts';
import { InputError } from './core/errors.ts';
import { DURATION_WORDS, parseDuration } from './core/duration.ts';
import { COMMENT_CHOICES, type CommentChoice } from './core/comment/comment-choice.ts';
import { ENGINE_CHOICES, type EngineChoice } from './core/engine-choice.ts';
import { EVENT_TYPES, type EventType } from './core/event.ts';
import { PUBLISH_POLICIES, type PublishPolicy } from './core/gate/facts.ts';
import {
  ROLLBACK_CHOICES,
  rollbackNeedsWatch,
  type RollbackChoice,
} from './core/health/rollback.ts';
import { KVS_SYNC, type KvsSync } from './core/kvs/kvs-sync.ts';
import { parseRetention, RETENTION_WORDS } from './core/logs/retention.ts';
import { FUNCTION_NAME } from './core/limits.ts';
import { RUNTIMES, type Runtime } from './core/runtimes.ts';

/** One function without a configuration file. */
export interface ZeroConfig {
  readonly name: string;
  readonly source: string;
  readonly runtime: Runtime | undefined;
  readonly eventType: EventType | undefined;
  readonly tests: readonly string[] | undefined;
}

/** The action's inputs, validated. */
export interface ActionOptions {
  readonly config: string | undefined;
  readonly zeroConfig: ZeroConfig | undefined;
  readonly only: readonly string[];
  readonly environment: string | undefined;
  readonly engine: EngineChoice;
  readonly publish: PublishPolicy;
  readonly productionBranch: string | undefined;
  /** How many people with write access have to approve a pull request's head. */
  readonly approvals: number;
  readonly requireEnvironment: string | undefined;
  readonly githubToken: string | undefined;
  readonly roleToAssume: string | undefined;
  /** Used for the publish step alone. */
  readonly publishRoleToAssume: string | undefined;
  readonly sessionTags: readonly SessionTag[];
  /** Milliseconds; 0: do not wait. */
  readonly waitForDeployedMs: number;
  /** Milliseconds to watch the metrics after a publish; 0: do not watch. */
  readonly watchMs: number;
  readonly rollback: RollbackChoice;
  readonly expectedAccountId: string | undefined;
  readonly createMissing: boolean;
  readonly kvsSync: KvsSync;
  /** Whether events run on LIVE too, where the configuration does not say otherwise. */
  readonly compareLive: boolean;
  /** Days after which log groups shall expire that never do; undefined: nothing is changed. */
  readonly logRetentionDays: number | undefined;
  /** What a pull request is tested on. */
  readonly pullRequestFunctions: (typeof PULL_REQUEST_FUNCTIONS)[number];
  /** Outranks the limits of the configuration. */
  readonly maxComputeUtilization: number | undefined;
  /** When the pull request gets a comment. */
  readonly prComment: CommentChoice;
  readonly junitFile: string | undefined;
  readonly jsonFile: string | undefined;
  /** Switches the counting of coverage on. */
  readonly lcovFile: string | undefined;
  readonly allowNoTests: boolean;
  readonly workingDirectory: string;
}

/**
 * Reads and validates every input before anything happens; GitHub enforces neither `required` nor any
 * type. Throws InputError naming all wrong inputs at once.
 */
export function parseInputs(get: (name: string) => string): ActionOptions {
  const problems: Diagnostic[] = [];
  const read = createReader(get, problems);
  const options: ActionOptions = {
    config: read.text('config'),
    zeroConfig: parseZeroConfig(read, problems),
    only: read.list('only') ?? [],
    environment: read.text('environment'),
    engine: read.choice('engine', ENGINE_CHOICES) ?? 'auto',
    publish: read.choice('publish', PUBLISH_POLICIES) ?? 'main-or-approved',
    productionBranch: read.text('production-branch'),
    approvals: read.count('approvals') ?? 1,
    requireEnvironment: read.text('require-environment'),
    githubToken: read.text('github-token'),
    roleToAssume: read.match('role-to-assume', ROLE_ARN, ROLE_WORDS),
    publishRoleToAssume: read.match('publish-role-to-assume', ROLE_ARN, ROLE_WORDS),
    sessionTags: parseSessionTags(read, problems),
    waitForDeployedMs: read.duration('wait-for-deployed') ?? 10 * 60_000,
    ...parseWatch(read, problems),
    expectedAccountId: read.match('expected-account-id', /^\d{12}$/, 'an account id, 12 digits'),
    createMissing: read.flag('create-missing'),
    logRetentionDays: read.retention('log-retention-days'),
    kvsSync: read.choice('kvs-sync', KVS_SYNC) ?? KVS_SYNC[0],
    compareLive: read.text('compare-live') === undefined || read.flag('compare-live'),
    pullRequestFunctions: read.choice('pull-request-functions', PULL_REQUEST_FUNCTIONS) ?? 'shared',
    maxComputeUtilization: read.percent('max-compute-utilization'),
    prComment: read.choice('pr-comment', COMMENT_CHOICES) ?? COMMENT_CHOICES[0],
    junitFile: read.text('junit-file'),
    jsonFile: read.text('json-file'),
    lcovFile: parseLcovFile(read, problems),
    allowNoTests: read.flag('allow-no-tests'),
    workingDirectory: read.text('working-directory') ?? '.',
  };
  if (problems.length > 0) throw new InputError(problems);
  return options;
}

/** Only the offline engine counts. */
function parseLcovFile(read: Reader, problems: Diagnostic[]): string | undefined {
  const file = read.text('lcov-file');
  if (file !== undefined && read.text('engine') === 'aws') {
    problems.push(errorAt(undefined, 'conflict', { keys: ['lcov-file', 'engine: aws'] }));
  }
  return file;
}

/** DEVELOPMENT of the functions themselves, or functions that are made for the run and taken away. */
const PULL_REQUEST_FUNCTIONS = ['shared', 'throwaway'] as const;

/** Nothing is rolled back that nobody watches, so asking for it alone is a mistake. */
function parseWatch(
  read: Reader,
  problems: Diagnostic[],
): Pick<ActionOptions, 'watchMs' | 'rollback'> {
  const watchMs = read.duration('watch') ?? 0;
  const rollback = read.choice('rollback', ROLLBACK_CHOICES) ?? 'never';
  if (rollback !== 'never' && watchMs === 0) problems.push(rollbackNeedsWatch('rollback', 'watch'));
  return { watchMs, rollback };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const ROLE_WORDS = 'the ARN of a role, arn:aws:iam::111122223333:role/name';

/** One session tag of a chained role. */
export interface SessionTag {
  readonly key: string;
  readonly value: string;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
const MAX_TAGS = 50;
const TAG = /^([\p{L}\p{Z}\p{N}_.:/+\-@]{1,128})=([\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256})$/u;

function parseSessionTags(read: Reader, problems: Diagnostic[]): readonly SessionTag[] {
  const text = read.text('session-tags');
  if (text === undefined) return [];
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const tags = lines.flatMap((line) => {
    const [, key = '', value = ''] = TAG.exec(line) ?? [];
    return key === '' ? [] : [{ key: key.trim(), value: value.trim() }];
  });
  const isWhole = tags.length === lines.length && tags.length <= MAX_TAGS;
  const isUnique = new Set(tags.map(({ key }) => key.toLowerCase())).size === tags.length;
  const hasRole = read.text('role-to-assume') ?? read.text('publish-role-to-assume');
  const expected = !(isWhole && isUnique)
    ? `up to ${MAX_TAGS} lines "key=value" with different keys`
    : 'used with role-to-assume or publish-role-to-assume';
  if (isWhole && isUnique && hasRole !== undefined) return tags;
  problems.push(errorAt(undefined, 'bad-input', { input: 'session-tags', text, expected }));
  return [];
}

function parseZeroConfig(read: Reader, problems: Diagnostic[]): ZeroConfig | undefined {
  const name = read.text('function');
  const source = read.text('source');
  const rest = {
    runtime: read.choice('runtime', RUNTIMES),
    eventType: read.choice('event-type', EVENT_TYPES),
    tests: read.list('tests'),
  };
  const stray = Object.values(rest).some((value) => value !== undefined);
  if (name === undefined && source === undefined && !stray) return undefined;
  if (read.text('config') !== undefined) {
    problems.push(errorAt(undefined, 'conflict', { keys: ['config', 'function'] }));
  }
  if (name !== undefined && !FUNCTION_NAME.test(name)) {
    problems.push(errorAt(undefined, 'bad-name', { text: name, what: 'function name' }));
  }
  if (name === undefined || source === undefined) {
    const input = name === undefined ? 'function' : 'source';
    const because = source !== undefined ? 'source' : name !== undefined ? 'function' : 'runtime';
    problems.push(errorAt(undefined, 'missing-input', { input, because }));
    return undefined;
  }
  return { name, source, ...rest };
}

type Reader = ReturnType<typeof createReader>;

function createReader(get: (name: string) => string, problems: Diagnostic[]) {
  const text = (name: string): string | undefined => get(name).trim() || undefined;
  const refuse = (input: string, value: string, expected: string): undefined => {
    problems.push(errorAt(undefined, 'bad-input', { input, text: value, expected }));
  };
  return {
    text,
    /** Comma or newline separated. */
    list: (name: string): readonly string[] | undefined =>
      text(name)
        ?.split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    choice: <T extends string>(name: string, choices: readonly T[]): T | undefined => {
      const value = text(name);
      const found = choices.find((choice) => choice === value);
      if (value === undefined || found !== undefined) return found;
      return refuse(name, value, choices.join(', '));
    },
    /** YAML 1.2 core schema booleans, as @actions/core reads them. */
    flag: (name: string): boolean => {
      const value = text(name);
      if (value === undefined || /^(false|False|FALSE)$/.test(value)) return false;
      if (!/^(true|True|TRUE)$/.test(value)) refuse(name, value, 'true or false');
      return true;
    },
    match: (name: string, pattern: RegExp, expected: string): string | undefined => {
      const value = text(name);
      return value === undefined || pattern.test(value) ? value : refuse(name, value, expected);
    },
    /** In milliseconds. */
    duration: (name: string): number | undefined => {
      const value = text(name);
      return value === undefined
        ? undefined
        : (parseDuration(value) ?? refuse(name, value, DURATION_WORDS));
    },
    /** How many, at least one. */
    count: (name: string): number | undefined => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
      return refuse(name, value, 'a whole number from 1 to 999');
    },
    /** Days that CloudWatch takes. */
    retention: (name: string): number | undefined => {
      const value = text(name);
      return value === undefined
        ? undefined
        : (parseRetention(value) ?? refuse(name, value, RETENTION_WORDS));
    },
    percent: (name: string): number | undefined => {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (Number.isInteger(number) && number >= 1 && number <= 100) return number;
      return refuse(name, value, 'a whole number from 1 to 100');
    },
  };
}

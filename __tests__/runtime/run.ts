import { eventTypeOf } from '../../src/core/event.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Observations, TestResult } from '../../src/core/outcome.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import { DEFAULT_LIMITS } from '../../src/runtime/limits.ts';
import type { Program } from '../../src/runtime/program/program.ts';
import { prepareProgram, prepareSecondLook } from '../../src/runtime/program/prepare-program.ts';
import type { SandboxAnswer, SandboxInvocation } from '../../src/runtime/sandbox/invocation.ts';
import { createSandbox } from '../../src/runtime/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/runtime/sandbox/sandbox.ts';
import { makeEngine } from '../builders/engine.ts';

/** When everything happens: 2023-11-14T22:13:20.000Z. */
export const CLOCK = 1_700_000_000_000;

/** AWS's opening sentence of every execution error. */
export const OPENING =
  'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';

/** Both runtimes, for describe.each. */
export const RUNTIMES: readonly Runtime[] = ['cloudfront-js-1.0', 'cloudfront-js-2.0'];

let shared: Sandbox | undefined;

/** One sandbox for a whole test file, in this very process: no worker. */
function sandbox(): Sandbox {
  const limits = { ...DEFAULT_LIMITS, timeMs: 1_000, minPolls: 400 };
  return (shared ??= createSandbox(makeEngine(), limits));
}

/** A viewer-request event. */
export function requestEvent(request: object = {}): object {
  return {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '198.51.100.1' },
    request: {
      method: 'GET',
      uri: '/index.html',
      querystring: {},
      headers: {},
      cookies: {},
      ...request,
    },
  };
}

/** A viewer-response event. */
export function responseEvent(): object {
  return {
    ...requestEvent(),
    context: { eventType: 'viewer-response' },
    response: { statusCode: 200, headers: {}, cookies: {} },
  };
}

interface Setting extends Partial<Omit<SandboxInvocation, 'event' | 'eventType'>> {
  readonly runtime?: Runtime;
  readonly event?: object;
}

interface Ran {
  readonly result: TestResult;
  /** undefined when the code did not even compile. */
  readonly observations: Observations | undefined;
}

/** Runs a prepared program with one event. */
export async function runProgram(
  program: Program,
  setting: Omit<Setting, 'runtime'> = {},
): Promise<SandboxAnswer> {
  const { event = requestEvent(), ...fixture } = setting;
  const defaults = { kvs: undefined, edgeLocation: undefined, rawQueryString: null, clock: CLOCK };
  const given = { event: JSON.stringify(event), eventType: eventTypeOf(event as JsonObject) };
  return sandbox().run(program, { ...defaults, ...fixture, ...given });
}

/** What a run costs. */
export async function stepsOf(
  source: string,
  event: object = requestEvent(),
): Promise<number | undefined> {
  return (await run(source, { event })).observations?.steps;
}

/** Runs a source with one event. */
export async function run(source: string, setting: Setting = {}): Promise<Ran> {
  const { runtime = 'cloudfront-js-2.0', ...given } = setting;
  const prepared = prepareProgram({ source, runtime });
  if (prepared.kind === 'refusal') {
    const errorMessage = OPENING + prepared.refusal.text;
    const result = { computeUtilization: undefined, logs: [], errorMessage, output: '' };
    return { result, observations: undefined };
  }
  const answer = await runProgram(prepared.program, given);
  if (!answer.wantsSecondLook) return answer;
  return runProgram(prepareSecondLook({ source, runtime }), given);
}

/** The error of a source without AWS's opening sentence; `''` when it ran. */
export async function errorOf(source: string, setting: Setting = {}): Promise<string> {
  const { errorMessage } = (await run(source, setting)).result;
  return errorMessage.replace(OPENING, '');
}

/** What the statements of a handler log, one entry per console.log. Fails when they end with an error. */
export async function logsOf(
  statements: string,
  setting: Setting = {},
): Promise<readonly string[]> {
  const isAsync = /\bawait\b/.test(statements) ? 'async ' : '';
  const source = `${isAsync}function handler(event) {\n${statements}\nreturn event.request;\n}`;
  const { result } = await run(source, setting);
  if (result.errorMessage !== '') throw new Error(result.errorMessage);
  return result.logs;
}

/** What an expression logs. */
export async function valueOf(expression: string, setting: Setting = {}): Promise<string> {
  return (await logsOf(`console.log(${expression});`, setting)).join('\n');
}

/** The error with which the statements of a handler end; `''` when there is none. */
export async function thrownBy(statements: string, setting: Setting = {}): Promise<string> {
  return errorOf(`function handler(event) {\n${statements}\nreturn event.request;\n}`, setting);
}

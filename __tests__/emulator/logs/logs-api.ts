import type { Emulator } from '../../../src/emulator/emulator.ts';
import { callApi, functionBody, R1 } from '../api.ts';

/** An answer of CloudWatch Logs, as it came over the wire. */
export interface LogsAnswer {
  status: number;
  type: string | null;
  text: string;
  /** The body; empty where there is none. */
  output: Record<string, unknown>;
}

/** One request over real HTTP; an input that is text is sent as it is. */
export async function callLogs(
  { url }: Emulator,
  operation: string,
  input: object | string = {},
): Promise<LogsAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `Logs_20140328.${operation}`,
    },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  const text = await response.text();
  const output = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.status, type: response.headers.get('content-type'), text, output };
}

/** The log group of the function `fn`. */
export const GROUP = '/aws/cloudfront/function/fn';
export const ARN = `arn:aws:logs:us-east-1:123456789012:log-group:${GROUP}`;

/** Makes and publishes a function. */
export async function publishFunction(emulator: Emulator, name = 'fn', code = 'code') {
  const body = functionBody('CreateFunctionRequest', { name, code });
  await callApi(emulator, 'POST', '/function', { body });
  await callApi(emulator, 'POST', `/function/${name}/publish`, { ifMatch: R1 });
}

/** One request of the control endpoint. */
export async function control({ url }: Emulator, method: string, path: string, body?: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${url}/_cf2/${path}`, { method, ...sent });
  return { status: response.status, output: (await response.json()) as Record<string, unknown> };
}

/** Invokes a function whose fake runtime logs what the event's URI says, line by line. */
export function invokeSaying(emulator: Emulator, lines: readonly string[], more: object = {}) {
  const event = { request: { method: 'GET', uri: JSON.stringify(lines) } };
  return control(emulator, 'POST', 'invoke', { function: 'fn', event, ...more });
}

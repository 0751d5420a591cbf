import type { Emulator } from '../../src/emulator/emulator.ts';

/** An answer of the emulator, as it came over the wire. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Text of the first element with this name. */
  element: (name: string) => string | undefined;
}

/** One request over real HTTP; `path` is below the API's version. */
export async function callApi(
  emulator: Emulator,
  method: string,
  path: string,
  { body, ifMatch }: { body?: string | undefined; ifMatch?: string | undefined } = {},
): Promise<ApiAnswer> {
  const response = await fetch(`${emulator.url}/2020-05-31${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
    ...(ifMatch === undefined ? {} : { headers: { 'If-Match': ifMatch } }),
  });
  const text = await response.text();
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  return { status: response.status, headers: response.headers, text, element };
}

export const R1 = 'ETVPDKIKX0DER';
export const R2 = 'E3UN6WX5RRO2AG';
export const R3 = 'E1F83G8C2ARO7P';

export const CODE = 'function handler(event) { return event.request; }';

/** What a create or update sends; `undefined` leaves the member out. */
export interface FunctionFields {
  name?: string | undefined;
  comment?: string | undefined;
  runtime?: string | undefined;
  code?: string | undefined;
  /** Instead of `code`: the text of FunctionCode itself. */
  base64?: string;
  /** XML of KeyValueStoreAssociations. */
  associations?: string;
}

const NAMESPACE = 'xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"';
const element = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}>${text}</${name}>`;

/** Body of CreateFunction (with a name) or UpdateFunction. */
export function functionBody(root: string, fields: FunctionFields): string {
  const {
    comment,
    runtime,
    code,
    associations = '',
  }: FunctionFields = {
    comment: '',
    runtime: 'cloudfront-js-2.0',
    code: CODE,
    ...fields,
  };
  const base64 = fields.base64 ?? (code && Buffer.from(code).toString('base64'));
  const config = element('Comment', comment) + element('Runtime', runtime) + associations;
  return `<${root} ${NAMESPACE}>${element('Name', fields.name)}<FunctionConfig>${config}</FunctionConfig>${element('FunctionCode', base64)}</${root}>`;
}

/** Associations with these key value stores. */
export function associations(arns: readonly string[], quantity = arns.length): string {
  const items = arns
    .map(
      (arn) =>
        `<KeyValueStoreAssociation><KeyValueStoreARN>${arn}</KeyValueStoreARN></KeyValueStoreAssociation>`,
    )
    .join('');
  return `<KeyValueStoreAssociations><Quantity>${quantity}</Quantity><Items>${items}</Items></KeyValueStoreAssociations>`;
}

export const create = (emulator: Emulator, fields: FunctionFields = {}) =>
  callApi(emulator, 'POST', '/function', {
    body: functionBody('CreateFunctionRequest', { name: 'fn', ...fields }),
  });

export const update = (
  emulator: Emulator,
  ifMatch: string | undefined,
  fields: FunctionFields = {},
) =>
  callApi(emulator, 'PUT', '/function/fn', {
    body: functionBody('UpdateFunctionRequest', fields),
    ifMatch,
  });

export const publish = (emulator: Emulator, ifMatch: string | undefined) =>
  callApi(emulator, 'POST', '/function/fn/publish', { ifMatch });

export const describeStage = (emulator: Emulator, stage: string) =>
  callApi(emulator, 'GET', `/function/fn/describe?Stage=${stage}`);

export const EVENT = { version: '1.0', request: { method: 'GET', uri: '/a', headers: {} } };

/** A TestFunction call; an event that is no text is sent as JSON. */
export function test(
  emulator: Emulator,
  ifMatch: string | undefined,
  event: unknown = EVENT,
  stage?: string,
) {
  const text = typeof event === 'string' ? event : JSON.stringify(event);
  const object = element('EventObject', Buffer.from(text).toString('base64'));
  const body = `<TestFunctionRequest ${NAMESPACE}>${element('Stage', stage)}${object}</TestFunctionRequest>`;
  return callApi(emulator, 'POST', '/function/fn/test', { body, ifMatch });
}

import type { JsonObject } from '../core/json.ts';
import type { Answer } from './http-message.ts';
import type { Refusal } from './refusal.ts';
import { renderXml } from './xml/render-xml.ts';
import type { XmlNode } from './xml/render-xml.ts';

/** An answer with an XML document; its root element is the payload member, there is no `…Result` around it. */
export function xmlAnswer(
  status: number,
  payload: XmlNode,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers: { 'Content-Type': 'text/xml', ...headers }, body: renderXml(payload) };
}

/** An answer with bytes as they are. */
export function bytesAnswer(body: Uint8Array, headers: Readonly<Record<string, string>>): Answer {
  return { status: 200, headers: { 'Content-Type': 'application/octet-stream', ...headers }, body };
}

/** An answer with JSON, as the services that are not XML send it. */
export function jsonAnswer(
  status: number,
  value: JsonObject,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = JSON.stringify(value);
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}

/** 204, without a body. */
export const NO_CONTENT: Answer = { status: 204, headers: {}, body: '' };

/** CloudFront's error document. */
export function errorAnswer(error: Refusal, requestId: string): Answer {
  return xmlAnswer(error.status, errorDocument(error, requestId));
}

/** The error document of all services that speak XML; only the namespace is each one's own. */
export function errorDocument(error: Refusal, requestId: string): XmlNode {
  return [
    'ErrorResponse',
    [
      [
        'Error',
        [
          ['Type', error.status < 500 ? 'Sender' : 'Receiver'],
          ['Code', error.code],
          ['Message', error.message],
        ],
      ],
      ['RequestId', requestId],
    ],
  ];
}

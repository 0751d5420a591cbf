import type { ApiCall } from '../api.ts';
import type { Service } from '../call.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import type { XmlNode } from '../xml/render-xml.ts';

/** One request of STS after routing. */
export interface StsCall {
  readonly service: Service;
  readonly request: HttpRequest;
  /** Its parameters. */
  readonly form: URLSearchParams;
  /** The operation's XML document with these members. */
  readonly answer: (result: readonly (XmlNode | undefined)[], requestId: string) => Answer;
}

/** Reads the parameters of one operation. @throws {StsError} */
export type StsOperation = (call: StsCall) => ApiCall;

import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { asText, headOf, type LocatedNode } from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { jsonOf } from '../document/plain-value.ts';
import { folderOf, pathFrom, stemOf } from '../paths.ts';
import { written } from './foreign-kind.ts';
import type { ForeignFile } from './foreign-case.ts';
import { notImported } from './gaps.ts';

/** An event of its own file, which the test names. It says nothing about the result. */
export function readEventFile(root: LocatedNode, file: string, testFile: string): ForeignFile {
  const event = pathFrom(folderOf(testFile), file);
  const inputs = [file.endsWith('.json') ? { event } : { event: jsonOf(root) }];
  const name = file.endsWith('.json') ? undefined : stemOf(file);
  return {
    cases: [{ name, at: headOf(root).span, inputs, event: undefined, expected: undefined }],
    problems: [],
  };
}

/**
 * The event of a file for `aws cloudfront test-function --cli-input-json`: base64, as the AWS CLI takes it, or
 * plain JSON. https://docs.aws.amazon.com/cli/latest/reference/cloudfront/test-function.html
 */
export function readTestFunctionInput(root: LocatedNode, file: string): ForeignFile {
  const node = written(root, 'EventObject');
  const at = node?.place.span ?? headOf(root).span;
  const event = eventIn(asText(node)?.text ?? '');
  if (event === undefined) {
    return { cases: [], problems: [notImported(at, 'file', file, 'import-event-object')] };
  }
  const one = { name: stemOf(file), at, inputs: [{ event }], event: undefined };
  return { cases: [{ ...one, expected: undefined }], problems: [] };
}

function eventIn(text: string): JsonObject | undefined {
  const plain = text.trimStart().startsWith('{') ? text : decode(text);
  const { root } = parseDocument(plain ?? '', 'event.json');
  const value = root && jsonOf(root);
  return isJsonObject(value) ? value : undefined;
}

function decode(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { parseErrorMessage } from '../../core/error-message.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import {
  asMap,
  asText,
  entriesOf,
  headOf,
  valueAt,
  type LocatedNode,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import { fillIn } from '../input/fill-in.ts';
import { stemOf } from '../paths.ts';
import type { Expected, ForeignFile } from './foreign-case.ts';
import { notImported } from './gaps.ts';
import { plainInputs } from './plain-input.ts';

const KEYS = ['event', 'output', 'error'];

/**
 * One file of cftest is one case: an event, of which only the request is needed, and the complete output or
 * the error. https://github.com/paulhammond/cftest#usage
 */
export function readCftest(root: LocatedNode, file: string): ForeignFile {
  const name = stemOf(file);
  const at = headOf(root).span;
  const event = jsonOf(valueAt(root, 'event') ?? root);
  const expected = expectedOf(root);
  if (!isJsonObject(event) || expected === undefined) {
    return { cases: [], problems: [notImported(at, 'case', name, 'import-cftest-shape')] };
  }
  const unknown = entriesOf(root).filter(({ key }) => !KEYS.includes(key));
  return {
    cases: [{ name, at, ...inputsOf(event), expected }],
    problems: unknown.map(({ key, keyPlace }) =>
      notImported(keyPlace.span, 'setting', key, 'import-unknown-key'),
    ),
  };
}

/** cftest fills in what is around the request. Whoever wrote some of it gets exactly that. */
function inputsOf(event: JsonObject): { inputs: readonly JsonObject[]; event: JsonObject } {
  const type = event.response === undefined ? 'viewer-request' : 'viewer-response';
  const { version = '', context = {}, viewer = {} } = fillIn(type, undefined, 200);
  const around = { version, context, viewer };
  const isWhole = ['version', 'context', 'viewer'].every((key) => event[key] === undefined);
  return {
    inputs: [...(isWhole ? plainInputs(event) : []), { event: { ...around, ...event } }],
    event,
  };
}

function expectedOf(root: LocatedNode): Expected | undefined {
  const error = asText(valueAt(root, 'error'));
  if (error) {
    const { message } = parseErrorMessage(error.text);
    return { kind: 'error', text: message, at: error.place.span };
  }
  const entry = asMap(root)?.entries.get('output');
  const output = entry && jsonOf(entry.value);
  if (entry === undefined || !isJsonObject(output)) return undefined;
  const known = withoutAnyBody(output);
  const anyBody = known !== output;
  return { kind: 'output', output: known, ignored: [], anyBody, at: entry.keyPlace.span };
}

/** `data: true` stands for any body. https://github.com/paulhammond/cftest#checking-response-body-data */
function withoutAnyBody(output: JsonObject): JsonObject {
  const { response } = output;
  if (!isJsonObject(response) || !isJsonObject(response.body)) return output;
  if (response.body.data !== true) return output;
  const others = Object.entries(response).filter(([key]) => key !== 'body');
  return { ...output, response: Object.fromEntries(others) };
}

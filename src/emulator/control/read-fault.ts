import { isErrorCode } from '../apis.ts';
import { readCount, readObject, readText, readTextThat, ShapeError } from '../state/json-reader.ts';
import type { Read } from '../state/json-reader.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from './faults.ts';

const isFaultKind = (text: string): text is FaultKind => FAULT_KINDS.some((kind) => kind === text);
const readKind = readTextThat(isFaultKind, `one of ${FAULT_KINDS.join(', ')}`);

const readCode = readTextThat(
  (text): text is string => isErrorCode(text),
  'the code of an error, as UnsupportedOperation',
);

function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

const KEYS = ['fault', 'service', 'operation', 'name', 'call', 'times', 'value', 'code'];

/** One rule of `PUT /_cf2/faults`. */
export const readFault: Read<Fault> = (value, path) => {
  const fault = readObject(value, path);
  const unknown = Object.keys(fault).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
  return {
    fault: readKind(fault.fault, `${path}.fault`),
    service: optional(readText)(fault.service, `${path}.service`),
    operation: optional(readText)(fault.operation, `${path}.operation`),
    name: optional(readText)(fault.name, `${path}.name`),
    call: optional(readCount)(fault.call, `${path}.call`),
    times: optional(readCount)(fault.times, `${path}.times`),
    value: optional(readCount)(fault.value, `${path}.value`),
    code: optional(readCode)(fault.code, `${path}.code`),
  };
};

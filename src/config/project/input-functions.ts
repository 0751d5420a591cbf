import { KVS_FIXTURES } from '../../core/function-config.ts';
import { FUNCTION_NAME, LIMITS } from '../../core/limits.ts';
import { fileSpan } from '../../core/source.ts';
import { report, type Problems } from '../document/problems.ts';
import { stemOf, writtenPath } from '../paths.ts';
import type { ProjectFunction } from './project-function.ts';
import type { FunctionInput } from './project-request.ts';

/** A function that inputs describe. A given name that AWS would refuse is reported. */
export function functionOfInput(input: FunctionInput, problems: Problems): ProjectFunction {
  const { runtime, eventType, tests } = input;
  const source = writtenPath(input.source);
  const id = stemOf(source);
  if (input.name !== undefined && !FUNCTION_NAME.test(input.name)) {
    const args = { text: input.name, what: 'function name' } as const;
    report(problems, undefined, { code: 'bad-name', args });
  }
  return {
    id,
    name: input.name ?? id,
    source,
    runtime,
    eventType,
    comment: undefined,
    kvs: undefined,
    kvsData: undefined,
    limits: {
      computeUtilization: LIMITS.computeUtilization.value,
      codeSize: LIMITS.codeSize.value,
    },
    allow: [],
    kvsFixtures: KVS_FIXTURES[0],
    tests:
      typeof tests === 'object'
        ? tests.map((path) => ({ path: writtenPath(path), place: undefined }))
        : tests,
    testDefaults: [],
    host: undefined,
    sourcePlace: undefined,
    place: undefined,
    span: fileSpan(source),
  };
}

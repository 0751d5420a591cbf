import { ApiError } from '../api-error.ts';
import type { Service } from '../call.ts';
import type { Answer, Delivery } from '../http-message.ts';
import { withFunction } from '../state/account-state.ts';
import type { FunctionRecord, StageRecord } from '../state/account-state.ts';
import type { Fault, FaultKind } from './faults.ts';

/** What a faulty call comes to. */
type Applied = (service: Service, name: string, run: () => Promise<Answer>) => Promise<Answer>;

/** The code that somebody else uploads: it answers every request with a status nobody tests for. */
export const FOREIGN_CODE = 'function handler(event) { return { statusCode: 418 }; } // foreign\n';
const FOREIGN_COMMENT = 'cf2: somebody/else@0000000';

const refuse =
  (code: 'AccessDenied' | 'Throttling' | 'InternalError' | 'ServiceUnavailable'): Applied =>
  () =>
    Promise.reject(new ApiError(code));

const deliver =
  (delivery: Delivery): Applied =>
  async (_service, _name, run) => ({ ...(await run()), delivery });

const after =
  (change: (fn: FunctionRecord, at: number) => FunctionRecord): Applied =>
  async (service, name, run) => {
    await service.account.change((state) => {
      const fn = state.functions.get(name);
      if (fn === undefined) return { state, answer: undefined };
      return { state: withFunction(state, change(fn, service.now())), answer: undefined };
    });
    return run();
  };

const NO_ANSWER: Answer = { status: 500, headers: {}, body: '' };

const KINDS: Readonly<Record<Exclude<FaultKind, 'utilization'>, Applied>> = {
  throttle: refuse('Throttling'),
  'access-denied': refuse('AccessDenied'),
  'internal-error': refuse('InternalError'),
  unavailable: refuse('ServiceUnavailable'),
  'reset-before': () => Promise.resolve({ ...NO_ANSWER, delivery: 'reset' }),
  'reset-after': deliver('reset'),
  hang: () => Promise.resolve({ ...NO_ANSWER, delivery: 'hang' }),
  'slow-body': deliver('slow'),
  'truncated-body': deliver('truncated'),
  'foreign-write': after(foreignWrite),
  'foreign-publish': after((fn, at) => {
    const written = foreignWrite(fn, at);
    return { ...written, live: { ...written.development, createdAt: fn.live?.createdAt ?? at } };
  }),
};

/** Carries out a call that a fault happens to. */
export function applyFault(
  { fault, value = 0 }: Fault,
  service: Service,
  name: string,
  run: () => Promise<Answer>,
): Promise<Answer> {
  return fault === 'utilization'
    ? run().then((answer) => withUtilization(answer, value))
    : KINDS[fault](service, name, run);
}

function foreignWrite(fn: FunctionRecord, at: number): FunctionRecord {
  const development: StageRecord = {
    ...fn.development,
    code: Buffer.from(FOREIGN_CODE),
    config: { ...fn.development.config, comment: FOREIGN_COMMENT },
    revision: fn.development.revision + 1,
    modifiedAt: at,
  };
  return { ...fn, development };
}

function withUtilization(answer: Answer, percent: number): Answer {
  const text = Buffer.from(answer.body).toString('utf8');
  const element = `<ComputeUtilization>${percent}</ComputeUtilization>`;
  return {
    ...answer,
    body: text.replace(/<ComputeUtilization>.*?<\/ComputeUtilization>/, element),
  };
}

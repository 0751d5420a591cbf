import type { Api } from '../api.ts';
import type { Service } from '../call.ts';
import type { Answer, Delivery } from '../http-message.ts';
import { Refusal } from '../refusal.ts';
import type { CommonRefusal } from '../refusal.ts';
import { withFunction } from '../state/account-state.ts';
import type { FunctionRecord, StageRecord } from '../state/account-state.ts';
import type { Fault, FaultKind } from './faults.ts';

/** The call that a fault happens to. */
export interface FaultyCall {
  readonly api: Api;
  readonly service: Service;
  /** The function that the path names. */
  readonly name: string;
  readonly run: () => Promise<Answer>;
}

/** What a faulty call comes to. */
type Applied = (call: FaultyCall) => Promise<Answer>;

/** The code that somebody else uploads: it answers every request with a status nobody tests for. */
export const FOREIGN_CODE = 'function handler(event) { return { statusCode: 418 }; } // foreign\n';
const FOREIGN_COMMENT = 'cf2: somebody/else@0000000';

const refuse =
  (refusal: CommonRefusal): Applied =>
  ({ api }) =>
    Promise.reject(new Refusal(api.common[refusal]));

const deliver =
  (delivery: Delivery): Applied =>
  async ({ run }) => ({ ...(await run()), delivery });

const after =
  (change: (fn: FunctionRecord, at: number) => FunctionRecord): Applied =>
  async ({ service, name, run }) => {
    await service.account.change((state) => {
      const fn = state.functions.get(name);
      if (fn === undefined) return { state, answer: undefined };
      return { state: withFunction(state, change(fn, service.now())), answer: undefined };
    });
    return run();
  };

const NO_ANSWER: Answer = { status: 500, headers: {}, body: '' };

const KINDS: Readonly<Record<Exclude<FaultKind, 'utilization'>, Applied>> = {
  throttle: refuse('throttled'),
  'internal-error': refuse('internal'),
  unavailable: refuse('unavailable'),
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
export function applyFault({ fault, value = 0 }: Fault, call: FaultyCall): Promise<Answer> {
  return fault === 'utilization'
    ? call.run().then((answer) => withUtilization(answer, value))
    : KINDS[fault](call);
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

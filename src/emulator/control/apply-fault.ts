import type { Api } from '../api.ts';
import type { Service } from '../call.ts';
import type { Answer, Delivery } from '../http-message.ts';
import { Refusal } from '../refusal.ts';
import type { CommonRefusal } from '../refusal.ts';
import { changeFunction, foreignPublish, foreignWrite } from './change-function.ts';
import type { FunctionChange } from './change-function.ts';
import type { Fault, FaultKind } from './faults.ts';

/** The call that a fault happens to. */
export interface FaultyCall {
  readonly api: Api;
  readonly service: Service;
  /** The function that it is about. */
  readonly name: string;
  readonly run: () => Promise<Answer>;
}

/** What a faulty call comes to. */
type Applied = (call: FaultyCall, fault: Fault) => Promise<Answer>;

const refuse =
  (refusal: CommonRefusal): Applied =>
  ({ api }) =>
    Promise.reject(new Refusal(api.common[refusal]));

const deliver =
  (delivery: Delivery): Applied =>
  async ({ run }) => ({ ...(await run()), delivery });

const after =
  (change: FunctionChange): Applied =>
  async ({ service, name, run }) => {
    await changeFunction(service, name, change);
    return run();
  };

const NO_ANSWER: Answer = { status: 500, headers: {}, body: '' };

const KINDS: Readonly<Record<FaultKind, Applied>> = {
  throttle: refuse('throttled'),
  'access-denied': refuse('access-denied'),
  'internal-error': refuse('internal'),
  unavailable: refuse('unavailable'),
  refuse: ({ api }, { code = '' }) =>
    Promise.reject(new Refusal(api.errors.get(code) ?? api.common.internal)),
  'stale-as-validation': ({ api, run }) =>
    run().catch((error: unknown) => {
      const words = api.errors.get('ValidationException');
      const isStale = error instanceof Refusal && error.code === 'ConflictException';
      throw isStale && words ? new Refusal({ ...words, message: error.message }) : error;
    }),
  'reset-before': () => Promise.resolve({ ...NO_ANSWER, delivery: 'reset' }),
  'reset-after': deliver('reset'),
  hang: () => Promise.resolve({ ...NO_ANSWER, delivery: 'hang' }),
  'slow-body': deliver('slow'),
  'truncated-body': deliver('truncated'),
  'foreign-write': after(foreignWrite),
  'foreign-publish': after(foreignPublish),
  'slow-rollout': async ({ service, name, run }, { value = 0 }) => {
    const answer = await run();
    await changeFunction(service, name, (fn, at) => ({ ...fn, deployedAt: at + value }));
    return edited(answer, /<Status>DEPLOYED</, '<Status>IN_PROGRESS<');
  },
  utilization: async ({ run }, { value = 0 }) =>
    edited(await run(), /<ComputeUtilization>[^<]*/, `<ComputeUtilization>${value}`),
};

/** Carries out a call that a fault happens to. */
export function applyFault(fault: Fault, call: FaultyCall): Promise<Answer> {
  return KINDS[fault.fault](call, fault);
}

/** Bytes are nothing that is edited here: code, and what is no XML. */
function edited(answer: Answer, pattern: RegExp, replacement: string): Answer {
  const { body } = answer;
  return typeof body === 'string'
    ? { ...answer, body: body.replace(pattern, replacement) }
    : answer;
}

import type { Operation } from '../call.ts';
import { currentFunction } from '../function-checks.ts';
import { summaryAnswer } from '../function-summary.ts';
import { withFunction } from '../state/account-state.ts';

/**
 * Copies DEVELOPMENT to LIVE, ETag included; DEVELOPMENT stays. Publishing the same revision again
 * succeeds. From now on it takes a while until an associated function is DEPLOYED. The API's model has no ETag here; it is sent anyway.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
export const publishFunction: Operation = ({ ifMatch, name, service }) =>
  service.account.change((state) => {
    const { development, live } = currentFunction(state, name, ifMatch);
    const at = service.now();
    const record = { ...development, createdAt: live?.createdAt ?? at, modifiedAt: at };
    const fn = { name, development, live: record, deployedAt: at + service.delays.rollout };
    const next = withFunction(state, fn);
    const view = { state: next, fn, stage: 'LIVE', record, at } as const;
    return { state: next, answer: summaryAnswer(200, view) };
  });

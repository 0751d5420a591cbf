import type { Operation } from '../call.ts';
import { currentFunction } from '../function-checks.ts';
import { summaryAnswer } from '../function-summary.ts';
import { withFunction } from '../state/account-state.ts';

/**
 * Copies DEVELOPMENT to LIVE, ETag included; DEVELOPMENT stays. Publishing the same revision again
 * succeeds. The API's model has no ETag here; it is sent anyway.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
export const publishFunction: Operation = ({ ifMatch, name, service }) =>
  service.account.change((state) => {
    const { development, live } = currentFunction(state, name, ifMatch);
    const at = service.now();
    const record = { ...development, createdAt: live?.createdAt ?? at, modifiedAt: at };
    const fn = { name, development, live: record };
    const next = withFunction(state, fn);
    return { state: next, answer: summaryAnswer(200, { state: next, fn, stage: 'LIVE', record }) };
  });

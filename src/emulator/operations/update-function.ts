import type { Operation } from '../call.ts';
import { etagOf } from '../etag.ts';
import { currentFunction } from '../function-checks.ts';
import { parseFunctionCode, parseFunctionConfig } from '../function-input.ts';
import { summaryAnswer } from '../function-summary.ts';
import { withFunction } from '../state/account-state.ts';

/**
 * Replaces code and configuration of DEVELOPMENT; LIVE stays. Every update makes a new revision, also one
 * with the same code (AWS's behaviour there is unknown). The API's model has the ETag in a header named
 * `ETtag`, so SDKs look there; `ETag` is sent beside it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html
 */
export const updateFunction: Operation = ({ body, ifMatch, name, service }) =>
  service.account.change((state) => {
    const before = currentFunction(state, name, ifMatch);
    const { development } = before;
    const at = service.now();
    const record = {
      config: parseFunctionConfig(body, state, at),
      code: parseFunctionCode(body),
      revision: development.revision + 1,
      createdAt: development.createdAt,
      modifiedAt: at,
    };
    const fn = { ...before, development: record };
    const next = withFunction(state, fn);
    const view = { state: next, fn, stage: 'DEVELOPMENT', record, at } as const;
    const answer = summaryAnswer(200, view, { ETtag: etagOf(record.revision) });
    return { state: next, answer };
  });

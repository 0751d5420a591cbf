import type { EmptyReason } from '../../core/logs/empty-logs.ts';
import { count } from './count.ts';

type Words = {
  readonly [Why in EmptyReason['why']]: (reason: Extract<EmptyReason, { why: Why }>) => string;
};

/** Why there are no lines. Each is a sentence without a full stop; names in it are data. */
const WORDS: Words = {
  filtered: ({ lines }) =>
    `${count(lines, 'line was', 'lines were')} there, and --grep or --request-id let none through`,
  'no-group': ({ group }) =>
    `there is no log group ${group} in us-east-1: CloudFront makes it when the function logs for the first time`,
  'not-live': () =>
    'the function has no LIVE stage, and only LIVE code writes logs: cf2 deploy --publish',
  'no-console-log': () => 'the LIVE code has no console.log, so it writes nothing',
  'no-traffic': () =>
    'CloudWatch has no requests of it in this time; its figures come minutes late',
  traffic: ({ invocations }) =>
    `it ran ${count(invocations, 'time')} in this time: logs can come minutes late, some are lost, and not every path of the code logs`,
  'not-known': ({ operation, failure }) => `${operation} could not be asked: ${failure}`,
  'errors-elsewhere': () =>
    'errors of the function are never in this log group: cf2 health shows them',
};

/** The words for a reason. */
export function describeEmptyReason(reason: EmptyReason): string {
  const words = WORDS[reason.why] as (reason: EmptyReason) => string;
  return words(reason);
}

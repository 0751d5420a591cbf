import type { Rollout } from '../core/deployment.ts';
import type { CommentOutcome } from '../core/comment/plan-comment.ts';
import type { ProgressEvent } from '../core/progress.ts';
import type { ThrowawayEnd } from '../core/throwaway/throwaway.ts';
import { describeCollision } from './text/collision.ts';
import { count, formatDuration } from './text/count.ts';
import { describeHealth, describeRollback } from './text/health-words.ts';
import { escapeControls } from './text/quote.ts';

type Words = {
  readonly [Step in ProgressEvent['step']]: (
    event: Extract<ProgressEvent, { step: Step }>,
  ) => string;
};

const WORDS: Words = {
  caller: ({ account, arn }) => `the calls are made by ${arn}, account ${account}`,
  checked: ({ bytes, runtime }) => `checked, ${count(bytes, 'byte')} for ${runtime}`,
  tested: ({ engine, cases }) => `${count(cases, 'test')} run ${PLACES[engine]}`,
  uploaded: ({ name, upload, changes, etag }) => UPLOADS[upload](name, changes.join(', '), etag),
  resting: ({ operation, failure, restMs }) =>
    `${operation} failed (${failure}), trying again in ${formatDuration(restMs)}`,
  'no-pull-request': ({ event }) =>
    `throwaway changes nothing here, the event ${event} is about no pull request`,
  comment: ({ outcome }) => COMMENTS[outcome],
  throwaway: ({ name, end }) => `${name} ${THROWAWAYS[end]}`,
  'store-synced': ({ done, total }) => `${done} of ${count(total, 'key')} written`,
  collision: (collision) => describeCollision(collision),
  compared: ({ events }) => `compared with LIVE, ${count(events, 'event')} run there`,
  rollout: ({ rollout }) => ROLLOUTS[rollout],
  'already-live': ({ etag }) => `LIVE already is this (ETag ${etag})`,
  watching: ({ watchMs }) => `watching its metrics for ${formatDuration(watchMs)}`,
  counted: ({ invocations, executionErrors, validationErrors, throttles }) =>
    `${count(invocations, 'invocation')} since the publish, ${count(executionErrors, 'execution error')}, ` +
    `${count(validationErrors, 'validation error')}, ${count(throttles, 'throttled request')}`,
  health: ({ health }) => describeHealth(health),
  'rolling-back': ({ etag }) => `rolling back to what was LIVE before (ETag ${etag})`,
  'rolled-back': ({ rollback }) => describeRollback(rollback),
  kept: ({ file }) => `what is LIVE is kept in ${file}`,
  published: ({ etag }) => `published to LIVE (ETag ${etag})`,
  verified: ({ sha256 }) => `LIVE read back, byte for byte what was tested (SHA-256 ${sha256})`,
};

const ROLLOUTS: Readonly<Record<Rollout, string>> = {
  deployed: 'deployed to all locations',
  unassociated: 'no distribution uses it yet, so there is nothing to wait for',
  'in-progress': 'still on its way to all locations when the waiting time was over',
  replaced: 'somebody else published over it while it was on its way',
};

const COMMENTS: Readonly<Record<CommentOutcome, string>> = {
  created: 'comment written',
  updated: 'comment updated',
  resolved: 'comment marked as resolved',
  unchanged: 'the comment says so already',
  none: 'nothing to comment on',
};

const THROWAWAYS: Readonly<Record<ThrowawayEnd['end'], string>> = {
  deleted: 'deleted',
  'taken-over': 'left to another run of this pull request',
  left: 'could not be deleted',
};

const UPLOADS = {
  created: (name: string, _changes: string, etag: string) =>
    `${name} created on DEVELOPMENT (ETag ${etag})`,
  updated: (name: string, changes: string, etag: string) =>
    `${changes} of ${name} updated on DEVELOPMENT (ETag ${etag})`,
  unchanged: (name: string, _changes: string, etag: string) =>
    `nothing to upload, DEVELOPMENT of ${name} already is this (ETag ${etag})`,
} as const;

const PLACES = { offline: 'offline', aws: 'on AWS (TestFunction)' } as const;

/** One step as one line, `redirects: published to LIVE (ETag …)`; control characters are escaped. */
export function describeProgress(event: ProgressEvent): string {
  const words = WORDS[event.step] as (event: ProgressEvent) => string;
  return escapeControls(`${event.id}: ${words(event)}`);
}

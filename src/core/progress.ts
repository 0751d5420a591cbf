import type { CommentOutcome } from './comment/plan-comment.ts';
import type { ServiceFailure } from './errors.ts';
import type { Health } from './health/judge-health.ts';
import type { MetricCounts } from './health/metrics.ts';
import type { Rollback } from './health/rollback.ts';
import type { EngineName } from './failure.ts';
import type { Collision, Rollout, UploadChange } from './deployment.ts';
import type { ThrowawayEnd } from './throwaway/throwaway.ts';

/** What a run is doing, told while it happens. Reporters have the words. */
export type ProgressEvent =
  | { readonly step: 'caller'; readonly id: 'AWS'; readonly account: string; readonly arn: string }
  | {
      readonly step: 'checked';
      readonly id: string;
      readonly bytes: number;
      readonly runtime: string;
    }
  | {
      readonly step: 'tested';
      readonly id: string;
      readonly engine: EngineName;
      readonly cases: number;
    }
  | {
      readonly step: 'uploaded';
      readonly id: string;
      readonly name: string;
      readonly upload: 'created' | 'updated' | 'unchanged';
      readonly changes: readonly UploadChange[];
      readonly etag: string;
    }
  | {
      readonly step: 'resting';
      readonly id: string;
      readonly operation: string;
      readonly failure: ServiceFailure;
      readonly restMs: number;
    }
  /** Throwaway functions were asked for, and the event is about no pull request. */
  | {
      readonly step: 'no-pull-request';
      readonly id: 'pull-request-functions';
      readonly event: string;
    }
  | { readonly step: 'comment'; readonly id: 'pr-comment'; readonly outcome: CommentOutcome }
  | {
      readonly step: 'throwaway';
      readonly id: string;
      readonly name: string;
      readonly end: ThrowawayEnd['end'];
    }
  /** Keys of the key value store `id` that are written. */
  | {
      readonly step: 'store-synced';
      readonly id: string;
      readonly done: number;
      readonly total: number;
    }
  | ({ readonly step: 'collision'; readonly id: string } & Collision)
  /** Compared with LIVE; so many events were run there. */
  | { readonly step: 'compared'; readonly id: string; readonly events: number }
  | { readonly step: 'rollout'; readonly id: string; readonly rollout: Rollout }
  | { readonly step: 'already-live'; readonly id: string; readonly etag: string }
  | { readonly step: 'watching'; readonly id: string; readonly watchMs: number }
  | ({ readonly step: 'counted'; readonly id: string } & MetricCounts)
  | { readonly step: 'health'; readonly id: string; readonly health: Health }
  | { readonly step: 'rolling-back'; readonly id: string; readonly etag: string }
  | { readonly step: 'rolled-back'; readonly id: string; readonly rollback: Rollback }
  | { readonly step: 'kept'; readonly id: string; readonly file: string }
  | { readonly step: 'published'; readonly id: string; readonly etag: string }
  | { readonly step: 'verified'; readonly id: string; readonly sha256: string };

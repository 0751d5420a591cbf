import type { Build } from '../core/built-code.ts';
import type { FunctionMetrics } from '../core/health/metrics.ts';
import type { FunctionLogs } from '../core/logs/log-event.ts';
import type { Keep } from '../core/kept/kept-function.ts';
import type {
  Caller,
  Checker,
  CloudFrontFunctions,
  Clock,
  Files,
  KeyValueStores,
  MeasureCoverage,
  OfflineRuntime,
  Progress,
  Sha256,
  ThrowawayFunctions,
  Wait,
} from '../core/ports.ts';
import type { PullRequestRun } from '../core/throwaway/throwaway.ts';

/** What every use case reaches the world through. */
export interface PipelinePorts {
  readonly files: Files;
  readonly offline: OfflineRuntime;
  readonly check: Checker;
  /** Runs builds; functions with `build` need it. */
  readonly build?: Build | undefined;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Counts what events reach of the code; undefined: this run cannot. */
  readonly measureCoverage?: MeasureCoverage | undefined;
  /** Hears of every answer that an engine gave. */
  readonly answered?: () => void;
}

/**
 * How a run tests on functions of its pull request's own. They are reached through a port that cannot
 * publish.
 */
export interface ThrowawayPorts {
  readonly pullRequest: PullRequestRun;
  readonly functions: ThrowawayFunctions;
  /** The same for taking them away: it works on for a short time in a run that was cancelled. */
  readonly cleanup: ThrowawayFunctions;
  /** Aborted a moment after the run was cancelled: what is under way then is not waited for any more. */
  readonly workEnds: AbortSignal;
  /** Aborted when a cancelled run has no more time to clean up. */
  readonly cleanupEnds: AbortSignal;
}

/** What deploying needs on top. */
export interface DeployPorts extends PipelinePorts {
  readonly cloudfront: CloudFrontFunctions;
  /** The same with little patience, for what a run can do without; default: `cloudfront`. */
  readonly comparing?: Pick<CloudFrontFunctions, 'describe' | 'get' | 'test'>;
  /** undefined: this run cannot read key value stores. */
  readonly keyValueStores?: KeyValueStores | undefined;
  /** Makes the publish call, and no other: it may have a role of its own. */
  readonly publisher: Pick<CloudFrontFunctions, 'publish'>;
  readonly identify: () => Promise<Caller>;
  /** Whether `identify` can be expected to know who calls. */
  readonly knowsCallers: boolean;
  readonly sha256: Sha256;
  readonly wait: Wait;
  /** Set when DEVELOPMENT of the functions themselves is not for the tests of this run. */
  readonly throwaways?: ThrowawayPorts | undefined;
  /** Keeps what is LIVE before it is replaced; undefined: this run keeps nothing. */
  readonly keep?: Keep | undefined;
  /** undefined: the log groups that could be reached are not of these functions. */
  readonly logs?: FunctionLogs | undefined;
  /** undefined: the metrics that could be read are not of these functions. */
  readonly metrics?: FunctionMetrics | undefined;
}

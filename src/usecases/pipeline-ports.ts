import type { Build } from '../core/built-code.ts';
import type {
  Caller,
  Checker,
  CloudFrontFunctions,
  Clock,
  Files,
  KeyValueStores,
  OfflineRuntime,
  Progress,
  Sha256,
  Wait,
} from '../core/ports.ts';

/** What every use case reaches the world through. */
export interface PipelinePorts {
  readonly files: Files;
  readonly offline: OfflineRuntime;
  readonly check: Checker;
  /** Runs builds; functions with `build` need it. */
  readonly build?: Build | undefined;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Hears of every answer that an engine gave. */
  readonly answered?: () => void;
  /** undefined: this run cannot read key value stores. */
  readonly keyValueStores?: KeyValueStores | undefined;
}

/** What deploying needs on top. */
export interface DeployPorts extends PipelinePorts {
  readonly cloudfront: CloudFrontFunctions;
  /** Makes the publish call, and no other: it may have a role of its own. */
  readonly publisher: Pick<CloudFrontFunctions, 'publish'>;
  readonly identify: () => Promise<Caller>;
  /** Whether `identify` can be expected to know who calls. */
  readonly knowsCallers: boolean;
  readonly sha256: Sha256;
  readonly wait: Wait;
}

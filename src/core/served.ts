/** Why a function's result was of no use, as CloudFront names it. */
export type FailureType = 'FunctionExecutionError' | 'FunctionValidationError';

/**
 * What a viewer gets in `x-cache`, before ` from cloudfront`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html
 */
export type ResultType = 'Miss' | 'Error' | 'FunctionGeneratedResponse' | FailureType;

/** A request that an edge location on this machine answered, to be told. */
export interface ServedRequest {
  readonly method: string;
  /** Path and query as the viewer asked. */
  readonly target: string;
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | undefined;
  readonly resultType: ResultType;
  /** What the origin was asked for; undefined: it was not asked. */
  readonly sent: string | undefined;
  /** The functions that ran, in order; steps as Observations have them. */
  readonly functions: readonly {
    readonly id: string;
    readonly steps: number | undefined;
    readonly logs: readonly string[];
    /** Name of the origin helper that it called last; `cf2 serve` does not follow it. */
    readonly originHelper: string | undefined;
  }[];
  /** Why the answer is an error page. */
  readonly reason: string | undefined;
}

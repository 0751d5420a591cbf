import type { PublishDecision } from '../deployment.ts';
import type { Asked, EnvironmentRules, ReviewFacts } from './facts.ts';

/**
 * What the gate asks GitHub. Nothing rejects: an answer that is not to be had is a fact too. Every method
 * asks anew, because the head of a pull request moves.
 */
export interface ReviewSource {
  review(pullRequest: number): Promise<Asked<ReviewFacts>>;
  /** The environment in the job's OpenID token; undefined: the job declares none. */
  environmentClaim(): Promise<Asked<string | undefined>>;
  environmentRules(name: string): Promise<Asked<EnvironmentRules>>;
  /** Logins of those who let this run into an environment; empty when they are not to be had. */
  runApprovals(environment: string): Promise<readonly string[]>;
}

/** Says whether a run may publish, whenever it is asked. */
export interface Gate {
  /** Set when the event alone closes the gate: nobody needs to be asked. */
  readonly refusal: PublishDecision | undefined;
  /** Collects the facts anew and decides. */
  decide(): Promise<PublishDecision>;
}

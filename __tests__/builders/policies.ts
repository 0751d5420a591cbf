import { readFileSync } from 'node:fs';
import type { PolicyOptions } from '../../src/core/policy/read-policy-options.ts';
import type { PolicyRoleName } from '../../src/core/policy/policy-roles.ts';
import { renderPolicy } from '../../src/core/policy/render-policy.ts';

/** A statement of a policy, as far as tests look into it. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

/** A policy document. */
export interface Policy {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

/** Options of a policy; nothing is said unless a test does. */
export function policyOptionsOf(options: Partial<PolicyOptions> = {}): PolicyOptions {
  const flags = { throwaway: false, logRetention: false, consoleTestEvents: false };
  return { texts: {}, ...flags, ...options };
}

/** The text of a role's template. */
export function templateOf(role: PolicyRoleName): string {
  const file = new URL(`../../infra/policies/${role}.json.tftpl`, import.meta.url);
  return readFileSync(file, 'utf8');
}

/** What `cf2 policy print` prints. */
export function policyOf(role: PolicyRoleName, options: Partial<PolicyOptions>): Policy {
  return renderPolicy(templateOf(role), policyOptionsOf(options)) as unknown as Policy;
}

/** What a policy has once or as a list, as a list. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

import { describe, expect, it } from '@jest/globals';
import { decideEnvironment, environmentFault } from '../../../src/core/gate/environment.ts';
import type { EnvironmentFacts } from '../../../src/core/gate/facts.ts';
import { anEnvironment, denied, known } from '../../builders/gate-facts.ts';

const rules = (reviewers: boolean, branches: boolean) => known({ reviewers, branches });

type Row = [title: string, change: Partial<EnvironmentFacts>, code: string | undefined];

const faults: Row[] = [
  ['reviewers', {}, undefined],
  ['a branch rule', { rules: rules(false, true) }, undefined],
  ['another case of its name', { claim: known('Production') }, undefined],
  ['a job without environment', { claim: known(undefined) }, 'not-in-environment'],
  ['another environment', { claim: known('staging') }, 'not-in-environment'],
  ['no protection at all', { rules: rules(false, false) }, 'environment-not-protected'],
  ['an environment that does not exist', { rules: known(undefined) }, 'environment-not-protected'],
  ['no token', { claim: denied('id-token: write') }, 'no-permission'],
  ['unreadable rules', { rules: denied('actions: read') }, 'no-permission'],
];

describe('a required environment', () => {
  it.each(faults)('with %s', (_title, change, code) => {
    expect(environmentFault(anEnvironment(change))?.code).toBe(code);
  });

  it('names the permission that is missing', () => {
    const fault = environmentFault(anEnvironment({ claim: denied('id-token: write') }));
    expect(fault?.subject).toBe('id-token: write');
  });

  it('approves by its reviewers, and names them', () => {
    expect(decideEnvironment(anEnvironment())).toEqual({
      publish: true,
      code: 'environment-approved',
      subject: 'production (@carol)',
    });
    expect(decideEnvironment(anEnvironment({ approvedBy: [] })).subject).toBe('production');
  });

  it('does not approve by a branch rule', () => {
    const decision = decideEnvironment(anEnvironment({ rules: rules(false, true) }));
    expect(decision).toMatchObject({ publish: false, code: 'environment-without-reviewers' });
  });
});

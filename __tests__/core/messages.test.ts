import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../src/core/reasons.ts';
import { errorAt } from '../../src/core/diagnostics.ts';
import { describeDiagnostic } from '../../src/core/messages.ts';

describe('words of diagnostics', () => {
  it('name the mistake and the mend', () => {
    const args = { key: 'expects', suggestions: ['expect'] };
    expect(describeDiagnostic(errorAt(undefined, 'unknown-key', args))).toEqual({
      message: 'unknown key "expects"',
      hint: 'did you mean "expect"?',
    });
  });

  it('have no hint where there is nothing to add', () => {
    const args = { key: 'zzz', suggestions: [] };
    expect(describeDiagnostic(errorAt(undefined, 'unknown-key', args))).toEqual({
      message: 'unknown key "zzz"',
    });
  });

  it('leave the words of the runtime as they are', () => {
    const args = {
      rule: 'for-of',
      error: 'Token "of" not supported in 2',
      mend: 'use for',
      url: '',
    };
    expect(describeDiagnostic(errorAt(undefined, 'language', args))).toEqual({
      message: args.error,
      hint: args.mend,
    });
  });

  it('put reasons into words, and keep what is no reason', () => {
    const reason: Reason = 'space';
    const known = errorAt(undefined, 'bad-request', { text: '/a b', reason });
    expect(describeDiagnostic(known).message).toContain('%20');
    const other = errorAt(undefined, 'bad-request', { text: '/a b', reason: 'toString' });
    expect(describeDiagnostic(other).message).toContain(': toString');
  });

  it('group the digits of sizes', () => {
    const { message } = describeDiagnostic(
      errorAt(undefined, 'event-too-large', { bytes: 1_234_567, limit: 40_960 }),
    );
    expect(message).toBe('the event has 1,234,567 bytes, the limit is 40,960');
  });
});

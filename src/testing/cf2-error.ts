import type { Finding } from './api.ts';

/** A mistake in files or input, or a failed test; the message is what `cf2 test` prints. */
export class Cf2Error extends Error {
  override readonly name = 'Cf2Error';
  /** `invalid`: files or input are wrong, nothing was run. */
  readonly kind: 'invalid' | 'failed';
  readonly findings: readonly Finding[];

  constructor(kind: 'invalid' | 'failed', message: string, findings: readonly Finding[]) {
    super(message);
    this.kind = kind;
    this.findings = findings;
  }
}

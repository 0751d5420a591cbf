import { BuildError } from '../../core/built-code.ts';
import { found, type Finding } from '../../core/doctor/finding.ts';
import { FileError } from '../../core/ports.ts';
import { DEFAULT_RUNTIME } from '../../core/runtimes.ts';
import type { DoctorPorts, Patient } from './examination.ts';

/** What the working copy holds. */
export interface ExaminedCode {
  readonly findings: readonly Finding[];
  /** The bytes that a deployment would upload; undefined: nobody knows. */
  readonly bytes: Uint8Array | undefined;
}

/** Reads and checks the code of the working copy; needs no credentials. */
export async function examineCode(
  { files, build, check }: DoctorPorts,
  { name, configured }: Patient,
): Promise<ExaminedCode> {
  if (configured === undefined)
    return { findings: [found('note', 'not-configured', { name })], bytes: undefined };
  const { source, runtime = DEFAULT_RUNTIME, limits, build: command } = configured;
  try {
    const text =
      command === undefined ? await files.readText(source) : (await build(source, command)).text;
    const errors = check({ source: text, runtime }, source, limits.codeSize).filter(
      ({ severity }) => severity === 'error',
    ).length;
    const bytes = new TextEncoder().encode(text);
    const finding =
      errors === 0
        ? found('ok', 'code-fine', { bytes: bytes.length, limit: limits.codeSize })
        : found('problem', 'code-faulty', { errors, source });
    return { findings: [finding], bytes };
  } catch (error) {
    if (!(error instanceof FileError) && !(error instanceof BuildError)) throw error;
    const { reason } = error;
    return {
      findings: [found('problem', 'code-unreadable', { source, reason })],
      bytes: undefined,
    };
  }
}

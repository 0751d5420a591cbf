import { errorAt } from '../core/diagnostics.ts';
import type { Environment } from '../core/environment.ts';
import { InputError } from '../core/errors.ts';
import type { StrictBackend } from '../core/ports.ts';

/** The strict backend, when it was asked for. Throws InputError `no-njs` when njs is not on PATH. */
export async function connectStrict(
  isAsked: boolean | undefined,
  { PATH = '' }: Environment,
): Promise<StrictBackend | undefined> {
  if (isAsked !== true) return undefined;
  const { findNjs } = await import('../njs/find-njs.ts');
  const binary = await findNjs(PATH);
  if (binary === undefined) throw new InputError([errorAt(undefined, 'no-njs', {})]);
  const { createNjsBackend } = await import('../njs/njs-backend.ts');
  return createNjsBackend(binary);
}

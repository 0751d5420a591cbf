import type { ServiceError, ServiceFailure } from './errors.ts';
import type { FunctionReport } from './report.ts';

/** Failures of the way to AWS: they are about the run, not about the function they were met with. */
const RUN_WIDE: ReadonlySet<ServiceFailure> = new Set([
  'no-credentials',
  'expired-credentials',
  'invalid-credentials',
  'connection-refused',
  'host-not-found',
  'timeout',
  'not-cloudfront',
  'cancelled',
  'role-not-assumable',
  'no-id-token',
]);

/** Reports after their common trouble was taken out. */
export interface SharedTrouble {
  readonly functions: readonly FunctionReport[];
  readonly trouble: ServiceError | undefined;
}

/**
 * Says once what would otherwise be said with every function. Functions of which nothing ran are left
 * out then: they have nothing to report.
 */
export function shareTrouble(functions: readonly FunctionReport[]): SharedTrouble {
  const [first] = functions;
  const trouble = first?.trouble;
  const isShared =
    trouble !== undefined &&
    RUN_WIDE.has(trouble.failure) &&
    functions.every((fn) => fn.trouble?.failure === trouble.failure);
  if (!isShared) return { functions, trouble: undefined };
  const ran = functions.filter(
    (fn) =>
      fn.deployment !== undefined ||
      fn.throwaway !== undefined ||
      fn.cases.some((it) => it.runs.length > 0),
  );
  return { functions: ran.map((fn) => ({ ...fn, trouble: undefined })), trouble };
}

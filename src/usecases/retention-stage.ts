import { noticeAt, type Diagnostic } from '../core/diagnostics.ts';
import { ServiceError } from '../core/errors.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import type { DeployContext } from './deploy-context.ts';
import { ensureRetention } from './ensure-retention.ts';
import type { StoreStage } from './store-stage.ts';

/**
 * Sees to it that the log groups of functions expire, where the run was told to and may publish: before the
 * first write, so that a permission that is missing stops nothing half done.
 */
export async function settleRetention(
  { ports, options }: DeployContext,
  functions: readonly FunctionConfig[],
): Promise<StoreStage> {
  const { logRetentionDays: days, gate } = options;
  if (days === undefined || !(await gate.decide()).publish) return NOTHING;
  const diagnostics: Diagnostic[] = [];
  try {
    for (const { name } of functions) {
      if (ports.logs === undefined) throw noEndpoint(name);
      const { outcome, ...args } = await ensureRetention(ports.logs, name, days);
      if (outcome !== 'kept' || args.days !== days)
        diagnostics.push(noticeAt(undefined, 'log-retention', { ...args, outcome, wanted: days }));
    }
    return { diagnostics, trouble: undefined };
  } catch (error) {
    if (error instanceof ServiceError) return { diagnostics, trouble: error };
    throw error;
  }
}

const NOTHING: StoreStage = { diagnostics: [], trouble: undefined };

function noEndpoint(subject: string): ServiceError {
  return new ServiceError('no-endpoint', { operation: 'PutRetentionPolicy', subject, detail: '' });
}

import { stringify } from 'yaml';
import type { EventType } from '../../core/event.ts';
import type { Runtime } from '../../core/runtimes.ts';

/** A function as a new configuration says it; what is not known is left out. */
export interface NewFunction {
  readonly id: string;
  readonly source: string;
  readonly runtime?: Runtime | undefined;
  readonly eventType?: EventType | undefined;
}

/** The text of a new `cloudfront-functions.yml`. `modeline` is its first line, or empty. */
export function newConfig(functions: readonly NewFunction[], modeline: string): string {
  const rows = functions.map(({ id, source, runtime, eventType }) => [
    id,
    { source, ...(runtime && { runtime }), ...(eventType && { eventType }) },
  ]);
  const options = { lineWidth: 0, singleQuote: true };
  return modeline + stringify({ functions: Object.fromEntries(rows) as object }, options);
}

import { ABILITIES } from '../../src/core/abilities.ts';
import { table } from './markdown.ts';
import { withSection } from './tables.ts';

/** docs/test-format.md with the table of what each engine can do. */
export function withEngines(page: string): string {
  const rows = Object.values(ABILITIES).map(({ what, offline, aws }) => [what, offline, aws]);
  const both = ['result, error, logs', 'yes', 'yes'];
  return withSection(page, 'engines', table(['', 'offline', 'aws'], [both, ...rows]));
}

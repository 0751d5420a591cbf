import { report, type Problems } from '../document/problems.ts';
import type { ProjectFiles } from '../project-files.ts';

/** Names a configuration may have, in the order in which they are looked for. */
const CONFIG_NAMES = [
  'cloudfront-functions.yml',
  'cloudfront-functions.yaml',
  'cloudfront-functions.json',
] as const;

/** The first conventional configuration that is there. */
export async function findConfig(files: Pick<ProjectFiles, 'exists'>): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) if (await files.exists(name)) return name;
  return undefined;
}

/** Says that there is no configuration where one is needed. */
export function reportNoConfig(problems: Problems): void {
  const args = { path: CONFIG_NAMES[0], reason: 'there is no such file' };
  report(problems, undefined, { code: 'file-not-found', args });
}

import type { Files } from '../core/ports.ts';
import { asMap, entriesOf, valueAt } from './document/located-node.ts';
import { parseDocument } from './document/parse-document.ts';
import { writtenPath } from './paths.ts';
import { createProjectFiles } from './project-files.ts';
import { findConfig } from './project/config-path.ts';

/**
 * Names of the environments that a configuration has, in its order. Faults are not told: whoever loads the
 * project hears of them.
 */
export async function listEnvironments(
  port: Files,
  configPath: string | undefined,
): Promise<readonly string[]> {
  const files = createProjectFiles(port);
  const path = configPath === undefined ? await findConfig(files) : writtenPath(configPath);
  const text = path === undefined ? undefined : await files.read(path, undefined, []);
  if (path === undefined || text === undefined) return [];
  const { root } = parseDocument(text, path);
  return entriesOf(valueAt(asMap(root), 'environments')).map(({ key }) => key);
}

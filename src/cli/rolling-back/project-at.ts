import { writtenPath } from '../../config/paths.ts';
import { findConfig } from '../../config/project/config-path.ts';
import type { Files } from '../../core/ports.ts';
import type { CommitFiles } from '../../files/commit-files.ts';

/**
 * The files of a commit; only a configuration that it does not have yet is that of now, because code and tests
 * can be older than the file that names them.
 */
export async function projectAt(
  commit: CommitFiles,
  now: Files,
  configPath: string | undefined,
): Promise<Files> {
  const written = configPath === undefined ? undefined : writtenPath(configPath);
  const path = written ?? (await findConfig(now));
  const isThere =
    written === undefined
      ? (await findConfig(commit)) !== undefined
      : await commit.exists(written).catch(() => false);
  if (isThere || path === undefined) return commit;
  const whoHas = (file: string): Files => (file === path ? now : commit);
  return {
    readText: (file) => whoHas(file).readText(file),
    exists: (file) => whoHas(file).exists(file),
    list: (folder) => commit.list(folder),
  };
}

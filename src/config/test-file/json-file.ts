import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { ScalarNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { folderOf, resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';

/** Reads the JSON object behind a path that is written in a test file; faults are shown at the path. */
export async function readJsonObject(
  files: ProjectFiles,
  written: ScalarNode,
  problems: Problems,
): Promise<JsonObject | undefined> {
  const path = resolvePath(folderOf(written.place.span.file), written.text);
  const text = await files.read(path, written.place, problems);
  if (text === undefined) return undefined;
  const { value, reason } = parseJson(text);
  if (isJsonObject(value)) return value;
  reportBadJson(written, path, reason ?? 'it is not a JSON object', problems);
  return undefined;
}

/** Reports that a JSON file does not hold what it should. */
export function reportBadJson(
  written: ScalarNode,
  path: string,
  reason: string,
  problems: Problems,
): void {
  report(problems, written.place, { code: 'bad-json', args: { path, reason } });
}

function parseJson(text: string): { value?: unknown; reason?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: (error as SyntaxError).message };
  }
}

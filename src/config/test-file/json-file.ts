import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { STOPPED_NOTE } from '../../core/messages.ts';
import type { ScalarNode } from '../document/located-node.ts';
import { parseJson, type BadJson } from '../document/parse-json.ts';
import { report, type Problems } from '../document/problems.ts';
import { folderOf, resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';

/** A path as written, relative to the file that names it, as a path of the project. */
export function writtenPathOf({ text, place }: ScalarNode): string {
  return resolvePath(folderOf(place.span.file), text);
}

/** Reads the JSON object behind a path that is written in a test file; faults are shown at the path. */
export async function readJsonObject(
  files: ProjectFiles,
  written: ScalarNode,
  problems: Problems,
): Promise<JsonObject | undefined> {
  const path = writtenPathOf(written);
  const text = await files.read(path, written.place, problems);
  if (text === undefined) return undefined;
  const parsed = parseJson(text, path);
  if ('reason' in parsed) return reportJsonFault(written, path, parsed, problems);
  const value = JSON.parse(text) as JsonValue;
  if (isJsonObject(value)) return value;
  reportBadJson(written, path, 'no-json-object', problems);
  return undefined;
}

/** Reports that a JSON file does not hold what it should; `reason` is a key of the reasons, or words. */
export function reportBadJson(
  written: ScalarNode,
  path: string,
  reason: string,
  problems: Problems,
): void {
  report(problems, written.place, { code: 'bad-json', args: { path, reason } });
}

/** Shows the path where it is written, and the place in the file that is not JSON. */
function reportJsonFault(
  { place }: ScalarNode,
  path: string,
  { reason, place: { span } }: BadJson,
  problems: Problems,
): undefined {
  const related = { at: span, note: STOPPED_NOTE };
  report(problems, place, { code: 'bad-json', args: { path, reason } }, { related });
}

import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { storeItems } from '../core/key-value-store.ts';
import { FileError, type Files } from '../core/ports.ts';
import { fileSpan } from '../core/source.ts';

/** Text of a file that an option names. Throws InputError when it cannot be read. */
export async function readInputText(files: Files, path: string): Promise<string> {
  try {
    return await files.readText(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const problem = error.outsideRoot
      ? errorAt(undefined, 'outside-root', { path })
      : errorAt(undefined, 'file-not-found', { path, reason: error.reason });
    throw new InputError([problem]);
  }
}

/** JSON object of a file that an option names. Throws InputError, `bad-json` when it is something else. */
export async function readInputObject(files: Files, path: string): Promise<JsonObject> {
  const text = await readInputText(files, path);
  const { value, reason } = parseJson(text.replace(/^\uFEFF/, ''));
  if (isJsonObject(value)) return value;
  throw badJson(path, reason ?? 'it is not a JSON object');
}

/** Contents of a key value store from a file that an option names. Throws InputError. */
export async function readStoreContents(
  files: Files,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  const items = storeItems(await readInputObject(files, path));
  if (items === undefined) {
    throw badJson(path, '"data" is not a list of { "key": text, "value": text }');
  }
  return items;
}

function parseJson(text: string): { value?: unknown; reason?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: (error as SyntaxError).message };
  }
}

function badJson(path: string, reason: string): InputError {
  return new InputError([errorAt(fileSpan(path), 'bad-json', { path, reason })]);
}

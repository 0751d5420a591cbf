import type { Diagnostic } from '../../core/diagnostics.ts';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { readRequest } from '../../config/request/read-request.ts';
import { readingError } from '../reading-error.ts';

/** Folder of request files. */
const FOLDER = 'functions';

/** What is wrong with request files, and their texts; without paths all of `functions/`. Throws InputError. */
export async function checkRequests(
  files: Files,
  paths: readonly string[],
): Promise<{ diagnostics: readonly Diagnostic[]; sources: ReadonlyMap<string, string> }> {
  const named = paths.length > 0 ? paths : await found(files);
  const unread = await Promise.all(named.map((path) => readingError(path, files)));
  const faults = unread.filter((it) => it !== undefined);
  if (faults.length > 0) throw new InputError(faults);
  const texts = await Promise.all(
    named.map(async (path): Promise<[string, string]> => [path, await files.readText(path)]),
  );
  const diagnostics = texts.flatMap(([path, text]) => readRequest(text, path).problems);
  return { diagnostics, sources: new Map(texts) };
}

async function found(files: Files): Promise<readonly string[]> {
  const names = (await files.list(FOLDER)).filter((name) => name.endsWith('.yaml'));
  if (names.length > 0) return names.map((name) => `${FOLDER}/${name}`);
  const args = { path: `${FOLDER}/*.yaml`, reason: 'there is none' };
  throw new InputError([errorAt(undefined, 'file-not-found', args)]);
}

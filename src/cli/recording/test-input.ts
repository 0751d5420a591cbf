import { text as readStream } from 'node:stream/consumers';
import { folderOf, pathFrom, writtenPath } from '../../config/paths.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';

/**
 * The input of a test as an argument says it: a request as in test files, `-` for HTTP text on the
 * standard input, or the path of an AWS event, which the file of the test shall name.
 */
export async function readTestInput(
  argument: string,
  files: Files,
  testFile: string,
): Promise<JsonObject> {
  if (argument === '-') return { request: await readStream(process.stdin) };
  const path = writtenPath(argument);
  const isEvent = /^[^/\s][^\s]*\.json$/.test(argument) && (await files.exists(path));
  return isEvent ? { event: pathFrom(folderOf(testFile), path) } : { request: argument };
}

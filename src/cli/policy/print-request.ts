import { readIssue } from '../../config/request/read-issue.ts';
import { renderRequest } from '../../config/request/render-request.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { readingError } from '../reading-error.ts';

/** The request file for the body of an issue. Throws InputError with every fault. */
export async function requestOfIssue(files: Files, path: string): Promise<string> {
  const unread = await readingError(path, files);
  if (unread !== undefined) throw new InputError([unread]);
  const body = await files.readText(path);
  const { request, problems } = readIssue(body, path);
  if (request === undefined) throw new InputError(problems, new Map([[path, body]]));
  return renderRequest(request);
}

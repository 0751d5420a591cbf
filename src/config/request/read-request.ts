import type { Diagnostic } from '../../core/diagnostics.ts';
import { fileSpan } from '../../core/source.ts';
import { parseDocument, sourceText } from '../document/parse-document.ts';
import { report, type Problems } from '../document/problems.ts';
import { checkRequest, requestedName } from './check-request.ts';
import type { FunctionRequest } from './request-schema.ts';

/** What a file or an issue asks for; without a request there are faults. */
export interface ReadRequest {
  readonly request: FunctionRequest | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Reads a request file. It has the name of the function, so that no two ask for the same. */
export function readRequest(written: string, file: string): ReadRequest {
  const { root, problems: faults } = parseDocument(sourceText(written, file), file);
  const problems: Problems = [...faults];
  if (root === undefined) {
    const finding = { code: 'missing-key', args: { key: 'environment', where: 'file' } } as const;
    if (faults.length === 0) report(problems, { span: fileSpan(file) }, finding);
    return { request: undefined, problems };
  }
  const request = checkRequest(root, problems);
  if (request !== undefined) reportFileName(request, file, problems);
  return { request: problems.length === 0 ? request : undefined, problems };
}

function reportFileName(request: FunctionRequest, file: string, problems: Problems): void {
  const expected = `${requestedName(request)}.yaml`;
  if (file.split('/').at(-1) === expected) return;
  const finding = { code: 'request-file-name', args: { path: file, expected } } as const;
  report(problems, { span: fileSpan(file) }, finding);
}

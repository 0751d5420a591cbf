import { FUNCTION_ID } from '../../core/limits.ts';
import { codeCell, codeSpan } from './code-span.ts';

/** An id as plain text where it can only be read as such, else as code. */
export function idText(id: string): string {
  return isPlain(id) ? id : codeSpan(id);
}

/** The same for a table cell. */
export function idCell(id: string): string {
  return isPlain(id) ? id : codeCell(id);
}

/** Ids may be file names, where there is no configuration. */
function isPlain(id: string): boolean {
  return FUNCTION_ID.test(id) && id.length <= 64;
}

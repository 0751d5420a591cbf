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

/**
 * Ids may be file names, where there is no configuration. Also an ordinary id may be what GitHub makes a link of:
 * `GH-1`, a key of an issue tracker, the hash of a commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function isPlain(id: string): boolean {
  return FUNCTION_ID.test(id) && id.length <= 64 && !/\d|[a-f]{7}/i.test(id);
}

import type { ServiceError } from '../../core/errors.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import type { TextContext } from './context.ts';
import { escapeControls } from './quote.ts';
import { clip } from './shown.ts';

/** What went wrong at AWS, its own words, and how to mend it. `remark` stands behind the message. */
export function renderTrouble(
  { theme }: TextContext,
  error: ServiceError,
  remark?: string,
): string[] {
  const { message, hint } = describeServiceError(error);
  const sentence = remark === undefined ? message : `${message}; ${remark}`;
  const detail = error.detail === '' ? [] : [`AWS says: ${clip(error.detail)}`];
  return [theme.red(escapeControls(sentence)), ...[...detail, hint].map(escapeControls)];
}

import type { ServiceError } from '../../core/errors.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import type { TextContext } from './context.ts';
import { escapeControls } from './quote.ts';
import { clip } from './shown.ts';

/** What went wrong at AWS, its own words, and how to mend it. */
export function renderTrouble({ theme }: TextContext, error: ServiceError): string[] {
  const { message, hint } = describeServiceError(error);
  const detail = error.detail === '' ? [] : [`AWS says: ${clip(error.detail)}`];
  return [theme.red(escapeControls(message)), ...[...detail, hint].map(escapeControls)];
}

/** The call that failed with AWS's own words and a remark, then what that means and how to mend it. */
export function renderCallTrouble(
  { theme }: TextContext,
  error: ServiceError,
  remark: string,
): string[] {
  const { message, hint } = describeServiceError(error);
  const call = [error.operation, clip(error.detail)].filter((part) => part !== '').join(': ');
  return [theme.red(escapeControls(`${call}; ${remark}`)), ...[message, hint].map(escapeControls)];
}

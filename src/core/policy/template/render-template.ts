import { parseExpression } from './expression.ts';
import { parseParts } from './parts.ts';
import type { Variables } from './values.ts';

/**
 * Renders the part of Terraform's template language that cf2's policies use, as `templatefile` does. Throws for
 * anything else, and for a value that is missing. https://developer.hashicorp.com/terraform/language/functions/templatefile
 */
export function renderTemplate(text: string, variables: Variables): string {
  return parseParts({ text, at: 0 }, /$(?![^])/y, parseExpression)(variables);
}

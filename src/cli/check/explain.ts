import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Explanation } from '../../core/explanations/explanation.ts';
import { EXPLANATIONS } from '../../core/explanations/explanations.ts';
import { suggestionsFor } from '../../core/suggestions.ts';
import {
  renderExplanation,
  renderExplanationList,
} from '../../reporters/terminal/render-explanation.ts';
import { LANGUAGE_EXPLANATIONS } from '../../runtime/language/explain-constructs.ts';
import type { Terminal } from '../terminal.ts';

/** Every code that cf2 prints, in the order in which they are listed. */
export const ALL_EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...LANGUAGE_EXPLANATIONS,
  ...EXPLANATIONS,
};

/** Codes as they are written; the part behind a slash is enough where it is unique. */
function codeOf(text: string): string {
  if (Object.hasOwn(ALL_EXPLANATIONS, text)) return text;
  const codes = Object.keys(ALL_EXPLANATIONS);
  const [only, ...others] = codes.filter((code) => code.endsWith(`/${text}`));
  if (only !== undefined && others.length === 0) return only;
  throw new InputError([
    errorAt(undefined, 'unknown-code', { text, suggestions: suggestionsFor(text, words(codes)) }),
  ]);
}

/** Without the family, a slip in a short code is nearer to the right one. */
function words(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [code, code.slice(code.indexOf('/') + 1)]);
}

/**
 * Explains one code, or lists all when `code` is true; as JSON, one object or a list of objects. Throws
 * InputError for a code that is not there.
 */
export function explain(code: string | true, json: boolean, { colour }: Terminal): string {
  if (code === true) {
    const all = Object.entries(ALL_EXPLANATIONS);
    return json ? asJson(all.map(objectOf)) : renderExplanationList(all, colour);
  }
  const known = codeOf(code);
  const explained = [known, ALL_EXPLANATIONS[known]!] as const;
  return json ? asJson(objectOf(explained)) : renderExplanation(explained, colour);
}

function objectOf([code, explanation]: readonly [string, Explanation]): object {
  const { title, meaning, says, bad, good, mend, url } = explanation;
  return { code, title, meaning, messages: says ?? {}, bad, good, mend, url };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A place in the text of a template; parsers move it on. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** What stands at the cursor, which moves behind it; undefined: something else does. The pattern is sticky. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** The same for what has to stand there. */
export function mustTake(cursor: Cursor, pattern: RegExp, what: string): string {
  const found = take(cursor, pattern);
  if (found === undefined) throw new TemplateError(cursor, `expected ${what}`);
  return found;
}

/** A template says something that Terraform's language has and cf2 does not, or nothing that anybody knows. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor({ text, at }: Cursor, what: string) {
    const line = text.slice(0, at).split('\n').length;
    super(
      `line ${line} of the template, before ${JSON.stringify(text.slice(at, at + 20))}: ${what}`,
    );
  }
}

/** A text in which templates were filled in. */
export interface FilledText {
  readonly text: string;
  /** Something was filled in. */
  readonly isFilled: boolean;
  /** Templates that nobody but cfft can fill in: the first of each line, by 1-based line. */
  readonly open: readonly { readonly line: number; readonly template: string }[];
}

/** A template as it stands in a text. */
export interface Template {
  readonly text: string;
  readonly offset: number;
  /** What stands between the braces. */
  readonly code: string;
}

/**
 * All templates of a text, from left to right. Not by one regular expression: texts of other tools may be as hostile
 * as any, and `{{` a thousand times would keep it busy.
 */
export function templatesIn(text: string): readonly Template[] {
  const found: Template[] = [];
  for (let next = 0; ;) {
    const offset = text.indexOf('{{', next);
    const end = offset === -1 ? -1 : text.indexOf('}}', offset + 2);
    if (end === -1) return found;
    next = end + 2;
    const code = text
      .slice(offset + 2, end)
      .replace(/^-/, '')
      .replace(/-$/, '')
      .trim();
    found.push({ text: text.slice(offset, next), offset, code });
  }
}

const WORD = String.raw`(?:\x60([^\x60]*)\x60|"([^"\\]*)")`;
const ENV = new RegExp(String.raw`^env\s+${WORD}\s+${WORD}$`);
const MUST_ENV = new RegExp(String.raw`^must_env\s+${WORD}$`);

/**
 * Fills in cfft's templates, `env` with a default and `must_env`, from the `env` of a test case. The environment
 * of the machine is no part of a test. https://github.com/fujiwara/cfft#template-syntax
 */
export function fillTemplates(
  text: string,
  variables: Readonly<Record<string, string>>,
): FilledText {
  const open: { line: number; template: string }[] = [];
  const parts: string[] = [];
  let isFilled = false;
  let [from, line] = [0, 1];
  for (const { text: template, offset, code } of templatesIn(text)) {
    const between = text.slice(from, offset);
    line += linesIn(between);
    const value = valueOf(code, variables);
    isFilled ||= value !== undefined;
    if (value === undefined) open.push({ line, template });
    parts.push(between, value ?? template);
    from = offset + template.length;
    line += linesIn(template);
  }
  return { text: parts.join('') + text.slice(from), isFilled, open };
}

function valueOf(code: string, variables: Readonly<Record<string, string>>): string | undefined {
  const must = MUST_ENV.exec(code);
  if (must) return ownValue(variables, must[1] ?? must[2]);
  const env = ENV.exec(code);
  return env ? (ownValue(variables, env[1] ?? env[2]) ?? env[3] ?? env[4]) : undefined;
}

function ownValue(variables: Readonly<Record<string, string>>, name = ''): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

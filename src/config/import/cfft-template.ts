/** A text in which templates were filled in. */
export interface FilledText {
  readonly text: string;
  /** Something was filled in. */
  readonly isFilled: boolean;
  /** Templates that nobody but cfft can fill in: the first of each line, by 1-based line. */
  readonly open: readonly { readonly line: number; readonly template: string }[];
}

const TEMPLATE = /\{\{-?\s*(.*?)\s*-?\}\}/gs;
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
  let isFilled = false;
  const filled = text.replace(TEMPLATE, (template: string, code: string, offset: number) => {
    const value = valueOf(code, variables);
    isFilled ||= value !== undefined;
    if (value === undefined) open.push({ line: lineAt(text, offset), template });
    return value ?? template;
  });
  return { text: filled, isFilled, open };
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

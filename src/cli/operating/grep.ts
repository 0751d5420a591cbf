import { badOption } from '../options.ts';

/** What `--grep` looks for: a text as it stands, or an expression between slashes. Throws InputError. */
export function parseGrep(text: string): (line: string) => boolean {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
  if (source === undefined) return (line) => line.includes(text);
  const expression = expressionOf(text, source, flags);
  return (line) => expression.test(line);
}

function expressionOf(text: string, source: string, flags: string): RegExp {
  if (!/^[imsu]*$/.test(flags))
    throw badOption('--grep', text, 'a text, or an expression with the flags i, m, s and u');
  try {
    return new RegExp(source, flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw badOption('--grep', text, `a text or a regular expression (${reason})`);
  }
}

import { addValue, type ValueLists } from './box.ts';

const SET_COOKIE = /^([^=;]+)=([^;]*)(;(.*))?$/;

/**
 * Reads a `Set-Cookie` line as events have it: the text behind the first `;` is the attributes, as it stands.
 * Answers false for a line that names no cookie.
 */
export function addSetCookie(cookies: ValueLists, text: string): boolean {
  const [, name, value = '', , attributes = ''] = SET_COOKIE.exec(text) ?? [];
  if (name === undefined) return false;
  const trimmed = attributes.trim();
  addValue(cookies, name.trim(), {
    value: value.trim(),
    ...(trimmed !== '' && { attributes: trimmed }),
  });
  return true;
}

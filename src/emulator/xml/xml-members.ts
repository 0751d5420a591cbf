import { invalidArgument } from '../api-error.ts';
import type { XmlElement } from './parse-xml.ts';

/** The first child with this name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** Text of a member; undefined when it is absent, which differs from empty. */
export function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.text;
}

/**
 * Text of a member that the API requires.
 * @throws {ApiError} InvalidArgument when it is absent
 */
export function requiredText(parent: XmlElement | undefined, name: string): string {
  const text = textOf(parent, name);
  if (text === undefined) throw invalidArgument(`${name} is required.`);
  return text;
}

/** By the code of the complaint. */
export const YAML_HINTS: Readonly<Record<string, string | undefined>> = {
  ALIAS_PROPS: 'an alias "*name" stands alone, without tag or anchor',
  BAD_ALIAS: 'an alias "*name" needs an anchor "&name" earlier in the file; quote text with a "*"',
  BAD_COLLECTION_TYPE: 'tags are not used here; quote text that begins with "!"',
  BAD_DIRECTIVE: 'leave lines that begin with "%" out, or quote them',
  BAD_DQ_ESCAPE: 'use single quotes for text with backslashes',
  BAD_INDENT: 'lines of one map or list begin in the same column',
  BAD_MERGE: 'merge maps, as in "<<: *name" or "<<: [*one, *two]"',
  BAD_PROP_ORDER: 'write the anchor behind the "-", "?" or ":"',
  BAD_SCALAR_START: 'quote text that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'quote text that contains ": "',
  BLOCK_IN_FLOW: 'inside brackets write lists as [a, b] and maps as { a: b }',
  DUPLICATE_KEY: 'keep one of them',
  IMPOSSIBLE: 'write this part anew, more simply',
  KEY_OVER_1024_CHARS: 'look for a missing quote or line break before the ":"',
  MISSING_CHAR: 'look for an unclosed quote or bracket; quote text with "," "[" "]" "{" "}"',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line; look for a missing ":"',
  MULTIPLE_ANCHORS: 'keep one of the anchors',
  MULTIPLE_DOCS: 'put each document into a file of its own',
  MULTIPLE_TAGS: 'tags are not used here; quote text that begins with "!"',
  NON_STRING_KEY: 'write the key as text, without brackets',
  RESOURCE_EXHAUSTION: 'nest less deeply',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'tags are not used here; quote text that begins with "!"',
  TOO_DEEP: 'nest less deeply',
  TOO_LARGE: 'split it into several files, or write a table',
  UNEXPECTED_TOKEN: 'look for a bracket, comma or quote too many, or a missing one before it',
};

/** Where one code covers several mistakes, by the beginning of the parser's text. */
const HINTS_BY_TEXT: readonly (readonly [start: string, hint: string])[] = [
  ['the aliases of this file', 'use fewer aliases, or write a table'],
  ['Sequence item without -', 'indent the line like the keys above it, or begin an item with "- "'],
  ['Implicit map keys need', 'write "key: value"; a ":" is missing'],
  ['Missing closing', 'close the quote'],
  ['Flow ', 'close the bracket'],
  ['Comments must be', 'put a space before the "#", or quote the text'],
  ['Missing , ', 'separate them by a comma; quote text with "," "[" "]" "{" "}"'],
  ['Missing space after :', 'write a space behind the ":", or quote the text'],
];

/** How to mend what the YAML parser, or the reader behind it, complains about. */
export function yamlHint(code: string, text: string): string | undefined {
  if (text.endsWith('inside its own anchor')) return 'write out what the alias stands for';
  return HINTS_BY_TEXT.find(([start]) => text.startsWith(start))?.[1] ?? YAML_HINTS[code];
}

/** How to mend what the YAML parser complains about, by the code of the complaint. */
export const YAML_HINTS: Readonly<Record<string, string | undefined>> = {
  BAD_ALIAS: 'an alias "*name" needs an anchor "&name" earlier in the file; quote text with a "*"',
  BAD_DQ_ESCAPE: 'use single quotes for text with backslashes',
  BAD_INDENT: 'lines of one map or list begin in the same column',
  BAD_SCALAR_START: 'quote text that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'quote text that contains ": "',
  DUPLICATE_KEY: 'keep one of them',
  MISSING_CHAR: 'look for an unclosed quote or bracket; quote text with "," "[" "]" "{" "}"',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line; look for a missing ":"',
  MULTIPLE_DOCS: 'put each document into a file of its own',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'tags are not used here; quote text that begins with "!"',
};

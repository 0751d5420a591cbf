import { YAML_HINTS } from '../yaml-hints.ts';
import { DOCS, type Explanation } from './explanation.ts';

/** Title and examples of one complaint of the YAML parser; its mend is in YAML_HINTS, where it has one. */
interface Row {
  readonly title: string;
  readonly bad: string;
  readonly good: string;
}

const TESTS = 'tests:\n  - { request: /, expect: 200 }\n';

const ROWS: Readonly<Record<string, Row>> = {
  ALIAS_PROPS: {
    title: 'an alias with a tag or an anchor',
    bad: 'a: &x 1\nb: !!str *x\n',
    good: 'a: &x 1\nb: *x\n',
  },
  BAD_ALIAS: { title: 'an alias without its anchor', bad: 'a: *x\n', good: "a: '*x'\n" },
  BAD_COLLECTION_TYPE: {
    title: 'a tag that does not fit a map or list',
    bad: 'a: !!set [b]\n',
    good: 'a: [b]\n',
  },
  BAD_DIRECTIVE: {
    title: 'a line that begins with "%"',
    bad: '%YAML\n---\na: 1\n',
    good: 'a: 1\n',
  },
  BAD_DQ_ESCAPE: { title: 'a backslash in double quotes', bad: 'a: "\\d"\n', good: "a: '\\d'\n" },
  BAD_INDENT: {
    title: 'a line that begins in the wrong column',
    bad: 'a:\n    b: 1\n  c: 2\n',
    good: 'a:\n  b: 1\n  c: 2\n',
  },
  BAD_PROP_ORDER: {
    title: 'a tag or anchor in the wrong place',
    bad: 'a: { &x ? b : c }\n',
    good: 'a: { b: c }\n',
  },
  BAD_SCALAR_START: {
    title: 'text that begins with a special character',
    bad: 'a: @b\n',
    good: "a: '@b'\n",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    title: 'a second ": " in one line',
    bad: 'a: b: c\n',
    good: "a: 'b: c'\n",
  },
  BLOCK_IN_FLOW: {
    title: 'a list with dashes inside brackets',
    bad: 'a: { b: - c }\n',
    good: 'a: { b: [c] }\n',
  },
  DUPLICATE_KEY: { title: 'a key that is there twice', bad: 'a: 1\na: 2\n', good: 'a: 1\n' },
  IMPOSSIBLE: { title: 'an error inside the YAML parser', bad: 'a: …\n', good: 'a: 1\n' },
  KEY_OVER_1024_CHARS: {
    title: 'a key that is too long',
    bad: `? ${'[a'}…]\n: 1\n`,
    good: 'a: 1\n',
  },
  MISSING_CHAR: {
    title: 'something that is not closed or separated',
    bad: 'a: "b\n',
    good: 'a: "b"\n',
  },
  MULTILINE_IMPLICIT_KEY: { title: 'a key over several lines', bad: 'a\nb: 1\n', good: 'a: b\n' },
  MULTIPLE_ANCHORS: { title: 'two anchors at one value', bad: 'a: &x &y b\n', good: 'a: &x b\n' },
  MULTIPLE_DOCS: {
    title: 'several documents in one file',
    bad: 'a: 1\n---\nb: 2\n',
    good: 'a: 1\n',
  },
  MULTIPLE_TAGS: { title: 'two tags at one value', bad: 'a: !!str !!int 1\n', good: 'a: 1\n' },
  NON_STRING_KEY: { title: 'a map or list as a key', bad: '? { a: 1 }\n: 2\n', good: 'a: 1\n' },
  RESOURCE_EXHAUSTION: {
    title: 'aliases that grow without end',
    bad: 'a: &a [b, b]\nb: &b [*a, *a]\n…',
    good: 'a: [b, b]\n',
  },
  TAB_AS_INDENT: {
    title: 'a tab at the beginning of a line',
    bad: 'a:\n\tb: 1\n',
    good: 'a:\n  b: 1\n',
  },
  TAG_RESOLVE_FAILED: { title: 'a tag', bad: 'a: !b c\n', good: "a: '!b c'\n" },
  UNEXPECTED_TOKEN: { title: 'something that fits nowhere', bad: 'a: [b]]\n', good: 'a: [b]\n' },
};

/** Complaints of the YAML parser, by `yaml/<code>`. */
export const YAML_EXPLANATIONS: Readonly<Record<string, Explanation>> = Object.fromEntries(
  Object.entries(ROWS).map(([code, row]) => [`yaml/${code}`, explain(code, row)]),
);

function explain(code: string, { title, bad, good }: Row): Explanation {
  return {
    title,
    meaning: 'The file is no YAML. Nothing else of it is looked at until it is.',
    kind: 'tests',
    bad: bad + TESTS,
    good: good + TESTS,
    mend: YAML_HINTS[code] ?? 'mend the syntax at this place',
    url: DOCS.tests,
  };
}

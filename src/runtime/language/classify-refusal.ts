import type { ConstructId } from './constructs/constructs.ts';
import type { Refusal } from './grammar/refusal.ts';

/** Constructs that the runtime's text gives away. */
const BY_TEXT: readonly (readonly [RegExp, ConstructId])[] = [
  [/has already been declared$/, 'duplicate-declaration'],
  [/^missing initializer in const/, 'const-without-value'],
  [/is forbidden in (?:var|function) declaration$/, 'forbidden-name'],
  [/is forbidden as left-hand/, 'assignment-forbidden'],
  [/^Rest parameter must be last/, 'rest-not-last'],
  [/^Duplicate parameter/, 'duplicate-parameter'],
  [/^await is only valid/, 'await-outside-async'],
  [/^await in arguments/, 'await-in-arguments'],
  [/^[GS]etter must/, 'accessor-parameters'],
  [/object in global scope$/, 'arguments-outside'],
  [/^Invalid left-hand side "/, 'for-in-target'],
  [/^Invalid left-hand side in for-loop/, 'for-in-value'],
  [/^Invalid left-hand side in p/, 'update-target'],
  [/^Illegal return/, 'return-outside'],
  [/^Illegal newline/, 'throw-newline'],
  [/can only be declared at top level/, 'function-in-statement'],
  [/single-statement context$/, 'lexical-in-statement'],
  [/^Undefined label/, 'label-missing'],
  [/^Illegal (?:break|continue)/, 'jump-outside'],
  [/^More than one default/, 'two-defaults'],
  [/^Missing catch/, 'try-alone'],
  [/from try-catch block are not supported$/, 'try-exits'],
  [/^Illegal export/, 'export'],
  [/^Illegal import/, 'import-place'],
  [/^Non-default import/, 'import-form'],
  [/^Cannot find module/, 'import-unknown'],
  [/^Either left-hand side/, 'unary-power'],
  [/^Delete of/, 'delete-name'],
  [/^Duplicate __proto__/, 'duplicate-proto'],
  [/^Octal escape|^The escapes/, 'octal-escape'],
  [/^Invalid Unicode/, 'unicode-escape'],
  [/^Unterminated string/, 'unterminated-string'],
  [/^Unterminated template/, 'unterminated-template'],
  [/^Missing "}"/, 'template-brace'],
  [/^Unterminated RegExp/, 'regexp-unterminated'],
  [/^Invalid RegExp flags/, 'regexp-flags'],
  [/lookbehind assertion/, 'regexp-lookbehind'],
  [/^pcre_compile|^Invalid regular expression/, 'regexp-invalid'],
];

/** Constructs that a token gives away which the runtime knows and does not have. */
const UNSUPPORTED: readonly (readonly [RegExp, ConstructId])[] = [
  [/^"(?:let|const)"/, 'let-const'],
  [/^"async"/, 'async'],
  [/^"await"/, 'await-outside-async'],
  [/^"of"/, 'for-of'],
  [/^"\.\.\."/, 'spread-in-object'],
  [/^"class"/, 'class'],
  [/^"super"/, 'super'],
  [/^"import"/, 'dynamic-import'],
];

/** Constructs that the token gives away at which the runtime stops, with the text around it. */
const BY_TOKEN: readonly (readonly [RegExp, ConstructId])[] = [
  [/^<!--/, 'html-comment'],
  [/^0\d/, 'octal'],
  [/^(?:\?\?|\|\||&&)(?!=)/, 'mixed-coalesce'],
  [/^(?:enum|implements|interface|let|package|private|protected|public|static)\b/, 'reserved-name'],
  [/^[^\0-\x7f]|^\\/, 'identifier-characters'],
];

/** Names the construct of a refusal from its text and place, for sources of which there is no tree. */
export function classifyRefusal({ text, start, type }: Refusal, source: string): ConstructId {
  const byText = BY_TEXT.find(([pattern]) => pattern.test(text));
  if (byText !== undefined && !text.startsWith('Label')) return byText[1];
  if (text.startsWith('Label')) return 'label-twice';
  if (type === 'ReferenceError') return 'assignment-target';
  if (/(?:^|\n)\s*--$/.test(source.slice(0, start)) && source.charAt(start) === '>')
    return 'html-comment';
  if (/\bdebugger\s*$/.test(source.slice(0, start))) return 'debugger-semicolon';
  if (isElseBehindJump(source, start)) return 'jump-before-else';
  const known = /^Token (?=")/.exec(text)?.[0].length;
  if (known !== undefined) return match(UNSUPPORTED, text.slice(known));
  return match(BY_TOKEN, source.slice(start));
}

function isElseBehindJump(source: string, start: number): boolean {
  if (!/^else\b/.test(source.slice(start))) return false;
  return /\b(?:break|continue)[^\S\n]+[\w$]+\s*;\s*$/.test(source.slice(0, start));
}

function match(table: typeof BY_TEXT, text: string): ConstructId {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? 'unexpected-token';
}

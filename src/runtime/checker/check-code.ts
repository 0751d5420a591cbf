import { errorAt } from '../../core/diagnostics.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Checker, FunctionCode } from '../../core/ports.ts';
import { fileSpan } from '../../core/source.ts';
import type { Position, Span } from '../../core/source.ts';
import { findComments, parseSource } from '../program/syntax-tree.ts';
import { isAcornError, syntaxRefusal } from '../program/syntax-refusal.ts';
import { checkCodeSize } from './code-size.ts';
import { mayHaveHandler } from './find-handler.ts';
import { findUnsupported } from './find-unsupported.ts';

const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const RUNTIME_PAGES = {
  'cloudfront-js-1.0': `${GUIDE}/functions-javascript-runtime-10.html`,
  'cloudfront-js-2.0': `${GUIDE}/functions-javascript-runtime-20.html`,
} as const;
const NO_HANDLER = {
  rule: 'missing-handler',
  error: 'ReferenceError: "handler" is not defined',
  mend: 'CloudFront calls a function named handler: function handler(event) { … }',
  url: `${GUIDE}/functions-event-structure.html`,
};

function positionAt(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** From the token the runtime names to the end of its word, or one character. */
function tokenSpan(file: string, source: string, offset: number): Span {
  const width = /^[\w$]+/.exec(source.slice(offset))?.[0].length ?? 1;
  return { file, start: positionAt(source, offset), end: positionAt(source, offset + width) };
}

function checkLanguage({ source, runtime }: FunctionCode, file: string): readonly Diagnostic[] {
  const url = RUNTIME_PAGES[runtime];
  try {
    const tree = parseSource(source);
    const found = findUnsupported(tree, source, runtime).map(({ rule, error, mend, offset }) =>
      errorAt(tokenSpan(file, source, offset), 'language', { rule, error, mend, url }),
    );
    if (found.length > 0 || mayHaveHandler(tree)) return found;
    return [errorAt(fileSpan(file), 'language', NO_HANDLER)];
  } catch (error) {
    if (!isAcornError(error)) throw error;
    const { text } = syntaxRefusal(error, source);
    const args = { rule: 'syntax', error: text, mend: 'mend the syntax here', url };
    return [errorAt(tokenSpan(file, source, error.pos), 'language', args)];
  }
}

/** Static rules over a function's code: its size, and the language of its runtime. */
export const checkCode: Checker = (code, file) => [
  ...checkCodeSize(code.source, findComments(code.source), file),
  ...checkLanguage(code, file),
];

import { errorAt, type Diagnostic } from '../../core/diagnostics.ts';
import type { Checker } from '../../core/ports.ts';
import { fileSpan } from '../../core/source.ts';
import { checkLanguage } from '../language/check-language.ts';
import { explainSize } from '../language/source-size.ts';

/** Static rules over a function's code: its size, and the language of its runtime. */
export const checkCode: Checker = (code, file, codeSize) => [
  ...checkSize(code.source, file, codeSize),
  ...checkLanguage(code, file),
];

function checkSize(source: string, file: string, codeSize?: number): readonly Diagnostic[] {
  const { bytes, comments, limit, left } = explainSize(source, codeSize);
  return left < 0 ? [errorAt(fileSpan(file), 'code-too-large', { bytes, comments, limit })] : [];
}

import type { AnnotationPlace } from '../../core/annotation.ts';
import type { Span } from '../../core/source.ts';

/** A span as a place in the repository. `prefix` is the working directory, relative to its root. */
export function annotationPlace(span: Span, prefix: string): AnnotationPlace {
  const { file, start, end } = span;
  const oneLine = start.line === end.line;
  return {
    file: repositoryPath(prefix, file),
    line: start.line,
    endLine: end.line,
    columns:
      oneLine && end.column > start.column ? { start: start.column, end: end.column } : undefined,
  };
}

/** `site/../functions/a.js` is `functions/a.js`. */
function repositoryPath(prefix: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}/${file}`.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

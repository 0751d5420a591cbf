import type { Place, ScalarNode, TextLine } from './located-node.ts';

/**
 * The place of a part of a scalar's text, offsets in UTF-16 units. The whole scalar where the part
 * cannot be told: in an alias, behind escapes, or over a line end.
 */
export function placeInText(node: ScalarNode, from: number, to: number): Place {
  const line = node.lines.findLast((candidate) => candidate.from <= from);
  const part = node.text.slice(from, to);
  if (line === undefined || node.place.anchor !== undefined || /[\r\n]/.test(part))
    return node.place;
  const start = positionIn(line, node.text, from);
  const end = { line: start.line, column: start.column + [...part].length };
  return { span: { file: node.place.span.file, start, end } };
}

function positionIn(line: TextLine, text: string, offset: number): TextLine['at'] {
  const before = [...text.slice(line.from, offset)].length;
  return { line: line.at.line, column: line.at.column + before };
}

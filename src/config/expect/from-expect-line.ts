import type { FieldExpectation, FieldPath } from '../../core/matcher.ts';
import type { Expectation } from '../../core/test-case.ts';
import type { ScalarNode } from '../document/located-node.ts';
import { placeInText } from '../document/text-place.ts';
import { valueOrReport } from '../input/text-fault.ts';
import { badExpect, type ExpectLine } from '../shorthand/expect-line.ts';
import type { TextPart } from '../shorthand/parsed.ts';
import type { ExpectScope } from './expect-scope.ts';

/** What a shorthand stands for, each part with its own place. */
export function fromExpectLine(
  line: ExpectLine,
  node: ScalarNode,
  { eventType, problems }: ExpectScope,
): readonly Expectation[] {
  const { span } = node.place;
  if (line.form === 'unchanged') return [{ kind: 'changes', changes: [], unchanged: true, span }];
  if (line.form !== 'rewrite')
    return [{ kind: 'response', fields: responseFields(line, node), span }];
  if (eventType === 'viewer-response') {
    const fault = badExpect({ text: node.text, from: 0 }, 'rewrite-on-response');
    valueOrReport(fault, node, problems);
    return [];
  }
  const { uri, query } = line;
  const fields = [equalTo(node, { field: 'uri' }, uri, uri.text)];
  if (query) fields.push(equalTo(node, { field: 'querystring' }, query, query.text));
  const request: Expectation = { kind: 'request', fields, span };
  return query ? [request] : [request, { kind: 'query-as-input', span }];
}

function responseFields(
  line: ExpectLine & { form: 'status' | 'redirect' },
  node: ScalarNode,
): FieldExpectation[] {
  const { status } = line;
  const fields = [equalTo(node, { field: 'statusCode' }, status, Number(status.text))];
  if (line.form === 'status') return fields;
  const path: FieldPath = { field: 'headers', name: 'location' };
  return [...fields, equalTo(node, path, line.location, line.location.text)];
}

function equalTo(
  node: ScalarNode,
  path: FieldPath,
  { text, from }: TextPart,
  value: string | number,
): FieldExpectation {
  const { span } = placeInText(node, from, from + text.length);
  return { path, matcher: { kind: 'equals', value, span }, keySpan: span };
}

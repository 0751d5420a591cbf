import type { JsonObject } from '../../core/json.ts';
import { itemsOf, valueAt } from '../document/located-node.ts';
import { parseDocument, sourceText } from '../document/parse-document.ts';
import { jsonOf } from '../document/plain-value.ts';
import { intoBlock } from './into-block.ts';
import { intoFlow } from './into-flow.ts';
import { literalTest } from './literal-test.ts';
import { indentRest, renderTest } from './render-test.ts';
import { spliced } from './splice.ts';
import { findTestList } from './test-list.ts';

/**
 * Appends a test to the text of a test file, in the style of the test before it. All bytes that were
 * there stay; a `${` of the test is text, no variable. undefined where there is no list to append to: an alias, or a file with faults.
 */
export function appendTest(text: string, file: string, added: JsonObject): string | undefined {
  const test = literalTest(added);
  const source = sourceText(text, file);
  // Without the byte order mark, but with the tabs of JSON: offsets are those of `source`.
  const bytes = text.slice(text.length - source.length);
  const mark = text.slice(0, text.length - source.length);
  const list = findTestList(source);
  const before = testsIn(source, file);
  if (list === undefined || before === undefined) return undefined;
  const ways = list.flow ? [intoFlow(bytes, list, test)] : intoBlock(bytes, list, test);
  const wanted = JSON.stringify([...before, test]);
  return ways
    .map((splices) => mark + spliced(bytes, splices))
    .find((after) => JSON.stringify(testsIn(sourceText(after, file), file)) === wanted);
}

/** The text of a new test file. `modeline` is its first line in YAML, or empty. */
export function newTestFile(tests: readonly JsonObject[], file: string, modeline: string): string {
  const written = tests.map(literalTest);
  if (file.endsWith('.json')) return `${JSON.stringify({ tests: written }, undefined, 2)}\n`;
  const items = written.map((test) => {
    const item = renderTest(test, { form: 'block', gap: ' ' });
    return `  ${indentRest(item, '  ')}\n`;
  });
  return `${modeline}tests:\n${items.join('')}`;
}

/** The tests of a file as data; undefined for a file with faults. */
function testsIn(source: string, file: string): readonly unknown[] | undefined {
  const { root } = parseDocument(source, file);
  return root && itemsOf(valueAt(root, 'tests')).map(jsonOf);
}

import { asText, itemsOf, valueAt, type MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';

/** What decides whether and where a test runs, apart from its input. */
export interface TestMarks {
  readonly tags: readonly string[];
  /** undefined: runs. Otherwise the reason, possibly empty. */
  readonly skip: string | undefined;
  readonly only: boolean;
}

/** Reads `tags`, `skip` and `only`. */
export function readMarks(test: MapNode, ci: boolean, problems: Problems): TestMarks {
  const only = test.entries.get('only');
  if (only && ci) report(problems, only.keyPlace, { code: 'only-in-ci', args: {} });
  return { tags: readTags(test, problems), skip: readSkip(test), only: only !== undefined };
}

function readTags(test: MapNode, problems: Problems): readonly string[] {
  return itemsOf(valueAt(test, 'tags')).flatMap((item) => {
    const tag = asText(item);
    if (tag === undefined) return [];
    if (/^[^\s,]+$/.test(tag.text)) return [tag.text];
    const actual = JSON.stringify(tag.text);
    const args = { key: 'tags', expected: 'words without spaces and commas', actual };
    report(problems, tag.place, { code: 'wrong-type', args });
    return [];
  });
}

function readSkip(test: MapNode): string | undefined {
  const scalar = asText(valueAt(test, 'skip'));
  return scalar?.value === true ? '' : scalar?.text;
}

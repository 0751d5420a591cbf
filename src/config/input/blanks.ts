import { entriesOf, itemsOf, type LocatedNode, type Place } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';

/** Reports every place inside free data where a value belongs and nothing is written. */
export function reportBlanks(
  key: string,
  node: LocatedNode,
  keyPlace: Place,
  problems: Problems,
): void {
  if (node.kind === 'scalar' && node.blank) {
    const args = { key, expected: 'a value', actual: 'nothing' };
    report(problems, keyPlace, { code: 'wrong-type', args });
  }
  for (const entry of entriesOf(node))
    reportBlanks(entry.key, entry.value, entry.keyPlace, problems);
  for (const item of itemsOf(node)) reportBlanks(key, item, keyPlace, problems);
}

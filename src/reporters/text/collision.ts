import type { Collision } from '../../core/deployment.ts';
import { count } from './count.ts';
import { quote } from './quote.ts';

const DURING: Readonly<Record<Collision['during'], string>> = {
  upload: 'before the upload',
  test: 'during the tests',
  publish: 'before the publish',
};

/** A foreign write as one sentence without a full stop: when, and what was found. */
export function describeCollision({ during, gone, comment, sha256, size }: Collision): string {
  if (gone) return `somebody else deleted it ${DURING[during]}; created and tested again`;
  const whose = comment === '' ? 'no comment' : `comment ${quote(comment)}`;
  return (
    `somebody else wrote DEVELOPMENT ${DURING[during]} ` +
    `(${count(size, 'byte')}, ${whose}, SHA-256 ${sha256}); uploaded and tested again`
  );
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readThrown } from '../../../src/njs/thrown.ts';

/** Ends one answer; no program prints it. */
const END = '\u001e';
/** One shell starts all processes: a small program forks many times faster than Node. */
const LOOP = `i=0; while [ $i -lt $1 ]; do njs -s -u - <f$i.js 2>&1; printf '\\036'; i=$((i+1)); done`;

/** What njs's parser says of each source: an error text as AWS shows it, or `ok`. */
export function parserAnswers(sources: readonly string[]): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'cf2-njs-'));
  try {
    for (const [index, source] of sources.entries()) {
      // Nothing runs: the first thing it would do is to end.
      writeFileSync(path.join(folder, `f${String(index)}.js`), `throw 0;${source}`);
    }
    const { stdout } = spawnSync('sh', ['-c', LOOP, 'sh', String(sources.length)], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return stdout.split(END).slice(0, -1).map(verdictOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function verdictOf(output: string): string {
  const thrown = readThrown(output, 0);
  return thrown === undefined || thrown === '0' ? 'ok' : thrown;
}

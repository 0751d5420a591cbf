import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The version whose answers are compared: what Debian 12 has. */
export const NJS_VERSION = '0.7.9';

/** True when that version is on PATH. */
export const HAS_NJS =
  spawnSync('njs', ['-v'], { encoding: 'utf8' }).stdout?.trim() === NJS_VERSION;

/** Ends one program's output; no program prints it. */
const END = '\x1e';

/** What each program prints, errors included, all of them run by one shell. */
export function runAll(sources: readonly string[]): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'cf2-njs-'));
  try {
    for (const [index, source] of sources.entries())
      writeFileSync(path.join(folder, `f${String(index)}.js`), source);
    const loop = `while [ $i -lt $1 ]; do timeout 1 njs f$i.js 2>&1; printf '\\036'; i=$((i+1)); done`;
    const { stdout } = spawnSync('sh', ['-c', `i=0; ${loop}`, 'sh', String(sources.length)], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return stdout.split(END).slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Stops a program before it does anything, so that only the parser has a say. */
const STOP = 'throw 0;';

/**
 * What the parser says of each source: `ok` or the error text as AWS shows it. Sources must not begin with a
 * hashbang, and must not hold an empty statement with a label, which makes this version forget what stands
 * before it.
 */
export function parserAnswers(sources: readonly string[]): readonly string[] {
  return runAll(sources.map((source) => STOP + source)).map((output) => {
    const thrown = /^Thrown:\n([^]*)\n$/.exec(output)?.[1] ?? output;
    if (thrown === '0') return 'ok';
    return thrown.replace(/ in [^ "]*f\d+\.js:(\d+)$/, ' in $1');
  });
}

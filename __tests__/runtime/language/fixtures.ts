import { readFileSync, readdirSync } from 'node:fs';
import type { Runtime } from '../../../src/core/runtimes.ts';

const FOLDER = new URL('../../fixtures/language/', import.meta.url);

function readLines<Row>(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** A program with the verdict of each runtime: `ok`, `wrong` or an error text. */
export interface ConformanceRow {
  readonly name: string;
  readonly source: string;
  readonly first: string;
  readonly second: string;
}

export const CONFORMANCE = readLines<ConformanceRow>('conformance.jsonl');

/** A source with what the parser of each runtime says; see the README beside it. */
export interface CorpusRow {
  readonly source: string;
  readonly first?: string;
  readonly second: string;
  readonly njs?: string;
}

export const CORPUS = readLines<CorpusRow>('corpus.jsonl');

export const FIRST: Runtime = 'cloudfront-js-1.0';
export const SECOND: Runtime = 'cloudfront-js-2.0';

/** Functions of a folder, by name. */
export function readFunctions(folder: URL): readonly (readonly [name: string, source: string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
}

export const FUNCTIONS = new URL('functions/', FOLDER);
export const EXAMPLES = new URL('../../../examples/functions/', import.meta.url);

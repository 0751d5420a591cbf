import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Emulator } from '../../emulator/emulator.ts';
import { besideBundle } from '../../roots/beside-bundle.ts';
import { runStep, type RunnerResult } from './runner.ts';

/** The package's own folder, as dist/cli/index.js sees it. */
const PACKAGE = fileURLToPath(besideBundle('../../'));

/** A mistake as they happen: the redirect forgets the query string. */
const MISTAKE = {
  file: 'functions/redirects.js',
  right: 'target + queryOf(request)',
  wrong: 'target',
};

/** One push to main and what came of it. */
export interface Push {
  readonly result: RunnerResult;
  /** Operations the embedded CloudFront carried out meanwhile, in their order. */
  readonly operations: readonly string[];
  /** LIVE code of all functions after it, by name. */
  readonly live: ReadonlyMap<string, string>;
}

/** A repository with functions, and a GitHub that runs the action for every push to it. */
export interface Story {
  push(): Promise<Push>;
  /** Puts a mistake into a function; answers what the change is. */
  breakFunction(): Promise<{ file: string; removed: string; added: string }>;
  end(): Promise<void>;
}

/** Copies the examples into a folder of their own, so that nobody's checkout changes. */
export async function startStory(emulator: Emulator, colour: boolean): Promise<Story> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'cf2-demo-'));
  await cp(path.join(PACKAGE, 'examples'), workspace, { recursive: true });
  return {
    push: async () => {
      const before = emulator.requests.length;
      const result = await pushToMain(workspace, emulator.url, colour);
      const operations = emulator.requests.slice(before).map((it) => it.operation);
      return { result, operations, live: await readLive(emulator.url, result) };
    },
    breakFunction: () => breakFunction(workspace),
    end: () => rm(workspace, { recursive: true, force: true }),
  };
}

function pushToMain(workspace: string, endpoint: string, colour: boolean): Promise<RunnerResult> {
  return runStep({
    entry: path.join(PACKAGE, 'dist', 'index.js'),
    workspace,
    inputs: { 'create-missing': 'true', publish: 'main' },
    event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
    ref: 'refs/heads/main',
    sha: '0123456789abcdef0123456789abcdef01234567',
    environment: {
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_ENDPOINT_URL_CLOUDFRONT: endpoint,
      ...(colour ? {} : { NO_COLOR: '1' }),
    },
  });
}

/** Asks like any client would; a function without a LIVE stage has no entry. */
async function readLive(
  endpoint: string,
  { outputs }: RunnerResult,
): Promise<ReadonlyMap<string, string>> {
  const functions = JSON.parse(outputs.functions || '{}') as Record<string, { name: string }>;
  const entries = await Promise.all(
    Object.values(functions).map(async ({ name }): Promise<[string, string][]> => {
      const answer = await fetch(`${endpoint}/2020-05-31/function/${name}?Stage=LIVE`);
      return answer.ok ? [[name, await answer.text()]] : [];
    }),
  );
  return new Map(entries.flat());
}

async function breakFunction(workspace: string) {
  const file = path.join(workspace, MISTAKE.file);
  const code = await readFile(file, 'utf8');
  const line = code.split('\n').find((it) => it.includes(MISTAKE.right)) ?? '';
  await writeFile(file, code.replace(MISTAKE.right, MISTAKE.wrong));
  const added = line.replace(MISTAKE.right, MISTAKE.wrong);
  return { file: MISTAKE.file, removed: line.trim(), added: added.trim() };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One step of a workflow, as a GitHub runner would start it. */
export interface RunnerStep {
  /** The action's bundle. */
  readonly entry: string;
  /** Checkout of the repository; becomes the working directory and GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Full ref. */
  readonly ref: string;
  readonly sha: string;
  /** More of the environment: credentials, endpoints. Nothing is inherited but PATH and the like. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears of the process, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** What a step left behind. */
export interface RunnerResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary as Markdown. */
  readonly summary: string;
}

/** Variables without which Node or the operating system do not work. */
const INHERITED = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs a JavaScript action like a GitHub runner: inputs and context by environment, results by files. */
export async function runStep(step: RunnerStep): Promise<RunnerResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-runner-'));
  try {
    const files = await writeCommandFiles(folder, step.event.payload);
    const ended = await start(step, { ...inherited(), ...files, ...contextOf(step) });
    const [outputs, summary] = await Promise.all([
      readFile(files.GITHUB_OUTPUT, 'utf8'),
      readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    ]);
    return { ...ended, outputs: parseOutputs(outputs), summary };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCommandFiles(folder: string, payload: unknown) {
  const files = {
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
  };
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payload));
  await writeFile(files.GITHUB_OUTPUT, '');
  await writeFile(files.GITHUB_STEP_SUMMARY, '');
  return files;
}

function inherited(): Record<string, string> {
  const pairs = INHERITED.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function contextOf(step: RunnerStep): Record<string, string> {
  const inputs = Object.entries(step.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_REF: step.ref,
    GITHUB_SHA: step.sha,
    GITHUB_REPOSITORY: 'octo/site',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_WORKSPACE: step.workspace,
    ...(Object.fromEntries(inputs) as Record<string, string>),
    ...step.environment,
  };
}

function start(
  step: RunnerStep,
  env: Record<string, string>,
): Promise<Pick<RunnerResult, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [step.entry], { cwd: step.workspace, env });
    step.onStart?.(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ exitCode: code ?? -1, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

/** Parses the file behind GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '');
    if (opening === null) continue;
    const [, name = '', delimiter] = opening;
    const end = lines.indexOf(delimiter ?? '', index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

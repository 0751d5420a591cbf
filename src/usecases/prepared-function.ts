import { errorAt, type Diagnostic } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import { BuildError, originSpan, type BuiltCode } from '../core/built-code.ts';
import { FileError, type Checker } from '../core/ports.ts';
import type { SourceTexts } from '../core/source.ts';
import type { KeptFunction } from '../core/kept/kept-function.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { InputError } from '../core/errors.ts';
import type { Runtime } from '../core/runtimes.ts';

/** A function with the very bytes that will be uploaded. */
export interface PreparedFunction {
  readonly config: FunctionConfig;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The path that spans of the code carry. */
  readonly file: string;
  /** Set where a build made the code. */
  readonly built: BuiltCode | undefined;
}

/** What reading functions needs. */
export type CodePorts = Pick<PipelinePorts, 'files' | 'build'>;

/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
export async function prepareFunctions(
  ports: CodePorts,
  functions: readonly FunctionConfig[],
): Promise<readonly PreparedFunction[]> {
  const results = await Promise.all(functions.map((config) => prepareFunction(ports, config)));
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) throw new InputError(problems);
  return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}

async function prepareFunction(
  ports: CodePorts,
  config: FunctionConfig,
): Promise<{ prepared: PreparedFunction } | { problem: Diagnostic }> {
  if (config.restores !== undefined) return { prepared: restoredOf(config, config.restores) };
  try {
    return { prepared: preparedOf(config, await readCode(ports, config)) };
  } catch (error) {
    if (error instanceof BuildError) return { problem: buildProblem(config, error) };
    if (!(error instanceof FileError)) throw error;
    return { problem: fileProblem(config, error) };
  }
}

/** The code of a function: its source, or what the build makes of that. Throws FileError and BuildError. */
async function readCode(
  { files, build }: CodePorts,
  { source, build: command }: FunctionConfig,
): Promise<string | BuiltCode> {
  if (command === undefined) return files.readText(source);
  if (build === undefined) throw new BuildError('nothing here can run it');
  return build(source, command);
}

function preparedOf(config: FunctionConfig, code: string | BuiltCode): PreparedFunction {
  const built = typeof code === 'string' ? undefined : code;
  const text = typeof code === 'string' ? code : code.text;
  const file = built === undefined ? config.source : `${config.source} (built)`;
  return { config, text, bytes: new TextEncoder().encode(text), file, built };
}

/** A function whose code comes from a kept version. It was LIVE, so it comes back byte for byte, whatever its encoding. */
export function restoredOf(config: FunctionConfig, { code }: KeptFunction): PreparedFunction {
  const text = new TextDecoder().decode(code);
  return { config, text, bytes: code, file: `${config.source} (kept)`, built: undefined };
}

/** Texts of all files that spans of functions point into. */
export function sourcesOf(prepared: readonly PreparedFunction[]): SourceTexts {
  return new Map(
    prepared.flatMap(({ file, text, built }) => [[file, text] as const, ...(built?.sources ?? [])]),
  );
}

function buildProblem(
  { id, build, span }: FunctionConfig,
  { reason, printed }: BuildError,
): Diagnostic {
  return errorAt(build?.span ?? span, 'build-failed', { id, reason, printed });
}

function fileProblem(config: FunctionConfig, error: FileError): Diagnostic {
  const path = config.source;
  return error.outsideRoot
    ? errorAt(config.span, 'outside-root', { path })
    : errorAt(config.span, 'file-not-found', { path, reason: error.reason });
}

/** Static rules over one function, its own size limit included unless the function allows more. */
export function checkFunction(
  check: Checker,
  prepared: PreparedFunction,
  runtime: Runtime,
): readonly Diagnostic[] {
  const { config, text, file, built } = prepared;
  // AWS ran it before, and tests it again: no rule of cf2 may stand in the way back.
  if (config.restores !== undefined) return [];
  const inCode = check({ source: text, runtime }, file, config.limits.codeSize);
  const found = built === undefined ? inCode : inCode.map((it) => inSource(built, it));
  return config.allow.includes('code-too-large')
    ? found.filter(({ code }) => code !== 'code-too-large')
    : found;
}

/** What is wrong with built code is shown in what it was made of. */
function inSource(built: BuiltCode, diagnostic: Diagnostic): Diagnostic {
  const { at, related } = diagnostic;
  return {
    ...diagnostic,
    at: at && originSpan(built, at),
    ...(related && { related: { ...related, at: originSpan(built, related.at) } }),
  };
}

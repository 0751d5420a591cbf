import type { Command } from 'commander';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { projectVariables } from '../../roots/project-variables.ts';
import { sha256 } from '../../roots/sha256.ts';
import { connectStrict } from '../../roots/connect-njs.ts';
import { connectAws, findAwsAccess } from '../../roots/connect-aws.ts';
import type { TestOptions } from '../../usecases/test-project.ts';
import { parseChoice } from '../options.ts';

/** Options that say where tests run. */
export interface EngineFlags {
  readonly engine?: string;
  readonly stage?: string;
  readonly endpointUrl?: string;
  readonly strict?: boolean;
  readonly compareLive?: boolean;
}

/** The engines of a run; `endpoint` is a custom one, which every report names. */
export interface EngineChoices {
  readonly options: TestOptions;
  readonly endpoint: string | undefined;
}

const STAGES = { development: 'DEVELOPMENT', live: 'LIVE' } as const;
const STAGE_NAMES = ['development', 'live'] as const;

/** Adds the options that say where tests run. */
export function addEngineOptions(command: Command): Command {
  return command
    .option('--engine <name>', 'offline, aws or both', 'offline')
    .option('--stage <name>', 'stage to test on aws: development or live', 'development')
    .option('--endpoint-url <url>', 'endpoint instead of AWS')
    .option('--no-compare-live', 'on aws: do not run the events on LIVE to see what changes')
    .option('--strict', 'run every event under the njs on PATH too; a difference is a failure');
}

/** Connects to AWS if an engine needs it. Throws InputError for unknown words and endpoints. */
export async function parseEngines(flags: EngineFlags): Promise<EngineChoices> {
  const engine = parseChoice('--engine', flags.engine, ['offline', 'aws', 'both']);
  const stage = STAGES[parseChoice('--stage', flags.stage, STAGE_NAMES) ?? 'development'];
  if (engine !== 'aws' && engine !== 'both') {
    const strict = await connectStrict(flags.strict, process.env);
    return { options: { engine: 'offline', strict }, endpoint: undefined };
  }
  if (flags.strict) {
    throw new InputError([
      errorAt(undefined, 'conflict', { keys: ['--strict', `--engine ${engine}`] }),
    ]);
  }
  const given = flags.endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: flags.endpointUrl };
  const { endpoint } = await findAwsAccess({ ...process.env, ...given });
  const { cloudfront, keyValueStores } = await connectAws(process.env, endpoint);
  const commit = () => projectVariables(process.env, process.cwd())('git.sha') ?? '';
  const sampling = { commit, sha256 };
  const compareLive = flags.compareLive ?? true;
  return {
    options: { engine, cloudfront, keyValueStores, stage, sampling, compareLive },
    endpoint,
  };
}

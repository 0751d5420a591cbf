import { loadProject } from '../../config/load-project.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { EVENT_TYPES, type EventType } from '../../core/event.ts';
import type { Files } from '../../core/ports.ts';
import type { SourceTexts } from '../../core/source.ts';
import { createBuild } from '../../roots/create-build.ts';
import {
  prepareFunctions,
  sourcesOf,
  type PreparedFunction,
} from '../../usecases/prepared-function.ts';
import { findSources } from '../find-sources.ts';
import { projectRequest, type ProjectFlags } from '../project-options.ts';

/** The functions that a distribution has, at most one for each event type. */
export type ServedFunctions = Readonly<Partial<Record<EventType, PreparedFunction>>>;

/** Functions as they were loaded, with the texts of all files that they come from. */
export interface LoadedFunctions {
  readonly functions: ServedFunctions;
  readonly sources: SourceTexts;
}

/** What to load: ids of the configuration, or paths of sources. */
export interface ServeRequest {
  readonly selections: readonly string[];
  readonly project: ProjectFlags;
}

/** Loads what shall be served. Throws InputError for everything that is wrong with it. */
export async function loadFunctions(files: Files, request: ServeRequest): Promise<LoadedFunctions> {
  const { selections } = request;
  const inputs = await findSources(files, selections);
  const ids = selections.filter((it) => !inputs.some(({ source }) => source === it));
  const flags = { ...request.project, allowNoTests: true };
  const { suite, diagnostics, sources } = await loadProject(
    files,
    projectRequest(flags, ids, inputs),
  );
  if (hasErrors(diagnostics)) throw new InputError(diagnostics, sources);
  const build = createBuild(process.cwd(), process.env);
  const chosen = suite.functions.filter(
    ({ id, source }) =>
      selections.length === 0 || [id, source].some((it) => selections.includes(it)),
  );
  if (chosen.length === 0) throw notFound(selections);
  const prepared = await prepareFunctions({ files, build }, chosen);
  return {
    functions: byEventType(prepared),
    sources: new Map([...sources, ...sourcesOf(prepared)]),
  };
}

function byEventType(prepared: readonly PreparedFunction[]): ServedFunctions {
  const found = EVENT_TYPES.map((type) => {
    const ofType = prepared.filter(({ config }) => (config.eventType ?? 'viewer-request') === type);
    if (ofType.length > 1) throw tooMany(type, ofType);
    return [type, ofType[0]] as const;
  });
  return Object.fromEntries(found.filter(([, fn]) => fn !== undefined));
}

function notFound(selections: readonly string[]): InputError {
  const expected = 'ids or sources of the configuration';
  const text = selections.join(' ');
  return new InputError([
    errorAt(undefined, 'bad-input', { input: 'id | source', text, expected }),
  ]);
}

/** A cache behaviour has one function for an event type. */
function tooMany(type: EventType, functions: readonly PreparedFunction[]): InputError {
  const text = functions.map(({ config }) => config.id).join(', ');
  const expected = `at most one ${type} function: name the ones to serve`;
  return new InputError([errorAt(undefined, 'bad-input', { input: 'id', text, expected })]);
}

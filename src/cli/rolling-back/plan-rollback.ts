import { loadProject } from '../../config/load-project.ts';
import type { ProjectRequest } from '../../config/project/project-request.ts';
import { selectCases } from '../../config/select-cases.ts';
import { errorAt, type Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import { restoring } from '../../core/kept/restoring.ts';
import { commitMark } from '../../core/plan.ts';
import type { Files } from '../../core/ports.ts';
import { openCommit } from '../../files/commit-files.ts';
import { createFiles } from '../../files/working-directory.ts';
import { keptFolder } from '../../roots/kept-folder.ts';
import type { RunRequest } from '../../roots/run-deployment.ts';
import { projectRequest } from '../project-options.ts';
import { parseFilters } from '../test/selection-options.ts';
import { projectAt } from './project-at.ts';
import { readVersion } from './read-version.ts';
import { parseTarget, type RollbackFlags, type RollbackTarget } from './rollback-flags.ts';

/** What a roll-back runs: like a deployment, but of other files or of a kept version. */
export interface RollbackPlan extends Pick<RunRequest, 'project' | 'revise' | 'mark'> {
  readonly files: Files;
  /** The commit whose configuration and tests are used; undefined: those of now. */
  readonly testsOf: string | undefined;
}

/**
 * Finds out what is to come back. Code and tests of a commit belong together, so a commit brings its own tests
 * and its configuration along; only the name in AWS is that of now. Throws InputError.
 */
export async function planRollback(id: string, flags: RollbackFlags): Promise<RollbackPlan> {
  const now = createFiles(process.cwd());
  const request = projectRequest(flags, [id], []);
  const name = await nameOfNow(now, request, id);
  const target = await parseTarget(flags, { id, name, folder: keptFolder(process.env) });
  const version = target.kind === 'file' ? await readVersion(target.path, name) : undefined;
  const revision = target.kind === 'commit' ? target.revision : flags.testsOf;
  const commit = revision === undefined ? undefined : await openCommit(process.cwd(), revision);
  const sha = commit?.commit;
  return {
    files: commit === undefined ? now : await projectAt(commit, now, flags.config),
    testsOf: sha,
    project: { ...request, variables: variablesAt(request.variables, sha) },
    mark: markOf(target, sha),
    revise: (suite) => {
      const functions = suite.functions.map((fn) =>
        version === undefined ? { ...fn, name } : restoring({ ...fn, name }, version),
      );
      const selected = selectCases({ ...suite, functions }, [], parseFilters(flags));
      const refused = functions.flatMap((fn) => refuseBuild(fn, sha));
      return { suite: selected.suite, diagnostics: [...refused, ...selected.diagnostics] };
    },
  };
}

/** The function that is in AWS now is the one to roll back, whatever it was called once. */
async function nameOfNow(now: Files, request: ProjectRequest, id: string): Promise<string> {
  const { suite, diagnostics, sources } = await loadProject(now, {
    ...request,
    allowNoTests: true,
  });
  const found = suite.functions.find((fn) => fn.id === id);
  if (found === undefined) throw new InputError(diagnostics, sources);
  return found.name;
}

function variablesAt(
  variables: ProjectRequest['variables'],
  sha: string | undefined,
): ProjectRequest['variables'] {
  return (name) => (name === 'git.sha' && sha !== undefined ? sha : variables(name));
}

/** A kept version has its comment of then; code of a commit says which. */
function markOf({ kind }: RollbackTarget, sha: string | undefined): string | undefined {
  return kind === 'commit' && sha !== undefined
    ? commitMark(sha, process.env.GITHUB_REPOSITORY)
    : undefined;
}

/** What a build needs beside the source is not in git. */
function refuseBuild({ id, build }: FunctionConfig, commit = ''): readonly Diagnostic[] {
  return build === undefined ? [] : [errorAt(build.span, 'build-of-commit', { id, commit })];
}

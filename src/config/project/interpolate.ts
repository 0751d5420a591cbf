import type { ScalarNode } from '../document/located-node.ts';
import { isSecretVariable } from '../../core/environment.ts';
import { report, type Problems } from '../document/problems.ts';
import { placeInText } from '../document/text-place.ts';

/** Value of a variable: `environment`, `env.X`, `git.sha`, `git.branch`; undefined when it is not set. */
export type Variables = (name: string) => string | undefined;

/** Fills in `${name}`; `$${` is a plain `${`. A variable that is not set is reported at its very place,
 * and so is one that holds credentials. */
export function interpolate(node: ScalarNode, variables: Variables, problems: Problems): string {
  return node.text.replace(
    /\$\$\{|\$\{([^}]*)\}/g,
    (written, name: string | undefined, offset: number) => {
      if (name === undefined) return '${';
      // Names and comments are sent to AWS and stand in every report.
      const isSecret = isSecretVariable(name.replace(/^env\./, ''));
      const value = isSecret ? undefined : variables(name);
      if (value !== undefined) return value;
      const place = placeInText(node, offset, offset + written.length);
      report(problems, place, {
        code: isSecret ? 'secret-variable' : 'unset-variable',
        args: { name },
      });
      return written;
    },
  );
}

import type { ScalarNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { placeInText } from '../document/text-place.ts';

/** Value of a variable: `environment`, `env.X`, `git.sha`, `git.branch`; undefined when it is not set. */
export type Variables = (name: string) => string | undefined;

/** Fills in `${name}`; `$${` is a plain `${`. A variable that is not set is reported at its very place. */
export function interpolate(node: ScalarNode, variables: Variables, problems: Problems): string {
  return node.text.replace(
    /\$\$\{|\$\{([^}]*)\}/g,
    (written, name: string | undefined, offset: number) => {
      if (name === undefined) return '${';
      const value = variables(name);
      if (value !== undefined) return value;
      const place = placeInText(node, offset, offset + written.length);
      report(problems, place, { code: 'unset-variable', args: { name } });
      return written;
    },
  );
}

import path from 'node:path';

/** What a machine could leave behind in a file. */
export interface Machine {
  /** Where the repository is. */
  root: string;
  home: string;
  /** As npm tells its scripts; undefined outside npm. */
  registry: string | undefined;
}

const PUBLIC_REGISTRY = 'registry.npmjs.org';
const PUBLIC_HOMES = ['/home/runner', '/Users/runner'];

/** `/app` could be anybody's, also a URI in an example: only longer paths tell a machine. */
const tells = (folder: string) =>
  folder.split(/[\\/]/).filter(Boolean).length > 1 && !PUBLIC_HOMES.includes(folder);

const spellings = (folder: string) => [
  folder,
  folder.replaceAll(path.sep, '/'),
  folder.replaceAll('\\', '\\\\'),
];

/** Texts that must not be in the repository, because they name this machine. */
export function marksOf({ root, home, registry }: Machine): string[] {
  const host = registry === undefined ? PUBLIC_REGISTRY : new URL(registry).host;
  const hosts = host === PUBLIC_REGISTRY ? [] : [host];
  return [...new Set([root, home].filter(tells).flatMap(spellings)), ...hosts];
}

/** A mark counts where it stands alone: `/home/a` is not in `x/home/a` nor in `/home/ab`. */
function isIn(line: string, mark: string): boolean {
  const at = line.indexOf(mark);
  if (at < 0) return false;
  const around = `${line.charAt(at - 1)} ${line.charAt(at + mark.length)}`;
  return !/[\w.-]/.test(around) || isIn(line.slice(at + 1), mark);
}

/** A path into the home folder of anybody but the runner of GitHub. */
const ANY_HOME = /(?<![\w.-])\/(?:home|Users)\/(?!runner\/)[\w.-]+\/[\w.-]+/g;

/** `file:line: mark` for every line of `text` that holds one, or a path into somebody's home folder. */
export function tracesIn(file: string, text: string, marks: string[]): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = [...marks.filter((mark) => isIn(line, mark)), ...(line.match(ANY_HOME) ?? [])];
    return found.map((mark) => `${file}:${String(index + 1)}: names a machine: ${mark}`);
  });
}

/** The lock file must install from any registry, so it may not say where a package came from. */
export function resolvedIn(lock: string): string[] {
  return lock
    .split('\n')
    .flatMap((line, index) =>
      line.includes('"resolved": "http')
        ? [`package-lock.json:${String(index + 1)}: ${line.trim()}`]
        : [],
    );
}

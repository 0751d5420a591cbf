/**
 * A file relative to the running bundle (dist/index.js or dist/cli/index.js). The path is an argument so
 * that the bundler does not take it for an asset and copy what it finds there.
 */
export function besideBundle(relative: string): URL {
  return new URL(relative, import.meta.url);
}

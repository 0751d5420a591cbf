import { createCoverageMap, type CoverageMap, type FileCoverageData } from 'istanbul-lib-coverage';
import { createSourceMapStore } from 'istanbul-lib-source-maps';
import type { BuiltSourceMap } from '../core/built-code.ts';

/** Packages that a bundler took in: they have tests of their own. */
const FOREIGN = /(?:^|\/)node_modules\//;

/** Outside of the working directory, or no file at all. */
const OUTSIDE = /^(?:\.\.\/|\/|[a-z][a-z+.-]*:)/i;

/**
 * Coverage of built code as coverage of the files it was made of, without those of packages. Itself where the map
 * leads to no file of the project: nothing would be left to count.
 */
export async function mapToOriginal(
  coverage: FileCoverageData,
  map: BuiltSourceMap,
): Promise<CoverageMap> {
  const built = createCoverageMap({ [coverage.path]: coverage });
  const mapped = await createNumberedStore(coverage.path, map).transformCoverage(built);
  const original = createCoverageMap({});
  for (const numbered of mapped.files()) {
    const path = map.sources[Number(numbered.slice(1))];
    if (path == null || FOREIGN.test(path) || OUTSIDE.test(path)) continue;
    original.addFileCoverage({ ...mapped.fileCoverageFor(numbered).data, path });
  }
  return original.files().length === 0 ? built : original;
}

/** Every file goes by a number, so that no path has to be resolved. */
function createNumberedStore(
  file: string,
  { names, mappings, sources }: BuiltSourceMap,
): ReturnType<typeof createSourceMapStore> {
  const store = createSourceMapStore({});
  const numbered = sources.map((_, index) => `/${String(index)}`);
  const map = { version: 3, names: [...names], mappings, sources: numbered };
  // The types are of an older format, in which the version was a text.
  store.registerMap(file, map as unknown as Parameters<typeof store.registerMap>[1]);
  return store;
}

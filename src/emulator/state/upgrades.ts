import { isJsonObject } from '../../core/json.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';

/** Version of the state files that this cf2 writes. */
export const STATE_VERSION = 4;

type Upgrade = (file: JsonObject) => JsonObject;

/**
 * From each version to the next: what the older one did not have is filled in. Nothing is judged here; a
 * file that is damaged stays so, and is refused by its reader.
 */
const UPGRADES: Readonly<Record<number, Upgrade>> = {
  // Associations, and key value stores that are provisioned and written to.
  1: (file) => ({
    ...file,
    functions: mapped(file.functions, (fn) => ({ ...fn, deployedAt: 0 })),
    keyValueStores: mapped(file.keyValueStores, ({ modifiedAt = 0, ...store }) => ({
      ...store,
      modifiedAt,
      createdAt: modifiedAt,
      readyAt: modifiedAt,
      itemsRevision: 1,
      itemsModifiedAt: modifiedAt,
    })),
    associations: [],
  }),
  // Sessions of roles, and log groups.
  2: (file) => ({ ...file, sessions: [], logGroups: [] }),
  // Alarms.
  3: (file) => ({ ...file, alarms: [] }),
};

/** A state file of this or an earlier version as one of this version; undefined for any other version. */
export function upgraded(file: JsonObject): JsonObject | undefined {
  const { version } = file;
  if (version === STATE_VERSION) return file;
  const upgrade = typeof version === 'number' ? UPGRADES[version] : undefined;
  return upgrade && upgraded({ ...upgrade(file), version: Number(version) + 1 });
}

function mapped(list: JsonValue | undefined, upgrade: Upgrade): JsonValue {
  if (!Array.isArray(list)) return list ?? null;
  return (list as readonly JsonValue[]).map((item) => (isJsonObject(item) ? upgrade(item) : item));
}

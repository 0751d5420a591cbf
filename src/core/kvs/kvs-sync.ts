/**
 * What a run does with the key value stores whose contents the configuration names, the default first: nothing,
 * tell what differs, or write it where the gate is open.
 */
export const KVS_SYNC = ['off', 'diff', 'apply'] as const;

/** One of them. */
export type KvsSync = (typeof KVS_SYNC)[number];

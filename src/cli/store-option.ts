import type { Files } from '../core/ports.ts';
import { readStoreContents } from '../usecases/read-input-file.ts';
import { badOption } from './options.ts';

/** A key value store by its name, with its contents. */
export interface NamedStore {
  readonly name: string;
  readonly items: Readonly<Record<string, string>>;
}

/** Reads what `--kvs <name=file>` names. Throws InputError. */
export async function readStoreOption(files: Files, text: string): Promise<NamedStore> {
  const [, name, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || file === undefined)
    throw badOption('--kvs', text, 'name=file, as secrets=kvs/secrets.json');
  return { name, items: await readStoreContents(files, file) };
}

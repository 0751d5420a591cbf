import type { JsonAnswer } from '../guest/guest.ts';
import { JsonFault, JsonReader } from './json-reader.ts';

/** What the runtimes make of a JSON text: strict JSON of the same meaning, or their words of refusal. */
export function readJson(text: string): JsonAnswer {
  try {
    return { json: new JsonReader(text).read(), fault: '' };
  } catch (error) {
    if (error instanceof JsonFault) return { json: '', fault: error.message };
    throw error;
  }
}

import type { Reason } from '../../core/reasons.ts';
import type { LocatedNode, Place } from './located-node.ts';
import { JsonFault, JsonReader } from './json-reader.ts';
import { createPositions } from './positions.ts';

/** Why a text is no JSON, and where. */
export interface BadJson {
  readonly reason: Reason;
  readonly place: Place;
}

/** A parsed JSON text, or what is wrong with it. */
export type ParsedJson = { readonly root: LocatedNode } | BadJson;

/**
 * Parses JSON into located nodes. Large files of data need it: the YAML parser, which reads JSON
 * as well, takes some thirty times as long.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function parseJson(text: string, file: string): ParsedJson {
  const positionAt = createPositions(text);
  const placeAt = (from: number, to: number): Place => ({
    span: { file, start: positionAt(from), end: positionAt(to) },
  });
  try {
    return { root: new JsonReader(text, placeAt).readAll() };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { reason: error.reason, place: placeAt(error.from, error.to) };
  }
}

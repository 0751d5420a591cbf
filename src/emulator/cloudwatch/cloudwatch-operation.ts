import type { JsonObject } from '../../core/json.ts';
import type { Service } from '../call.ts';
import type { CborObject } from './cbor-encode.ts';

/**
 * Carries out one operation of CloudWatch; undefined where the answer is empty.
 * @throws {ShapeError} for members that are not what the operation takes, which is a ValidationError
 * @throws {Refusal}
 */
export type CloudWatchOperation = (
  service: Service,
  input: JsonObject,
) => CborObject | undefined | Promise<CborObject | undefined>;

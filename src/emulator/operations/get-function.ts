import { bytesAnswer } from '../answers.ts';
import type { Operation } from '../call.ts';
import { etagOf } from '../etag.ts';
import { existingStage, parseStage } from '../function-checks.ts';

/**
 * Code of one stage, byte for byte, outside any XML.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetFunction.html
 */
export const getFunction: Operation = ({ name, query, service }) => {
  const { record } = existingStage(service, name, parseStage(query.get('Stage')));
  return bytesAnswer(record.code, { ETag: etagOf(record.revision) });
};

import type { Operation } from '../call.ts';
import { existingStage, parseStage } from '../function-checks.ts';
import { summaryAnswer } from '../function-summary.ts';

/**
 * Summary and ETag of one stage.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeFunction.html
 */
export const describeFunction: Operation = ({ name, query, service }) =>
  summaryAnswer(200, existingStage(service, name, parseStage(query.get('Stage'))));

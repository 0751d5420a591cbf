import { stringify } from 'yaml';
import { requestSchema, type FunctionRequest } from './request-schema.ts';

/** The text of a request file; keys in the order of the schema. */
export function renderRequest(request: FunctionRequest): string {
  return stringify(requestSchema.parse(request), { lineWidth: 0 });
}

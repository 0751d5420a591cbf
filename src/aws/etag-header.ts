import { UpdateFunctionCommand, type UpdateFunctionCommandInput } from '@aws-sdk/client-cloudfront';

/**
 * UpdateFunction whose answer's ETag is found under either header name: the API model spells it
 * `ETtag` for this one operation, and the SDK reads nothing else.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html
 */
export function createUpdateCommand(input: UpdateFunctionCommandInput): UpdateFunctionCommand {
  const command = new UpdateFunctionCommand(input);
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      if (result.output) result.output.ETag ??= etagHeader(result.response);
      return result;
    },
    { name: 'etagHeader', step: 'deserialize', priority: 'high' },
  );
  return command;
}

function etagHeader(response: unknown): string | undefined {
  const { headers } = response as { headers?: Readonly<Record<string, string>> };
  return headers?.etag;
}

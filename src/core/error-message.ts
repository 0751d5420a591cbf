/**
 * The sentence with which AWS opens every execution error, blank included.
 * Seen in `FunctionErrorMessage` of TestFunction and on the error page that
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html describes.
 */
export const ERROR_OPENING =
  'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';

const TRAILING_LINE = / in (\d+)$/;

/** What AWS's text says, without its opening sentence, and the line of its trailing ` in <line>`. */
export function parseErrorMessage(text: string): { message: string; line: number | undefined } {
  const body = text.startsWith(ERROR_OPENING) ? text.slice(ERROR_OPENING.length) : text;
  const trailing = TRAILING_LINE.exec(body);
  if (trailing === null) return { message: body, line: undefined };
  return { message: body.slice(0, trailing.index), line: Number(trailing[1]) };
}

/**
 * What njs says of an error that nothing caught, as AWS would: ` in <line>` without a file, no stack. `offset` is
 * the number of lines before the function's own. undefined when nothing was thrown.
 */
export function readThrown(stderr: string, offset: number): string | undefined {
  const text = /(?:^|\n)Thrown:\n([^]*)$/.exec(stderr)?.[1];
  if (text === undefined) return undefined;
  const { message, stack } = splitStack(text.replace(/\n+$/, ''));
  const inMessage = / in -:(\d+)$/.exec(message);
  if (inMessage !== null)
    return `${message.slice(0, inMessage.index)}${lineText(inMessage[1], offset)}`;
  // From njs 0.9.6 on the place of a syntax error stands in its stack.
  const inStack = message.startsWith('SyntaxError: ') ? /-:(\d+)/.exec(stack) : null;
  return inStack === null ? message : `${message}${lineText(inStack[1], offset)}`;
}

function lineText(line: string | undefined, offset: number): string {
  return ` in ${String(Number(line) - offset)}`;
}

function splitStack(text: string): { message: string; stack: string } {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => !/^ {4}(?:at | {2}repeats )/.test(line));
  return { message: lines.slice(0, last + 1).join('\n'), stack: lines.slice(last + 1).join('\n') };
}

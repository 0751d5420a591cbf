/** What the engine threw at the host. The message is `Type: message`. */
export class EngineFailure extends Error {}

/** Words for an error that no script could catch: no memory, no stack, interrupted, not compiled. */
export function engineFailure(error: unknown): string {
  if (error instanceof EngineFailure) return error.message;
  // The host's own stack ended before the engine noticed that its own did.
  if (error instanceof RangeError) return 'RangeError: Maximum call stack size exceeded';
  return `InternalError: ${error instanceof Error ? error.message : String(error)}`;
}

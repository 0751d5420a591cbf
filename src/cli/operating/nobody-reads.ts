/**
 * Aborted when the other end of the pipe is closed, as `head` does when it has enough. Whoever asks does not end
 * with an error for it.
 */
export function nobodyReads(): AbortSignal {
  const controller = new AbortController();
  process.stdout.on('error', () => {
    controller.abort();
  });
  return controller.signal;
}

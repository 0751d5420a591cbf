/**
 * Aborted at the first SIGINT or SIGTERM. A runner that cancels a job sends the former, and the latter
 * 7.5 seconds later: time enough to let the call under way end, and to say what was done.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancelledBySignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A second signal must not end the process while it writes the report.
    process.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

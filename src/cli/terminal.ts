import picocolors from 'picocolors';

/** Where a command writes, and how wide and colourful that is. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** NO_COLOR, FORCE_COLOR and the kind of terminal are considered. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Columns for output that goes into a file or a pipe. */
const PIPE_WIDTH = 120;

/** The terminal of this process. */
export function createTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: picocolors.isColorSupported,
    width: process.stdout.columns ?? PIPE_WIDTH,
  };
}

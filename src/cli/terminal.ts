import type { Environment } from '../core/environment.ts';
import { isCi } from '../roots/is-ci.ts';

/** Where a command writes, and how wide and colourful that is. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Somebody watches: lines may be written over. */
  readonly live: boolean;
}

/** Columns for output that goes into a file or a pipe, where COLUMNS does not say otherwise. */
const PIPE_WIDTH = 120;

/** A smaller COLUMNS is none: nothing could be shown. */
const LEAST_WIDTH = 20;

/** The facts about an output stream that decide how it is written to. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_03 */
function widthIn({ COLUMNS = '' }: Environment): number {
  const columns = Number(COLUMNS);
  return Number.isInteger(columns) && columns >= LEAST_WIDTH ? columns : PIPE_WIDTH;
}

/** The terminal of this process. */
export function createTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...looksOf(process.stdout, process.env),
  };
}

/**
 * How a stream is written to: colour as NO_COLOR, FORCE_COLOR and the kind of terminal say, in this order
 * of precedence. https://no-color.org, https://force-color.org
 */
export function looksOf(
  { isTTY = false, columns }: OutputStream,
  environment: Environment,
): Pick<Terminal, 'colour' | 'width' | 'live'> {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const isCapable = isTTY && TERM !== 'dumb';
  const forced = FORCE_COLOR ? !['0', 'false'].includes(FORCE_COLOR) : undefined;
  return {
    colour: NO_COLOR ? false : (forced ?? isCapable),
    width: columns === undefined || columns === 0 ? widthIn(environment) : columns,
    live: isCapable && !isCi(environment),
  };
}

import type { Driver } from '../guest/guest.ts';
import type { Box } from './engine.ts';
import type { Image } from './image.ts';

/** A runtime's VM as it is before any function under test. */
export interface PreparedImage extends Image {
  /** Boxes of what the host calls. */
  readonly driver: Readonly<Record<keyof Driver, Box>>;
  /** A compiled script that answers the handler. */
  readonly lookup: Box;
  /** Which of the engine's functions runs regular expressions, by its index. */
  readonly regexpFunction: number | undefined;
}

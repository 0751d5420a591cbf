/** Tells one waiting reader that something happened, once for everything that happens at a time. */
export interface Signal {
  /** May be called any number of times. */
  readonly raise: () => void;
  /** Resolves when nothing more has happened for a moment after something did. */
  readonly next: () => Promise<void>;
  /** Something has happened since `next` resolved. */
  readonly isRaised: () => boolean;
}

/** Milliseconds without another event after which a file counts as saved. */
const QUIET_MS = 50;

/** `quietMs` without another event end a burst: saving one file is several events. */
export function createSignal(quietMs = QUIET_MS): Signal {
  let state: 'quiet' | 'raised' | 'settled' = 'quiet';
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const settle = (): void => {
    state = 'settled';
    wake?.();
  };
  return {
    raise: () => {
      state = 'raised';
      clearTimeout(timer);
      timer = setTimeout(settle, quietMs);
    },
    next: async () => {
      while (state !== 'settled') await new Promise<void>((resolve) => (wake = resolve));
      state = 'quiet';
    },
    isRaised: () => state !== 'quiet',
  };
}

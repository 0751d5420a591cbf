/** How often one looks during the time that is given. */
const LOOKS = 4;

/**
 * Notices that somebody does not get on. It counts looks, not time: when this thread itself was busy, the
 * looks that it missed are not held against the other one.
 */
export class ProgressWatch {
  private timer: NodeJS.Timeout | undefined;
  private last = 0;
  private misses = 0;
  private readonly progress: () => number;
  private readonly stuck: () => void;

  /** `progress` grows while all is well, `stuck` is called once when it has not for too long. */
  constructor(progress: () => number, stuck: () => void) {
    this.progress = progress;
    this.stuck = stuck;
  }

  /** From now on there are `ms` milliseconds for every step. */
  begin(ms: number): void {
    this.end();
    this.last = this.progress();
    this.misses = 0;
    this.timer = setInterval(() => {
      this.look();
    }, ms / LOOKS);
  }

  end(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const now = this.progress();
    this.misses = now === this.last ? this.misses + 1 : 0;
    this.last = now;
    if (this.misses < LOOKS) return;
    this.end();
    this.stuck();
  }
}

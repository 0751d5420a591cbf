/** Environment variables as a root hands them over; nothing below the roots reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

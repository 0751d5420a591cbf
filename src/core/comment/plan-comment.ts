/** A comment of this run's author, with this run's marker. */
export interface OwnComment {
  /** Rises with the time of creation. */
  readonly id: number;
  readonly body: string;
}

/** What the comment shall say; both texts begin with the marker. */
export interface WantedComment {
  readonly marker: string;
  /** False: there is nothing to say, unless an earlier run has said something. */
  readonly due: boolean;
  readonly body: string;
  /** What takes the place of an earlier comment when nothing is due any more. */
  readonly resolved: string;
}

/** What became of the comment; `none`: there was nothing to say, and there is no comment. */
export type CommentOutcome = 'created' | 'updated' | 'resolved' | 'unchanged' | 'none';

/** What has to happen to comments, so that there is one at most. */
export interface CommentPlan {
  readonly create: string | undefined;
  readonly update: OwnComment | undefined;
  /** Ids of what two runs at once have left. */
  readonly remove: readonly number[];
}

/** Keeps the oldest comment, writes only what differs, and removes the others. `own` in any order. */
export function planComment(own: readonly OwnComment[], wanted: WantedComment): CommentPlan {
  const [kept, ...others] = [...own].sort((a, b) => a.id - b.id);
  const remove = others.map(({ id }) => id);
  if (kept === undefined) {
    return { create: wanted.due ? wanted.body : undefined, update: undefined, remove };
  }
  const body = wanted.due ? wanted.body : wanted.resolved;
  const isSame = withoutReturns(kept.body).trim() === body.trim();
  return { create: undefined, update: isSame ? undefined : { id: kept.id, body }, remove };
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** What kind of file an example is: how it is shown, and how tests try it. */
export type ExampleKind = 'tests' | 'configuration' | 'function' | 'command';

/** What a code means, beyond the one line that a report has room for. */
export interface Explanation {
  /** Title in a few words. */
  readonly title: string;
  /** Why it is told, in one to three sentences. */
  readonly meaning: string;
  readonly kind: ExampleKind;
  /** The shortest text that shows it. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  /** How to mend it, in one line. */
  readonly mend: string;
  /** Where it is written: a page of AWS, or one of docs/. */
  readonly url: string;
  /** The words of each runtime, where they are not cf2's own. */
  readonly says?: Readonly<Record<string, string>>;
}

/** Pages that explanations point to. */
export const DOCS = {
  tests: 'docs/test-format.md',
  usage: 'README.md',
  aws: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide',
} as const;

/** A test file around one test, written in flow style. */
export function oneTest(test: string): string {
  return `tests:\n  - ${test}\n`;
}

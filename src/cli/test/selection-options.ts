import type { Command } from 'commander';
import type { CaseFilters } from '../../config/select-cases.ts';

/** Options that pick tests within the selected functions. */
export interface SelectionFlags {
  readonly testNamePattern?: string;
  readonly tags?: string;
}

/** Adds the options that pick tests. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option('-t, --test-name-pattern <regex>', 'only tests whose id matches')
    .option('--tags <list>', 'only tests with one of these tags, comma separated');
}

/** The filters that options describe. */
export function parseFilters({ testNamePattern, tags }: SelectionFlags): CaseFilters {
  return { pattern: testNamePattern, tags: tags?.split(',').map((tag) => tag.trim()) };
}

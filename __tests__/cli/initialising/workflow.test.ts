import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { workflowText } from '../../../src/cli/initialising/workflow.ts';

const README = path.join(import.meta.dirname, '../../../README.md');

it('is the workflow of the README', () => {
  expect(readFileSync(README, 'utf8')).toContain(`\`\`\`yaml\n${workflowText('')}\`\`\`\n`);
});

it('names the folder of the project', () => {
  const { jobs } = parse(workflowText('edge/fns')) as { jobs: Record<string, { steps: object[] }> };
  expect(jobs.functions?.steps.at(-1)).toEqual({
    uses: 'OWNER/cf2@COMMIT',
    with: { 'working-directory': 'edge/fns' },
  });
});

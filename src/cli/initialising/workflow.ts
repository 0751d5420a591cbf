/** Where a workflow lies in a repository. */
export const WORKFLOW_PATH = '.github/workflows/cloudfront-functions.yml';

/**
 * The workflow of the README: pull requests are tested offline, a push to main is tested on AWS and published.
 * `folder` is the working directory below the repository's root; empty for the root.
 */
export function workflowText(folder: string): string {
  return folder === '' ? TEXT : `${TEXT}        with:\n          working-directory: ${folder}\n`;
}

const TEXT = `name: CloudFront Functions
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  id-token: write # for the role below

# One run at a time per branch: two of them would overwrite each other's DEVELOPMENT stage.
concurrency:
  group: cloudfront-functions-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  functions:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: aws-actions/configure-aws-credentials@v6
        if: github.event_name == 'push'
        with:
          role-to-assume: arn:aws:iam::111122223333:role/cloudfront-functions
          aws-region: us-east-1
      - uses: OWNER/cf2@COMMIT
`;

import { ISSUE_FIELDS } from '../../../src/config/request/issue-fields.ts';
import type { FunctionRequest } from '../../../src/config/request/request-schema.ts';

const rows = (associate: FunctionRequest['associate'] = []) =>
  associate.map((it) => `| ${it.distribution_id} | ${it.path_pattern} | ${it.event_type} |`);

/** What somebody answers who wants exactly this, by the label of the form. */
export function answersFor(request: FunctionRequest): Readonly<Record<string, string | undefined>> {
  const { owner, name, owner_id, repository_id, environment, branch } = request.repository;
  const table = ['| Distribution | Path pattern | Event type |', '| --- | --- | --- |'];
  const text = (value?: string | number | boolean) => value?.toString();
  return {
    Environment: text(request.environment),
    Product: text(request.sid),
    Purpose: text(request.purpose),
    Runtime: request.runtime,
    'Days after which logs expire': text(request.log_retention_in_days),
    'Pull requests': request.pull_requests,
    'Key value stores': request.key_value_store_arns?.join('\n'),
    Repository: `${owner}/${name}`,
    'Number of the owner': text(owner_id),
    'Number of the repository': text(repository_id),
    'Environment on GitHub': text(environment),
    Branch: text(branch),
    'Cache behaviours': request.associate && [...table, ...rows(request.associate)].join('\n'),
    Contact: text(request.contact),
  };
}

/** The body that GitHub makes of answers. */
export function bodyOf(answers: Readonly<Record<string, string | undefined>>): string {
  const sections = ISSUE_FIELDS.map(
    ({ label }) => `### ${label}\n\n${answers[label] ?? '_No response_'}`,
  );
  return sections.join('\n\n');
}

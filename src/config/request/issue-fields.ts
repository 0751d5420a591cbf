/** How the text of a field becomes a value. */
export type FieldKind = 'text' | 'number' | 'repository' | 'lines' | 'associations';

/** A field of the issue form. */
export interface IssueField {
  /** As the form has it, and GitHub puts it above the answer. */
  readonly label: string;
  /** Key of the request, or two with a dot between them. */
  readonly key: string;
  readonly kind: FieldKind;
}

/** The fields of the form: infra/example/.github/ISSUE_TEMPLATE/function-request.yml. */
export const ISSUE_FIELDS: readonly IssueField[] = [
  { label: 'Environment', key: 'environment', kind: 'text' },
  { label: 'Product', key: 'sid', kind: 'text' },
  { label: 'Purpose', key: 'purpose', kind: 'text' },
  { label: 'Runtime', key: 'runtime', kind: 'text' },
  { label: 'Days after which logs expire', key: 'log_retention_in_days', kind: 'number' },
  { label: 'Pull requests', key: 'pull_requests', kind: 'text' },
  { label: 'Key value stores', key: 'key_value_store_arns', kind: 'lines' },
  { label: 'Repository', key: 'repository', kind: 'repository' },
  { label: 'Number of the owner', key: 'repository.owner_id', kind: 'number' },
  { label: 'Number of the repository', key: 'repository.repository_id', kind: 'number' },
  { label: 'Environment on GitHub', key: 'repository.environment', kind: 'text' },
  { label: 'Branch', key: 'repository.branch', kind: 'text' },
  { label: 'Cache behaviours', key: 'associate', kind: 'associations' },
  { label: 'Contact', key: 'contact', kind: 'text' },
];

/** What a template can be given, and what its expressions come to. */
export type TemplateValue = string | number | boolean | readonly TemplateValue[];

/** The values of a template by name. */
export type Variables = Readonly<Record<string, TemplateValue>>;

/** Terraform's functions that templates of cf2 call. https://developer.hashicorp.com/terraform/language/functions */
export const FUNCTIONS: Readonly<Record<string, (...values: TemplateValue[]) => TemplateValue>> = {
  // Terraform escapes these for HTML. https://developer.hashicorp.com/terraform/language/functions/jsonencode
  jsonencode: (value) =>
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  length: (value) => (typeof value === 'string' ? [...value].length : asList(value).length),
  concat: (...lists) => lists.flatMap(asList),
};

/** The operators between two values. */
export const OPERATORS: Readonly<
  Record<string, (a: TemplateValue, b: TemplateValue) => TemplateValue>
> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
};

/** A value that has to be a list. */
export function asList(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (typeof value === 'object') return value;
  throw new Error(`a template has ${JSON.stringify(value)} where a list belongs`);
}

/** A value that becomes text. */
export function asText(value: TemplateValue): string {
  if (typeof value !== 'object') return String(value);
  throw new Error(`a template has the list ${JSON.stringify(value)} where a text belongs`);
}

/** A value that decides. */
export function asBoolean(value: TemplateValue): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error(`a template has ${JSON.stringify(value)} where true or false belongs`);
}

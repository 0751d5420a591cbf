/** What editors with a YAML language server offer to fill in; `${1:…}` is a place to type. */
interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

const TEST = { request: 'GET ${1:/old}', expect: '${2:301 /new}' };

/** A whole test file. */
export const TEST_FILE_SNIPPETS: readonly Snippet[] = [
  { label: 'tests', description: 'A first test', body: { tests: [TEST] } },
];

/** One test of the list. */
export const TEST_SNIPPETS: readonly Snippet[] = [
  { label: 'test', description: 'A redirect', body: TEST },
  {
    label: 'rewrite',
    description: 'Another path for the origin',
    body: { request: 'GET ${1:/docs/}', expect: '${2:/docs/index.html}' },
  },
  {
    label: 'unchanged',
    description: 'The request goes on as it is',
    body: { request: 'GET ${1:/}', expect: 'unchanged' },
  },
  {
    label: 'response',
    description: 'What a viewer-response function does to headers',
    body: {
      request: 'GET ${1:/}',
      response: 200,
      expect: { changes: { headers: { '${2:x-content-type-options}': '${3:nosniff}' } } },
    },
  },
];

/** The map form of `expect`. */
export const EXPECT_SNIPPETS: readonly Snippet[] = [
  {
    label: 'response',
    description: 'The function answers, with these fields',
    body: { response: { statusCode: '^${1:403}' } },
  },
  {
    label: 'changes',
    description: 'Exactly these differences from the input',
    body: { changes: { headers: { '${1:name}': '${2:value}' } } },
  },
  {
    label: 'error',
    description: 'The function fails with this message',
    body: { error: { contains: '${1:text}' } },
  },
];

/** A whole configuration. */
export const CONFIG_SNIPPETS: readonly Snippet[] = [
  {
    label: 'functions',
    description: 'A first function',
    body: { functions: { '${1:redirects}': functionBody('functions/${1:redirects}.js') } },
  },
];

/** One function of the configuration. */
export const FUNCTION_SNIPPETS: readonly Snippet[] = [
  {
    label: 'function',
    description: 'A function with its runtime and event type',
    body: functionBody('functions/${1:redirects}.js'),
  },
];

function functionBody(source: string) {
  return { source, runtime: 'cloudfront-js-2.0', eventType: '${2:viewer-request}' };
}

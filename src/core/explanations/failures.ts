import type { Failure } from '../failure.ts';
import { DOCS, oneTest, type Explanation } from './explanation.ts';

type Row = Omit<Explanation, 'kind' | 'url'> & Partial<Explanation>;

const failing = (row: Row): Explanation => ({ kind: 'tests', url: DOCS.tests, ...row });

/** Kinds of failures of tests, as reports name them. */
export const FAILURE_EXPLANATIONS: Readonly<Record<Failure['kind'], Explanation>> = {
  assertion: failing({
    title: 'a field is not as expected',
    meaning:
      'The function did what kind of thing it should, but one of the fields that the test names differs.',
    bad: oneTest('{ request: /old, expect: 302 /new }  # answers 301'),
    good: oneTest('{ request: /old, expect: 301 /new }'),
    mend: 'mend the function, or the expectation',
  }),
  outcome: failing({
    title: 'the function ended in another way',
    meaning: 'It answered where the request should go on, or the other way round.',
    bad: oneTest('{ request: /old, expect: /new }  # answers 301'),
    good: oneTest('{ request: /old, expect: 301 /new }'),
    mend: 'mend the function, or the expectation',
  }),
  changes: failing({
    title: 'the changes are not exactly these',
    meaning: '"changes" and "unchanged" are complete: what they do not name must be as it was.',
    bad: oneTest('{ request: /, expect: unchanged }  # sets a header'),
    good: oneTest("{ request: /, expect: { changes: { headers: { x-a: '1' } } } }"),
    mend: 'list the change, or use "request:" to look at some fields only',
  }),
  'function-error': failing({
    title: 'the function failed',
    meaning: 'It threw an error, or did not compile. Viewers would get a 503.',
    bad: oneTest('{ request: /, expect: unchanged }  # event.request.headers.host is not there'),
    good: oneTest('{ request: https://example.com/, expect: unchanged }'),
    mend: 'mend the function; "error: true" expects an error',
    url: `${DOCS.aws}/http-503-service-unavailable.html`,
  }),
  'engine-mismatch': failing({
    title: 'the offline engine and AWS disagree',
    meaning: 'One of them is wrong, and then it is cf2. What AWS does counts.',
    bad: oneTest('{ request: /, expect: 200 }'),
    good: oneTest('{ request: /, expect: 200, engine: aws }'),
    mend: 'report it with the function; until then write "engine: aws"',
    url: 'docs/fidelity.md',
  }),
  rule: failing({
    title: 'a production rule does not hold',
    meaning:
      'The result would fail at the edge, where TestFunction does not look. docs/test-format.md lists the rules.',
    bad: oneTest('{ request: /, expect: unchanged }  # adds the header x-cache'),
    good: oneTest('{ request: /, expect: { request: { uri: / }, allow: [disallowed-header] } }'),
    mend: 'mend the function, or name the rule under "allow:"',
  }),
  'kvs-mismatch': failing({
    title: 'the key value store differs from the fixture',
    meaning:
      'The tests run with the fixture, the function with the store. Values of the store are never shown.',
    bad: 'kvs: { /old: /new }\ntests:\n  - { request: /old, expect: 301 /new }\n',
    good: 'kvs: { /old: /newer }\ntests:\n  - { request: /old, expect: 301 /newer }\n',
    mend: 'bring fixture or store up to date, or set kvsFixtures',
  }),
  'snapshot-missing': failing({
    title: 'a snapshot has not been recorded',
    meaning:
      'Snapshots are recorded on the machine of a person, who looks at them. In CI nothing is written.',
    bad: 'CI=true cf2 test   # expect: { snapshot: true }, and no .snap.yml beside the test file',
    good: 'cf2 test   # writes it; commit the file',
    mend: 'run the tests on your machine, look at what is written, commit it',
    kind: 'command',
  }),
  'snapshot-obsolete': failing({
    title: 'a snapshot that no test asks for',
    meaning: 'Its test was renamed or removed, or expects something else now.',
    bad: 'CI=true cf2 test   # the .snap.yml has an entry of a test that is gone',
    good: 'cf2 test -u   # removes it',
    mend: 'run "cf2 test -u" for all tests, or delete the entry',
    kind: 'command',
  }),
  'strict-mismatch': failing({
    title: 'the offline engine and the njs of this machine disagree',
    meaning:
      'Only --strict compares with it. Its version is another than those of CloudFront, so the difference may be of no account.',
    kind: 'command',
    bad: 'cf2 test --strict   # a function that puts 0.1 + 0.2 into a header',
    good: 'cf2 test --strict   # a function that rounds it first',
    mend: 'report it with the function; docs/fidelity.md lists the known differences',
    url: 'docs/fidelity.md',
  }),
  'unchecked-assertion': failing({
    title: 'an assertion that no engine of this run could check',
    meaning:
      'Some things are seen offline only, others on AWS only. Unchecked, they would be green for nothing.',
    bad: 'cf2 test --engine aws   # expect: { maxSteps: 100 }',
    good: 'cf2 test',
    mend: 'run with the other engine too',
    kind: 'command',
  }),
  coverage: failing({
    title: 'the tests reach too little of the code',
    meaning:
      'All offline events of a function together reach fewer lines, branches, functions or statements than "limits.coverage" of the configuration demands.',
    bad: 'cf2 test   # limits: { coverage: 100 }, and a branch that no test takes',
    good: 'cf2 test   # with a test that takes it',
    mend: 'see with --coverage what is not reached and test it, or lower the limit',
    kind: 'command',
    url: 'docs/coverage.md',
  }),
  steps: failing({
    title: 'more steps than "maxSteps" allows',
    meaning:
      'The offline engine weighs what the function does: statements, calls, texts. The number is the same on every machine; it measures neither time nor compute utilization.',
    bad: oneTest('{ request: /, expect: { maxSteps: 1 } }'),
    good: oneTest('{ request: /, expect: { maxSteps: 500 } }'),
    mend: 'see what became more with --steps-against, or raise the limit',
  }),
  utilization: failing({
    title: 'compute utilization above its limit',
    meaning:
      'The share of the time that AWS allows a function. Above 100 viewers get errors; it varies from run to run.',
    bad: oneTest('{ request: /, expect: { maxComputeUtilization: 5 } }'),
    good: oneTest('{ request: /, expect: { maxComputeUtilization: 40 } }'),
    mend: 'do less work per event, or raise the limit if it was too strict',
    url: `${DOCS.aws}/test-function.html`,
  }),
};

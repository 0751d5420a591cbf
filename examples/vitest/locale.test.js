import { beforeAll, describe, expect, it } from 'vitest';
import { loadProject, matchers, openFunction, registerTests } from 'cf2/testing';

const folder = import.meta.dirname;

// Every test of the project's YAML files is a test of vitest.
registerTests(await loadProject({ folder }), { describe, it });

expect.extend(matchers);

describe('a language', () => {
  let locale;
  beforeAll(async () => {
    locale = await openFunction({ source: 'functions/locale.js', folder });
  });

  it.each(['de', 'en', 'fr'])('%s stands before the path', async (language) => {
    const outcome = await locale.run({ request: { uri: '/a', cookies: { locale: language } } });
    expect(outcome.request.uri).toBe(`/${language}/a`);
    await expect(outcome).toMeet(`/${language}/a`);
    await expect(outcome).not.toMeet('unchanged');
  });
});

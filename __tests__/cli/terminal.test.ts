import { describe, expect, it } from '@jest/globals';
import { looksOf } from '../../src/cli/terminal.ts';

const TTY = { isTTY: true, columns: 80 };
const PIPE = {};

describe('colour', () => {
  it.each([
    ['a terminal', TTY, {}, true],
    ['a terminal without abilities', TTY, { TERM: 'dumb' }, false],
    ['a pipe', PIPE, {}, false],
    ['a pipe in CI', PIPE, { CI: 'true' }, false],
    ['a pipe with FORCE_COLOR', PIPE, { FORCE_COLOR: '1' }, true],
    ['a dumb terminal with FORCE_COLOR', TTY, { TERM: 'dumb', FORCE_COLOR: 'true' }, true],
    ['a terminal with FORCE_COLOR=0', TTY, { FORCE_COLOR: '0' }, false],
    ['a terminal with FORCE_COLOR=false', TTY, { FORCE_COLOR: 'false' }, false],
    ['an empty FORCE_COLOR', PIPE, { FORCE_COLOR: '' }, false],
    ['a terminal with NO_COLOR', TTY, { NO_COLOR: '1' }, false],
    ['whatever NO_COLOR says', TTY, { NO_COLOR: '0' }, false],
    ['an empty NO_COLOR', TTY, { NO_COLOR: '' }, true],
    ['NO_COLOR and FORCE_COLOR', TTY, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('on %s', (_where, stream, environment, colour) => {
    expect(looksOf(stream, environment).colour).toBe(colour);
  });
});

describe('width', () => {
  it.each([
    [TTY, {}, 80],
    [TTY, { COLUMNS: '200' }, 80],
    [{ isTTY: true, columns: 0 }, {}, 120],
    [PIPE, {}, 120],
    [PIPE, { COLUMNS: '40' }, 40],
    [PIPE, { COLUMNS: '200' }, 200],
    [PIPE, { COLUMNS: '' }, 120],
    [PIPE, { COLUMNS: '-1' }, 120],
    [PIPE, { COLUMNS: 'wide' }, 120],
  ])('of %j with %j', (stream, environment, width) => {
    expect(looksOf(stream, environment).width).toBe(width);
  });
});

describe('lines that are written over', () => {
  it.each([
    ['a terminal', TTY, {}, true],
    ['a terminal in CI', TTY, { CI: 'true' }, false],
    ['a terminal where CI says no', TTY, { CI: 'false' }, true],
    ['a terminal without colour', TTY, { NO_COLOR: '1' }, true],
    ['a terminal without abilities', TTY, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', PIPE, { FORCE_COLOR: '1' }, false],
  ])('on %s', (_where, stream, environment, live) => {
    expect(looksOf(stream, environment).live).toBe(live);
  });
});

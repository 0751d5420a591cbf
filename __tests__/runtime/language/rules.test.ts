import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

const told = (source: string, runtime = SECOND): readonly string[] =>
  findConstructs({ source, runtime }).map(
    ({ severity, construct, start: { line, column } }) =>
      `${severity} ${construct} ${String(line)}:${String(column)}`,
  );

describe('assignments to constants', () => {
  it.each([
    ['const a = 1; a = 2;', ['error const-assignment 1:14']],
    ['const a = 1; function f() { a += 1; }', ['error const-assignment 1:29']],
    ['for (const k in {}) { k = 1; }', ['error const-assignment 1:23']],
    ['for (const i = 0; i < 2; i++) {}', ['error const-assignment 1:26']],
    ['const a = 1; try { a = 2; } catch (e) {}', ['warning const-assignment 1:20']],
    ['const a = { b: 1 }; a.b = 2;', []],
    ['const a = 1; { let a = 2; a = 3; }', []],
    ['let a = 1; a = 2;', []],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('functions that call themselves', () => {
  it.each([
    ['function f(n) { return n ? f(n - 1) : 0; }', ['notice recursion 1:28']],
    ['const f = (n) => (n ? f(n - 1) : 0);', ['notice recursion 1:23']],
    ['function f(n) { [n].map(() => f(n - 1)); }', ['notice recursion 1:31']],
    ['function f() {} f();', []],
    ['function f(f) { f(1); }', []],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('texts with characters beyond U+FFFF', () => {
  it.each([
    ["var a = '😀';", ['warning astral-text 1:9']],
    ["var a = '\\u{1F600}';", ['warning astral-text 1:9']],
    ["var a = '\\ud83d\\ude00';", ['warning astral-text 1:9']],
    ['var a = `b${1}😀`;', ['warning astral-text 1:15']],
    ["var a = 'größe 日本 \\u{41}'; // 😀", []],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('ends of lines', () => {
  it.each([
    ['var a = 1; // b\rvar c = 2;', ['error line-separator 1:16']],
    ['var a = 1;\u2028var c = 2;', ['error line-separator 1:11']],
    ["var a = '\u2028';", []],
    ['var a = 1;\r\nvar b = 2;', []],
  ])('%j', (source, expected) => {
    expect(told(source)).toEqual(expected);
    expect(told(source, FIRST)).toEqual(expected);
  });
});

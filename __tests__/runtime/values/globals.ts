import { ERRORS } from '../../../src/runtime/profile-data/builtin-row.ts';
import { constructorOf, constructorRows } from './row.ts';
import type { ValueRow, ValueTable } from './row.ts';

const NATIVE_ERRORS = ERRORS.split(' ')
  .slice(1)
  .filter((name) => name !== 'InternalError');
/** Globals that are functions of their own or namespaces, with what the engine's tag says of them. */
const OBJECTS =
  'Object Function Array String Number Boolean Symbol Date RegExp Promise ArrayBuffer Int8Array Uint8Array ' +
  'Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array DataView TextEncoder ' +
  `TextDecoder AggregateError MemoryError ${ERRORS}`;

function errorRows(name: string): ValueTable {
  return {
    [name]: constructorRows(name, 1),
    [`${name}.prototype`]: [
      ['message', `new ${name}('m').message + '|' + ${name}.prototype.message`, 'm|'],
      ['name', `${name}.prototype.name + '|' + String(new ${name}('m'))`, `${name}|${name}: m`],
      ['constructor', `new ${name}().constructor === ${name}`, 'true'],
    ],
  };
}

/** What a module or namespace calls itself. */
const tag = (object: string, text: string): ValueRow => [
  '@@toStringTag',
  `Object.prototype.toString.call(${object})`,
  `[object ${text}]`,
];

/** The global object, errors, promises and JSON. */
export const GLOBAL_VALUES: ValueTable = {
  globalThis: [
    ['globalThis', 'globalThis.globalThis === globalThis', 'true'],
    ['undefined', 'undefined', 'undefined'],
    ['NaN', 'NaN', 'NaN'],
    ['Infinity', '-Infinity', '-Infinity'],
    ['isFinite', "[isFinite('12'), isFinite(NaN), isFinite(-Infinity)]", '[true,false,false]'],
    ['isNaN', "[isNaN('x'), isNaN(undefined), isNaN('1')]", '[true,true,false]'],
    ['parseFloat', "[parseFloat('3.5px'), parseFloat('.5e1'), parseFloat('x')]", '[3.5,5,NaN]'],
    ['parseInt', "[parseInt('12px'), parseInt('ff', 16), parseInt('0x1F')]", '[12,255,31]'],
    ['decodeURI', "decodeURI('%C3%A9%2F%20')", 'é%2F '],
    ['decodeURIComponent', "decodeURIComponent('%C3%A9%2F%20')", 'é/ '],
    ['encodeURI', "encodeURI('é /?#&=\"')", '%C3%A9%20/?#&=%22'],
    ['encodeURIComponent', "encodeURIComponent('é /?&=\\'!')", "%C3%A9%20%2F%3F%26%3D'!"],
    ['console', 'typeof console', 'object'],
    ['require', "require('crypto') === require('crypto')", 'true'],
    ['eval', "eval('1')", '! InternalError: Not implemented'],
    ['Math', 'typeof Math', 'object'],
    ['JSON', 'typeof JSON', 'object'],
    ['atob', "atob('w6k=').length + atob('aGk=')", '2hi'],
    ['btoa', "btoa('hi') + btoa('\\xff')", 'aGk=/w=='],
    ['Buffer', "typeof Buffer + Buffer.from('é').length", 'function2'],
    ...OBJECTS.split(' ').map((name): ValueRow => [name, `typeof ${name}`, 'function']),
    tag('globalThis', 'global'),
  ],
  console: [['log', "console.log('logged')", 'undefined']],
  Error: constructorRows('Error', 1),
  'Error.prototype': [
    ['message', "new Error('m').message + '|' + Error.prototype.message", 'm|'],
    ['name', "Error.prototype.name + Object.assign(new Error('m'), { name: 'N' })", 'ErrorN: m'],
    ['toString', "Error.prototype.toString.call({ name: 'N', message: 'm' })", 'N: m'],
    ['valueOf', "new RangeError('m').valueOf()", 'RangeError: m'],
    constructorOf('Error'),
  ],
  ...Object.assign({}, ...NATIVE_ERRORS.map(errorRows)),
  InternalError: constructorRows('InternalError', 1),
  'InternalError.prototype': [
    ['message', "new InternalError('m').message", 'm'],
    ['name', "new MemoryError('m').name + new InternalError('m')", 'InternalErrorInternalError: m'],
    // A MemoryError is an InternalError that takes no new properties.
    [
      'toString',
      "[String(new MemoryError('m')), Object.isExtensible(new MemoryError())]",
      "['MemoryError',false]",
    ],
  ],
  MemoryError: [
    ...constructorRows('MemoryError', 1),
    ['prototype', 'MemoryError.prototype === InternalError.prototype', 'true'],
  ],
  AggregateError: constructorRows('AggregateError', 1),
  'AggregateError.prototype': [
    ['message', "new AggregateError([1], 'm').message", 'm'],
    ['name', "String(new AggregateError([], 'm'))", 'AggregateError: m'],
    constructorOf('AggregateError'),
  ],
  Promise: [
    ...constructorRows('Promise', 1),
    ['resolve', 'Promise.resolve(Promise.resolve(1))', '1'],
    [
      'reject',
      "Promise.reject('no').then(String, function (e) { return 'caught ' + e; })",
      'caught no',
    ],
    ['all', 'Promise.all([1, Promise.resolve(2)])', '[1,2]'],
    [
      'allSettled',
      "Promise.allSettled([1, Promise.reject('r')])",
      "[{status:'fulfilled',value:1},{status:'rejected',reason:'r'}]",
    ],
    ['any', "Promise.any([Promise.reject('r'), 2])", '2'],
    ['race', 'Promise.race([new Promise(function () {}), 3])', '3'],
    ['@@species', 'Promise[Symbol.species] === Promise', 'true'],
  ],
  'Promise.prototype': [
    ['then', 'Promise.resolve(1).then(function (x) { return x + 1; })', '2'],
    ['catch', "Promise.reject('r').catch(function (e) { return e + '!'; })", 'r!'],
    ['finally', 'Promise.resolve(1).finally(function () { return 2; })', '1'],
    constructorOf('Promise'),
    tag('Promise.resolve()', 'Promise'),
  ],
  JSON: [
    [
      'parse',
      "JSON.parse('{\"a\":[1,null]}', function (k, v) { return k === '0' ? v + 1 : v; })",
      '{a:[2,null]}',
    ],
    [
      'stringify',
      "JSON.stringify({ a: [1, undefined, NaN], b: undefined, c: 'é\"', d: new Date(0) })",
      '{"a":[1,null,null],"c":"é\\"","d":"1970-01-01T00:00:00.000Z"}',
    ],
    ['stringify', "JSON.stringify({ a: [1], b: 2 }, ['a'], '--')", '{\n--"a": [\n----1\n--]\n}'],
    tag('JSON', 'JSON'),
  ],
};

import { TYPED_ARRAYS } from '../../../src/runtime/profile-data/builtin-row.ts';
import { constructorOf, constructorRows } from './row.ts';
import type { ValueRow, ValueTable } from './row.ts';

const SIZES: Readonly<Record<string, number>> = {
  Int8: 1,
  Uint8: 1,
  Uint8Clamped: 1,
  Int16: 2,
  Uint16: 2,
  Int32: 4,
  Uint32: 4,
  Float32: 4,
  Float64: 8,
};
/** What becomes of -1, 300.5 and 70000 in each kind of array. */
const STORED: Readonly<Record<string, string>> = {
  Int8: '[-1,44,112]',
  Uint8: '[255,44,112]',
  Uint8Clamped: '[0,255,255]',
  Int16: '[-1,300,4464]',
  Uint16: '[65535,300,4464]',
  Int32: '[-1,300,70000]',
  Uint32: '[4294967295,300,70000]',
  Float32: '[-1,300.5,70000]',
  Float64: '[-1,300.5,70000]',
};

function typedArrayRows(name: string): ValueTable {
  const kind = name.slice(0, -'Array'.length);
  const size = String(SIZES[kind]);
  return {
    [name]: [
      ...constructorRows(name, 3),
      ['prototype', `new ${name}([-1, 300.5, 70000])`, `${name} ${STORED[kind] ?? ''}`],
      ['BYTES_PER_ELEMENT', `${name}.BYTES_PER_ELEMENT`, size],
    ],
    [`${name}.prototype`]: [
      ['BYTES_PER_ELEMENT', `new ${name}(0).BYTES_PER_ELEMENT`, size],
      constructorOf(name),
    ],
  };
}

/** Numbers that fill one element of a view exactly. */
const VIEWED: Readonly<Record<string, string>> = {
  Int8: '-2',
  Uint8: '254',
  Int16: '-3',
  Uint16: '65533',
  Int32: '-4',
  Uint32: '4294967292',
  Float32: '1.5',
  Float64: '-0.1',
};
/** `0x0102…` read as each kind of number, big-endian first. */
const READ: Readonly<Record<string, readonly [big: string, little: string]>> = {
  Int8: ['1', '1'],
  Uint8: ['1', '1'],
  Int16: ['258', '513'],
  Uint16: ['258', '513'],
  Int32: ['16909060', '67305985'],
  Uint32: ['16909060', '67305985'],
  Float32: ['2.387939260590663e-38', '1.539989614439558e-36'],
  Float64: ['8.20788039913184e-304', '5.447603722011605e-270'],
};
const viewRows: readonly ValueRow[] = Object.entries(VIEWED).flatMap(([kind, number]) => [
  [
    `get${kind}`,
    `var v = new DataView(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer); ` +
      `return [v.get${kind}(0).toPrecision(12), v.get${kind}(0, true).toPrecision(12)]`,
    `['${(READ[kind] ?? []).map((it) => Number(it).toPrecision(12)).join("','")}']`,
  ],
  [
    `set${kind}`,
    `var v = new DataView(new ArrayBuffer(9)); v.set${kind}(1, ${number}); return v.get${kind}(1)`,
    number,
  ],
]);

const BYTES = 'new Uint8Array([1, 2, 3, 4])';
const double = '(function (x) { return x * 2; })';
const isEven = '(function (x) { return x % 2 === 0; })';
const sum = '(function (a, b) { return a + b; })';
const joined = "(function (a, b) { return '' + a + b; })";

/** Arrays, typed arrays and views of bytes. */
export const ARRAY_VALUES: ValueTable = {
  Array: [
    ...constructorRows('Array', 1),
    ['isArray', '[Array.isArray([]), Array.isArray({ length: 0 })]', '[true,false]'],
    ['of', 'Array.of(7)', '[7]'],
    [
      'from',
      "Array.from({ length: 2, 0: 'a', 1: 'b' }, function (x, i) { return x + i; })",
      "['a0','b1']",
    ],
  ],
  'Array.prototype': [
    ['length', 'var a = [1, 2, 3]; a.length = 1; return [a.length, a]', '[1,[1]]'],
    ['concat', '[1].concat(2, [3, [4]])', '[1,2,3,[4]]'],
    ['copyWithin', '[1, 2, 3, 4].copyWithin(0, 2)', '[3,4,3,4]'],
    ['every', `[[2, 4].every(${isEven}), [2, 3].every(${isEven})]`, '[true,false]'],
    ['fill', '[1, 2, 3].fill(0, 1, 2)', '[1,0,3]'],
    ['filter', `[1, 2, 3, 4].filter(${isEven})`, '[2,4]'],
    ['find', `[[1, 2, 4].find(${isEven}), [1].find(${isEven})]`, '[2,undefined]'],
    ['findIndex', `[[1, 2].findIndex(${isEven}), [1].findIndex(${isEven})]`, '[1,-1]'],
    [
      'forEach',
      "var s = ''; ['a', 'b'].forEach(function (x, i) { s += x + i; }); return s",
      'a0b1',
    ],
    ['includes', '[[1, NaN].includes(NaN), [1].includes(2)]', '[true,false]'],
    ['indexOf', '[[1, 2, 1].indexOf(1, 1), [NaN].indexOf(NaN)]', '[2,-1]'],
    ['join', "[1, null, 'a'].join('-') + [1, 2].join()", '1--a1,2'],
    ['lastIndexOf', '[1, 2, 1].lastIndexOf(1)', '2'],
    ['map', `[1, 2].map(${double})`, '[2,4]'],
    ['pop', 'var a = [1, 2]; return [a.pop(), a.length, [].pop()]', '[2,1,undefined]'],
    ['push', 'var a = [1]; return [a.push(2, 3), a[2]]', '[3,3]'],
    ['reduce', `[1, 2, 3].reduce(${sum}, 10)`, '16'],
    ['reduceRight', `['a', 'b', 'c'].reduceRight(${sum})`, 'cba'],
    ['reverse', '[1, 2, 3].reverse()', '[3,2,1]'],
    ['shift', 'var a = [1, 2]; return [a.shift(), a.length]', '[1,1]'],
    ['slice', '[1, 2, 3].slice(-2, -1)', '[2]'],
    ['some', `[[1, 2].some(${isEven}), [1].some(${isEven})]`, '[true,false]'],
    [
      'sort',
      '[[10, 9, 1].sort(), [10, 9, 1].sort(function (a, b) { return a - b; })]',
      '[[1,10,9],[1,9,10]]',
    ],
    ['splice', 'var a = [1, 2, 3, 4]; return [a.splice(1, 2, 9), a]', '[[2,3],[1,9,4]]'],
    ['toString', '[1, [2, 3]].toString()', '1,2,3'],
    ['unshift', 'var a = [3]; return [a.unshift(1, 2), a]', '[3,[1,2,3]]'],
    ['entries', "['a'].entries().next()", "{value:[0,'a'],done:false}"],
    ['keys', "['a'].keys().next()", '{value:0,done:false}'],
    ['values', "['a'].values().next()", "{value:'a',done:false}"],
    ['toReversed', 'var a = [1, 2]; return [a.toReversed(), a]', '[[2,1],[1,2]]'],
    ['toSorted', 'var a = [2, 1]; return [a.toSorted(), a]', '[[1,2],[2,1]]'],
    ['toSpliced', 'var a = [1, 2]; return [a.toSpliced(0, 1, 9), a]', '[[9,2],[1,2]]'],
    ['@@iterator', '[][Symbol.iterator]().next()', '{value:undefined,done:true}'],
    constructorOf('Array'),
  ],
  '%ArrayIterator%.prototype': [
    [
      'next',
      'var i = [5].values(); return [i.next().value, i.next().done, i.next().done]',
      '[5,true,true]',
    ],
    ['@@toStringTag', 'Object.prototype.toString.call([].keys())', '[object Array Iterator]'],
  ],
  '%Iterator%.prototype': [
    ['@@iterator', 'var i = [].keys(); return i[Symbol.iterator]() === i', 'true'],
  ],
  ArrayBuffer: [
    ...constructorRows('ArrayBuffer', 1),
    [
      'isView',
      `[ArrayBuffer.isView(${BYTES}), ArrayBuffer.isView(new ArrayBuffer(1))]`,
      '[true,false]',
    ],
    ['@@species', 'ArrayBuffer[Symbol.species] === ArrayBuffer', 'true'],
  ],
  'ArrayBuffer.prototype': [
    ['byteLength', 'new ArrayBuffer(5).byteLength', '5'],
    ['slice', `new Uint8Array(${BYTES}.buffer.slice(1, -1))`, 'Uint8Array [2,3]'],
    constructorOf('ArrayBuffer'),
    ['@@toStringTag', 'Object.prototype.toString.call(new ArrayBuffer(1))', '[object ArrayBuffer]'],
  ],
  DataView: constructorRows('DataView', 1),
  'DataView.prototype': [
    ...viewRows,
    ['buffer', 'var b = new ArrayBuffer(4); return new DataView(b).buffer === b', 'true'],
    ['byteLength', 'new DataView(new ArrayBuffer(4), 1).byteLength', '3'],
    ['byteOffset', 'new DataView(new ArrayBuffer(4), 1).byteOffset', '1'],
    constructorOf('DataView'),
    [
      '@@toStringTag',
      'Object.prototype.toString.call(new DataView(new ArrayBuffer(1)))',
      '[object DataView]',
    ],
  ],
  '%TypedArray%': [
    ['length', 'Object.getPrototypeOf(Int8Array).length', '0'],
    ['name', 'Object.getPrototypeOf(Int8Array).name', 'TypedArray'],
    [
      'prototype',
      'Object.getPrototypeOf(Int8Array).prototype === Object.getPrototypeOf(Int8Array.prototype)',
      'true',
    ],
    ['from', `Uint8Array.from([1, '2'], ${double})`, 'Uint8Array [2,4]'],
    ['of', "Int16Array.of(-1, '2')", 'Int16Array [-1,2]'],
    ['@@species', 'Int8Array[Symbol.species] === Int8Array', 'true'],
  ],
  '%TypedArray%.prototype': [
    ['buffer', `${BYTES}.buffer.byteLength`, '4'],
    ['byteLength', 'new Uint16Array(3).byteLength', '6'],
    ['byteOffset', 'new Uint16Array(new ArrayBuffer(8), 2).byteOffset', '2'],
    ['copyWithin', `${BYTES}.copyWithin(0, 2)`, 'Uint8Array [3,4,3,4]'],
    ['every', `[${BYTES}.every(${isEven}), ${BYTES}.every(isFinite)]`, '[false,true]'],
    ['fill', `${BYTES}.fill(7, 1, 3)`, 'Uint8Array [1,7,7,4]'],
    ['filter', `${BYTES}.filter(${isEven})`, 'Uint8Array [2,4]'],
    ['find', `${BYTES}.find(${isEven})`, '2'],
    ['findIndex', `${BYTES}.findIndex(${isEven})`, '1'],
    ['forEach', `var s = 0; ${BYTES}.forEach(function (x, i) { s += x * i; }); return s`, '20'],
    ['includes', `[${BYTES}.includes(3), ${BYTES}.includes(9)]`, '[true,false]'],
    ['indexOf', `${BYTES}.indexOf(3)`, '2'],
    ['join', `${BYTES}.join('+')`, '1+2+3+4'],
    ['lastIndexOf', 'new Int8Array([1, 2, 1]).lastIndexOf(1)', '2'],
    ['length', `${BYTES}.length`, '4'],
    ['map', `${BYTES}.map(${double})`, 'Uint8Array [2,4,6,8]'],
    ['reduce', `${BYTES}.reduce(${joined})`, '1234'],
    ['reduceRight', `${BYTES}.reduceRight(${joined})`, '4321'],
    ['reverse', `${BYTES}.reverse()`, 'Uint8Array [4,3,2,1]'],
    ['set', `var a = ${BYTES}; a.set([8, 9], 2); return a`, 'Uint8Array [1,2,8,9]'],
    ['slice', `${BYTES}.slice(1, -1)`, 'Uint8Array [2,3]'],
    ['some', `${BYTES}.some(${isEven})`, 'true'],
    ['sort', 'new Int8Array([10, 9, -1]).sort()', 'Int8Array [-1,9,10]'],
    ['subarray', `var a = ${BYTES}; a.subarray(1, 2)[0] = 9; return a`, 'Uint8Array [1,9,3,4]'],
    ['toString', `${BYTES}.toString()`, '1,2,3,4'],
    ['entries', `${BYTES}.entries().next()`, '{value:[0,1],done:false}'],
    ['keys', `${BYTES}.keys().next()`, '{value:0,done:false}'],
    ['values', `${BYTES}.values().next()`, '{value:1,done:false}'],
    ['toReversed', `${BYTES}.toReversed()`, 'Uint8Array [4,3,2,1]'],
    ['toSorted', 'new Int8Array([10, 9]).toSorted()', 'Int8Array [9,10]'],
    ['@@iterator', `${BYTES}[Symbol.iterator]().next()`, '{value:1,done:false}'],
    ['constructor', 'Object.getPrototypeOf(Int8Array.prototype).constructor.name', 'TypedArray'],
    ['@@toStringTag', `Object.prototype.toString.call(${BYTES})`, '[object Uint8Array]'],
  ],
  ...Object.assign({}, ...TYPED_ARRAYS.split(' ').map(typedArrayRows)),
};

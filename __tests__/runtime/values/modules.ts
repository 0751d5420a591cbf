import { constructorOf, constructorRows } from './row.ts';
import type { ValueRow, ValueTable } from './row.ts';

const EIGHT = 'Buffer.from([1, 2, 3, 4, 250, 251, 252, 253])';

/** Per method: what it reads at the fourth byte of EIGHT (Double: the first), big-endian and little-endian. */
const READ: Readonly<Record<string, readonly [args: string, big: string, little: string]>> = {
  Int16: ['3', '1274', '-1532'],
  UInt16: ['3', '1274', '64004'],
  Int32: ['3', '83557372', '-50595324'],
  UInt32: ['3', '83557372', '4244371972'],
  Int: ['4, 3', '-328708', '-197638'],
  UInt: ['3, 3', '326395', '16513540'],
};
const WRITTEN: Readonly<Record<string, readonly [args: string, big: string, little: string]>> = {
  Int16: ['-2, 1', '3 00fffe0000000000', '3 00feff0000000000'],
  UInt16: ['258, 0', '2 0102000000000000', '2 0201000000000000'],
  Int32: ['-2, 4', '8 00000000fffffffe', '8 00000000feffffff'],
  UInt32: ['66051, 0', '4 0001020300000000', '4 0302010000000000'],
  Int: ['-2, 0, 3', '3 fffffe0000000000', '3 feffff0000000000'],
  UInt: ['66051, 1, 5', '6 0000000102030000', '6 0003020100000000'],
  // njs forgets to answer where it got to.
  Float: ['1.5, 0', 'undefined 3fc0000000000000', 'undefined 0000c03f00000000'],
  Double: ['-2, 0', 'undefined c000000000000000', 'undefined 00000000000000c0'],
};
const written = (call: string): string =>
  `var b = Buffer.alloc(8); return b.${call} + ' ' + b.toString('hex')`;
const orders = ['BE', 'LE'] as const;
const numberRows: readonly ValueRow[] = [
  ...Object.entries(READ).flatMap(([kind, [args, ...values]]) =>
    orders.map((order, at): ValueRow => [
      `read${kind}${order}`,
      `${EIGHT}.read${kind}${order}(${args})`,
      values[at] ?? '',
    ]),
  ),
  ...Object.entries(WRITTEN).flatMap(([kind, [args, ...values]]) =>
    orders.map((order, at): ValueRow => [
      `write${kind}${order}`,
      written(`write${kind}${order}(${args})`),
      values[at] ?? '',
    ]),
  ),
  ['readInt8', `${EIGHT}.readInt8(4)`, '-6'],
  ['readUInt8', `${EIGHT}.readUInt8(4)`, '250'],
  ['writeInt8', written('writeInt8(-1, 7)'), '8 00000000000000ff'],
  ['writeUInt8', written('writeUInt8(255, 0)'), '1 ff00000000000000'],
  ['readFloatBE', "Buffer.from('3fc00000', 'hex').readFloatBE(0)", '1.5'],
  ['readFloatLE', "Buffer.from('0000c03f', 'hex').readFloatLE()", '1.5'],
  ['readDoubleBE', "Buffer.from('c000000000000000', 'hex').readDoubleBE(0)", '-2'],
  ['readDoubleLE', "Buffer.from('00000000000000c0', 'hex').readDoubleLE(0)", '-2'],
];

const crypto = "require('crypto')";
const ABC_SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d';
/** HMAC-SHA256 of `what do ya want for nothing?` with the key `Jefe`: RFC 4231, test case 2. */
const RFC_4231 = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
const JEFE = `${crypto}.createHmac('sha256', 'Jefe').update('what do ya want ')`;
const querystring = "require('querystring')";
const tag = (object: string, text: string): ValueRow => [
  '@@toStringTag',
  `Object.prototype.toString.call(${object})`,
  `[object ${text}]`,
];

/** Built-in modules but `cloudfront`, and what they share with the global object. */
export const MODULE_VALUES: ValueTable = {
  buffer: [
    ['Buffer', "require('buffer').Buffer.from('a').toString('hex')", '61'],
    ['constants', "require('buffer').constants.MAX_LENGTH", '2147483647'],
    ['kMaxLength', "require('buffer').kMaxLength", '2147483647'],
  ],
  Buffer: [
    ...constructorRows('Buffer', 0),
    [
      'alloc',
      "[Buffer.alloc(2).toString('hex'), Buffer.alloc(3, 'ab').toString()]",
      "['0000','aba']",
    ],
    ['allocUnsafe', 'Buffer.allocUnsafe(3).length', '3'],
    ['allocUnsafeSlow', 'Buffer.allocUnsafeSlow(3).length', '3'],
    ['byteLength', "[Buffer.byteLength('é'), Buffer.byteLength('YWI=', 'base64')]", '[2,2]'],
    [
      'compare',
      "[Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.compare(Buffer.from('a'), Buffer.from('a'))]",
      '[-1,0]',
    ],
    ['concat', "Buffer.concat([Buffer.from('ab'), Buffer.from('cd')], 3).toString()", 'abc'],
    [
      'from',
      "[Buffer.from('é').toString('hex'), Buffer.from([256, '2']).toString('hex')]",
      "['c3a9','0002']",
    ],
    ['from', "Buffer.from('aGk', 'base64').toString() + Buffer.from('6869', 'hex')", 'hihi'],
    ['isBuffer', "[Buffer.isBuffer(Buffer.alloc(1)), Buffer.isBuffer('a')]", '[true,false]'],
    [
      'isEncoding',
      "['utf8', 'hex', 'base64', 'base64url', 'latin1'].map(Buffer.isEncoding)",
      '[true,true,true,true,false]',
    ],
  ],
  'Buffer.prototype': [
    ...numberRows,
    ['compare', "Buffer.from('abc').compare(Buffer.from('xbc'), 1, 3, 1)", '0'],
    [
      'copy',
      "var b = Buffer.alloc(3); return Buffer.from('abc').copy(b, 1, 0, 2) + b.toString('hex')",
      '2006162',
    ],
    [
      'equals',
      "[Buffer.from('a').equals(Buffer.from('a')), Buffer.from('a').equals(Buffer.from('b'))]",
      '[true,false]',
    ],
    ['fill', "Buffer.alloc(4).fill('xy', 1, 3).toString('hex')", '00787900'],
    [
      'includes',
      "[Buffer.from('abc').includes('bc'), Buffer.from('abc').includes(100)]",
      '[true,false]',
    ],
    ['indexOf', "Buffer.from('abcb').indexOf('b', 2)", '3'],
    ['lastIndexOf', "Buffer.from('abcb').lastIndexOf('b')", '3'],
    ['length', "Buffer.from('é').length", '2'],
    ['slice', "var b = Buffer.from('abc'); b.slice(1)[0] = 120; return b.toString()", 'axc'],
    ['subarray', "Buffer.from('abc').subarray(-2, -1).toString()", 'b'],
    ['swap16', "Buffer.from('abcd').swap16().toString()", 'badc'],
    ['swap32', "Buffer.from('abcd').swap32().toString()", 'dcba'],
    ['swap64', "Buffer.from('abcdefgh').swap64().toString()", 'hgfedcba'],
    ['toJSON', "JSON.stringify(Buffer.from('ab'))", '{"type":"Buffer","data":[97,98]}'],
    [
      'toString',
      "var b = Buffer.from('hi!'); return [b.toString(), b.toString('base64url', 1), b.toString('hex', 0, 1)]",
      "['hi!','aSE','68']",
    ],
    ['write', "var b = Buffer.alloc(4); b.write('aé', 1); return b.toString('hex')", '0061c3a9'],
    constructorOf('Buffer'),
    tag("Buffer.from('')", 'Buffer'),
  ],
  TextDecoder: constructorRows('TextDecoder', 0),
  'TextDecoder.prototype': [
    ['decode', 'new TextDecoder().decode(new Uint8Array([0xc3, 0xa9, 0xff]))', 'é\ufffd'],
    ['encoding', "new TextDecoder('utf8').encoding", 'utf-8'],
    [
      'fatal',
      "[new TextDecoder().fatal, new TextDecoder('utf-8', { fatal: true }).fatal]",
      '[false,true]',
    ],
    ['ignoreBOM', "new TextDecoder('utf-8', { ignoreBOM: true }).ignoreBOM", 'true'],
    constructorOf('TextDecoder'),
  ],
  TextEncoder: constructorRows('TextEncoder', 0),
  'TextEncoder.prototype': [
    ['encode', "new TextEncoder().encode('aé')", 'Uint8Array [97,195,169]'],
    ['encodeInto', "new TextEncoder().encodeInto('aéb', new Uint8Array(3))", '{read:2,written:3}'],
    ['encoding', 'new TextEncoder().encoding', 'utf-8'],
    constructorOf('TextEncoder'),
  ],
  crypto: [
    [
      'createHash',
      `${crypto}.createHash('md5').update('a').digest('hex')`,
      '0cc175b9c0f1b6a831c399e269772661',
    ],
    ['createHmac', `${JEFE}.update('for nothing?').digest('hex')`, RFC_4231],
    tag(crypto, 'crypto'),
  ],
  'Hash.prototype': [
    ['update', `${crypto}.createHash('sha1').update('a').update('bc').digest('hex')`, ABC_SHA1],
    [
      'digest',
      `${crypto}.createHash('sha1').update('abc').digest('base64')`,
      'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=',
    ],
    [
      'digest',
      `${crypto}.createHash('sha1').update('abc').digest('base64url')`,
      'qZk-NkcGgWq6PiVxeFDCbJzQ2J0',
    ],
    [
      'digest',
      `Object.prototype.toString.call(${crypto}.createHash('sha1').update('abc').digest())`,
      '[object Buffer]',
      '[object String]',
    ],
    ['digest', `${crypto}.createHash('sha1').update('abc').digest().toString('hex')`, ABC_SHA1],
    [
      'copy',
      `var h = ${crypto}.createHash('sha1').update('ab'), c = h.copy(); h.update('x'); return c.update('c').digest('hex')`,
      ABC_SHA1,
    ],
    ['constructor', `typeof ${crypto}.createHash('md5').constructor`, 'function'],
    tag(`${crypto}.createHash('md5')`, 'Hash'),
  ],
  'Hmac.prototype': [
    ['update', `${JEFE}.update('for ').update('nothing?').digest('hex')`, RFC_4231],
    ['digest', `${JEFE}.update('for nothing?').digest().length`, '32'],
    ['constructor', `typeof ${crypto}.createHmac('md5', '').constructor`, 'function'],
    tag(`${crypto}.createHmac('md5', '')`, 'Hmac'),
  ],
  querystring: [
    [
      'decode',
      `JSON.stringify(${querystring}.decode('a=1&a=2&b=%20+'))`,
      '{"a":["1","2"],"b":"  "}',
    ],
    ['encode', `${querystring}.encode({ a: [1, 2], b: 'x y' })`, 'a=1&a=2&b=x%20y'],
    ['escape', `${querystring}.escape('a b&é')`, 'a%20b%26%C3%A9'],
    ['parse', `JSON.stringify(${querystring}.parse('a:1;b:2', ';', ':'))`, '{"a":"1","b":"2"}'],
    [
      'parse',
      `JSON.stringify(${querystring}.parse('a=1&b=2', null, null, { maxKeys: 1 }))`,
      '{"a":"1"}',
    ],
    ['stringify', `${querystring}.stringify({ a: 1, b: true }, ';', ':')`, 'a:1;b:true'],
    ['stringify', `${querystring}.stringify({ a: null })`, 'a=', 'a=null'],
    ['unescape', `${querystring}.unescape('a%20b%26')`, 'a b&'],
    tag(querystring, 'querystring'),
  ],
};

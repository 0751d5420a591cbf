import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

/** Bodies of an async function, and whether njs computes something else than JavaScript (measured with 0.7.9). */
const BODIES: readonly (readonly [name: string, body: string, differs: boolean])[] = [
  ['let read only after', 'let a=1; const f=()=>a; await g(); return f();', false],
  ['const read only', 'const a=1; const f=()=>a; await g(); return f();', false],
  ['let write outside after await', 'let a=1; const f=()=>a; await g(); a=2; return f();', true],
  [
    'var write outside after await',
    'var a=1; var f=function(){return a}; await g(); a=2; return f();',
    true,
  ],
  [
    'write outside before await after closure',
    'let a=1; const f=()=>a; a=2; await g(); return f();',
    false,
  ],
  [
    'closure writes, before await called',
    'let n=0; [1,2].forEach(x=>{n+=x}); await g(); return n;',
    true,
  ],
  [
    'closure writes, await after then read',
    'let n=0; const f=()=>{n++}; f(); await g(); return n;',
    true,
  ],
  [
    'closure writes, called after await',
    'let n=0; const f=()=>{n++}; await g(); f(); return n;',
    true,
  ],
  ['closure created after await', 'let n=0; await g(); const f=()=>{n++}; f(); return n;', false],
  [
    'closure created after await, then another await',
    'let n=0; await g(); const f=()=>{n++}; f(); await g(); return n;',
    false,
  ],
  [
    'closure writes read before await only',
    'let n=0; [1,2].forEach(x=>{n+=x}); const m=n; await g(); return m;',
    false,
  ],
  ['fn decl const', 'const k=1; function f(){return k} await g(); return f();', false],
  ['fn decl let', 'let k=1; function f(){return k} await g(); return f();', false],
  ['fn decl var', 'var k=1; function f(){return k} await g(); return f();', false],
  ['fn decl param', 'function f(){return e} await g(); return f();', false],
  ['arrow param', 'const f=()=>e; await g(); return f();', false],
  ['param write', 'const f=()=>e; await g(); e=5; return f();', true],
  ['fn decl after await decl', 'await g(); const k=1; function f(){return k} return f();', true],
  [
    'fn decl, const after await',
    'await g(); let k=await g(1); function f(){return k} return f();',
    true,
  ],
  [
    'fn decl before await no call after',
    'const k=1; function f(){return k} const r=f(); await g(); return r;',
    false,
  ],
  ['map with const', 'const k=2; const r=[1,2].map(x=>x*k); await g(); return r.join();', false],
  ['await in init then closure', 'const k=await g(2); return [1,2].map(x=>x*k).join();', false],
  [
    'two awaits closure between',
    'const k=await g(2); const r=[1,2].map(x=>x*k).join(); await g(); return r;',
    false,
  ],
  [
    'push into array',
    'const out=[]; [1,2].forEach(x=>{out.push(x)}); await g(); return out.join();',
    false,
  ],
  ['obj prop write', 'const o={n:0}; [1,2].forEach(x=>{o.n+=x}); await g(); return o.n;', false],
  [
    'loop await closure',
    'let n=0; for (let i=0;i<2;i++){ [1].forEach(x=>{n+=x}); await g(); } return n;',
    true,
  ],
  [
    'loop closure after await in body',
    'let n=0; for (let i=0;i<2;i++){ await g(); [1].forEach(x=>{n+=x}); } return n;',
    false,
  ],
  [
    'loop closure after await, read only k',
    "const k=3; let s=''; for (let i=0;i<2;i++){ await g(); s+=[1].map(x=>x*k).join(); } return s;",
    false,
  ],
  ['block let captured', '{ let a=1; const f=()=>a; await g(); return f(); }', false],
  ['block let captured write', '{ let a=1; const f=()=>a; await g(); a=3; return f(); }', true],
  ['try catch', 'let a=1; const f=()=>a; try { await g(); a=2; } catch(x) {} return f();', true],
  ['nested async closure write', 'let n=0; const f=async()=>{ n++; }; await f(); return n;', true],
  [
    'nested async closure write 2',
    'let n=0; const f=async()=>{ n++; }; await f(); await f(); return n;',
    true,
  ],
  ['nested async read', 'let n=5; const f=async()=>{ return n; }; return await f();', false],
  [
    'nested async read after write',
    'let n=5; const f=async()=>{ return n; }; n=6; return await f();',
    false,
  ],
  [
    'declared after closure, assigned before await',
    'let a; const f=()=>a; a=2; await g(); return f();',
    false,
  ],
  [
    'closure decl, var assigned after await result',
    'let a; const f=()=>a; a=await g(2); return f();',
    true,
  ],
  ['var hoisted assigned await', 'var a=await g(2); var f=()=>a; return f();', false],
  [
    'fn decl uses var assigned by await',
    'var a=await g(2); function f(){return a} return f();',
    true,
  ],
  [
    'fn decl uses const assigned by await',
    'const a=await g(2); function f(){return a} return f();',
    true,
  ],
  ['then callback', 'let r=0; await g(1).then(v=>{r=v}); return r;', true],
  ['then callback read', 'let k=3; const r=await g(1).then(v=>v+k); return r;', false],
  [
    'closure in await argument expr',
    'let n=0; await Promise.all([1,2].map(async x=>{n+=x})); return n;',
    true,
  ],
  ['unread after', 'let n=0; [1,2].forEach(x=>{n+=x}); await g(); return 1;', false],
  [
    'closure stored, called before, var rewritten after not read in closure',
    'let a=1; const b=[1].map(()=>a)[0]; await g(); a=2; return a+b;',
    false,
  ],
  ['arrow body expression', 'const k=1; const f=x=>x+k; const r=await g(1)+f(1); return r;', false],
  ['self recursion fn decl', 'function f(n){return n?f(n-1):7} await g(); return f(3);', false],
  [
    'self recursion fn expr',
    'const f=function(n){return n?f(n-1):7}; await g(); return f(3);',
    true,
  ],
  [
    'fn decl calls other decl',
    'function a(){return 1} function b(){return a()} await g(); return b();',
    false,
  ],
  [
    'fn decl over outer let initialised later',
    'function f(){return k} let k=1; await g(); return f();',
    false,
  ],
  [
    'fn decl called before await only, let',
    'let k=1; function f(){k++} f(); return k+await g(0);',
    false,
  ],
  ['self arrow const', 'const f=n=>n?f(n-1):7; await g(); return f(3);', true],
  ['self arrow let', 'let f=n=>n?f(n-1):7; await g(); return f(3);', true],
  ['self var', 'var f=function(n){return n?f(n-1):7}; await g(); return f(3);', true],
  ['self let later', 'let f; f=function(n){return n?f(n-1):7}; await g(); return f(3);', true],
  ['mutual', 'const a=()=>b(); const b=()=>1; await g(); return a();', false],
  ['forward const value', 'const a=()=>b; const b=1; await g(); return a();', false],
  [
    'forward const value called before',
    'const a=()=>b; const b=1; const r=a(); await g(); return r;',
    false,
  ],
  [
    'forward const value called before and after',
    'const a=()=>b; const b=1; a(); await g(); return a();',
    false,
  ],
  ['decl forward const', 'function a(){return b} const b=1; await g(); return a();', false],
  ['decl in block', '{ const k=1; function f(){return k} await g(); return f(); }', false],
  [
    'conditional first await',
    'let n=0; if (e===1) await g(); [1].forEach(x=>{n+=x}); await g(); return n;',
    true,
  ],
  [
    'conditional first await taken',
    'let n=0; if (e===9) await g(); [1].forEach(x=>{n+=x}); await g(); return n;',
    false,
  ],
  [
    'await in try first',
    'let n=0; try { await g(); } catch(z){} [1].forEach(x=>{n+=x}); await g(); return n;',
    false,
  ],
  [
    'logical await first',
    'let n=0; const z = e===1 && await g(); [1].forEach(x=>{n+=x}); await g(); return n;',
    true,
  ],
  [
    'other closure reads after',
    'let n=0; const inc=()=>{n++}; const get=()=>n; inc(); await g(); return get();',
    false,
  ],
  [
    'other closure both after',
    'let n=0; const inc=()=>{n++}; const get=()=>n; await g(); inc(); return get();',
    false,
  ],
  [
    'closure writes own after, returns via closure',
    'let n=0; const next=()=>{ n++; return n; }; await g(); next(); return next();',
    false,
  ],
  [
    'write in f after, closure inline before only',
    'let a=1; const s=[1,2].map(x=>x+a).join(); await g(); a=2; return s+a;',
    false,
  ],
  [
    'closure inline again after',
    'let a=1; const s=[1,2].map(x=>x+a).join(); await g(); a=2; return [1].map(x=>x+a).join();',
    false,
  ],
  [
    'callback kept in object',
    'let a=1; const o={f(){return a}}; await g(); a=2; return o.f();',
    true,
  ],
  ['returned closure', 'let a=1; const f=()=>a; await g(); a=2; return [f].map(h=>h())[0];', true],
  [
    'write in f before+after, read in closure created after',
    'let a=1; await g(); a=2; const f=()=>a; a=3; return f();',
    false,
  ],
  ['update op after', 'let a=1; const f=()=>a; await g(); a++; return f();', true],
  ['for var loop', 'const f=()=>i; var i; for (i=0;i<2;i++) { await g(); } return f();', true],
  [
    'let loop captured',
    'const fs=[]; for (let i=0;i<2;i++) { fs.push(()=>i); await g(); } return fs[0]()+fs[1]();',
    false,
  ],
  [
    'let loop captured no await',
    'const fs=[]; for (let i=0;i<2;i++) { fs.push(()=>i); } await g(); return fs[0]()+fs[1]();',
    false,
  ],
  [
    'nested function deeper',
    'let n=0; const f=()=>{ [1].forEach(()=>{n++}) }; f(); await g(); return n;',
    true,
  ],
  [
    'arguments in async arrow',
    'const h=async()=>{ let n=0; [1].forEach(()=>{n++}); await g(); return n; }; return await h();',
    true,
  ],
  [
    'handler destructive sort',
    'let best=null; [3,1].forEach(v=>{ if (best===null||v<best) best=v; }); const r=await g(1); return best;',
    true,
  ],
  [
    'body reads after the await what was written behind the closure',
    'let a=1; const f=()=>a; a=2; await g(); return a;',
    true,
  ],
  [
    'body reads after the await what was written before the closure',
    'let a=1; a=2; const f=()=>a; await g(); return a;',
    false,
  ],
  ['fn decl, body reads const', 'const k=1; function f(){return k} await g(); return k;', true],
  ['fn decl, body reads var', 'var k=1; function f(){return k} await g(); return k;', true],
  ['fn decl, body reads param', 'function f(){return e} await g(); return e;', false],
  ['fn decl, body reads param written', 'function f(){return e} e=2; await g(); return e;', true],
  [
    'fn decl in a block, body reads',
    'let k=1; { function f(){return k} f(); } await g(); return k;',
    true,
  ],
  [
    'fn decl fills an object that the body uses',
    'const h={}; function add(n){ h[n]=1; } add(1); await g(); return h;',
    true,
  ],
  ['let without a value', 'let k; function f(){return k} await g(); return k;', true],
  [
    'written in a loop',
    'let n=0; for (let i=0;i<3;i++) { [1].map(z=>n); n+=i; } await g(); return n;',
    true,
  ],
  ['method', 'let a=1; const o={ m() { return a } }; a=2; await g(); return a;', true],
  ['loop counter', 'for (var i=0;i<2;i++) { [1].map(z=>i); await g(); e=i; } return e;', false],
  [
    'key of a loop, read by a declared function',
    'var s=""; for (var k in {a:1,b:2}) { await g(); s+=k; function f(){return k} } return s;',
    true,
  ],
  [
    'key of a loop, kept by functions',
    'var fs={}; for (var k in {a:1,b:2}) { fs[k]=()=>k; await g(); } return fs.a();',
    true,
  ],
  [
    'key of a loop that no function reads',
    'for (var k in {a:1}) { await g(); e=k; } return e;',
    false,
  ],
  ['return await', 'let n=0; [1,2].forEach(x=>{n+=x}); return n + await g(0);', false],
  ['return await 2', 'let n=0; [1,2].forEach(x=>{n+=x}); return await g(0) + n;', true],
];

/** Depends on which way the code takes; we warn because the other way is wrong. */
const TO_BE_SAFE = ['conditional first await taken'];

const source = (body: string): string =>
  `async function g(v) { return v; }\nasync function h(e) {\n${body}\n}`;

describe('variables shared across the first await', () => {
  it.each(BODIES)('%s', (name, body, differs) => {
    const findings = findConstructs({ source: source(body), runtime: SECOND });
    const warnings = findings.filter(({ construct }) => construct === 'async-closure');
    expect(warnings.length > 0).toBe(differs || TO_BE_SAFE.includes(name));
  });

  it('names the variable and the line of the await', () => {
    const body = 'let n = 0;\n[1].forEach((x) => { n += x; });\nawait g();\nreturn n;';
    const [warning] = findConstructs({ source: source(body), runtime: SECOND });
    expect(warning).toMatchObject({
      construct: 'async-closure',
      severity: 'warning',
      start: { line: 4, column: 22 },
    });
    expect(warning?.error).toMatch(/"await" in line 5 on, "n"/);
  });

  it('is no matter of 1.0, which has no async functions', () => {
    const findings = findConstructs({
      source: source('let n = 0; const f = () => { n++; }; await g(); f(); return n;'),
      runtime: FIRST,
    });
    expect(findings.map(({ construct }) => construct)).not.toContain('async-closure');
  });
});

import type { MessagePort } from 'node:worker_threads';
import { DEFAULT_RUNTIME } from '../core/runtimes.ts';
import type { Program } from './program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import type { Sandbox, SandboxEngine } from './sandbox/sandbox.ts';
import { Progress } from './worker-messages.ts';
import type { WorkerBatch, WorkerReply, WorkerRequest } from './worker-messages.ts';

/** Milliseconds for which answers are collected: whoever watches wants to see that it goes on. */
const FLUSH_MS = 20;

type Run = Extract<WorkerRequest, { kind: 'run' }>;
type Start = Extract<WorkerRequest, { kind: 'start' }>;

/** The worker's side: answers the requests of a port, strictly one after the other. */
class SandboxServer {
  private readonly programs = new Map<number, Program>();
  private answers: SandboxAnswer[] = [];
  private flushed = performance.now();
  private kvs: SandboxInvocation['kvs'];
  private readonly sandbox: Sandbox;
  private readonly progress: Progress;
  private readonly reply: (reply: WorkerReply) => void;

  constructor(sandbox: Sandbox, { progress }: Start, reply: (reply: WorkerReply) => void) {
    this.sandbox = sandbox;
    this.progress = new Progress(progress);
    this.reply = reply;
  }

  serve(batch: WorkerBatch): void {
    for (const request of batch) this.serveOne(request);
    this.flush();
  }

  private serveOne(request: WorkerRequest): void {
    switch (request.kind) {
      case 'program':
        this.programs.set(request.id, request.program);
        return;
      case 'forget':
        this.programs.delete(request.id);
        return;
      case 'kvs':
        this.kvs = request.kvs;
        return;
      case 'run':
        this.run(request);
    }
  }

  private run({ program, invocation }: Run): void {
    const known = this.programs.get(program);
    if (known === undefined) throw new Error('run before its program');
    this.answers.push(this.sandbox.run(known, { ...invocation, kvs: this.kvs }));
    this.progress.advance();
    if (performance.now() - this.flushed > FLUSH_MS) this.flush();
  }

  private flush(): void {
    this.flushed = performance.now();
    if (this.answers.length === 0) return;
    this.reply({ kind: 'answers', answers: this.answers });
    this.answers = [];
  }
}

/** Serves a port with a sandbox, from its first message on. */
export function serveSandbox(port: MessagePort, engine: SandboxEngine): void {
  const reply = (message: WorkerReply): void => {
    port.postMessage(message);
  };
  port.once('message', ([start]: [Start]) => {
    const sandbox = createSandbox(engine, start.limits);
    const server = new SandboxServer(sandbox, start, reply);
    port.on('message', (batch: WorkerBatch) => {
      server.serve(batch);
    });
    reply({ kind: 'ready' });
    // While the main thread still reads files, there is time for what takes longest.
    sandbox.prepare(DEFAULT_RUNTIME);
  });
}

import type { MessagePort } from 'node:worker_threads';
import { DEFAULT_RUNTIME } from '../core/runtimes.ts';
import type { Program } from './program/program.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { SandboxInvocation } from './sandbox/invocation.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

/** The worker's side: answers the requests of a port, strictly one after the other. */
export function serveSandbox(port: MessagePort, module: WebAssembly.Module): void {
  const programs = new Map<number, Program>();
  let sandbox: Sandbox | undefined;
  let kvs: SandboxInvocation['kvs'];

  const reply = (message: WorkerReply): void => {
    port.postMessage(message);
  };
  const serve = async (request: WorkerRequest): Promise<void> => {
    switch (request.kind) {
      case 'start':
        sandbox = createSandbox(module, request.limits);
        reply({ kind: 'ready' });
        // While the main thread still reads files, there is time for what takes longest.
        await sandbox.prepare(DEFAULT_RUNTIME);
        return;
      case 'program':
        programs.set(request.id, request.program);
        return;
      case 'forget':
        programs.delete(request.id);
        return;
      case 'kvs':
        kvs = request.kvs;
        return;
      case 'run': {
        const program = programs.get(request.program);
        if (sandbox === undefined || program === undefined)
          throw new Error('run before its program');
        const answer = await sandbox.run(program, { ...request.invocation, kvs });
        reply({ kind: 'answer', job: request.job, answer });
      }
    }
  };
  let last = Promise.resolve();
  port.on('message', (request: WorkerRequest) => {
    last = last.then(() => serve(request));
  });
}

import type { ServedRequest } from '../core/served.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderServed } from '../reporters/terminal/served-line.ts';
import { escapeControls } from '../reporters/text/quote.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import type { AddCommand } from './command.ts';
import { collect, parseInteger } from './options.ts';
import { addConfigOptions, type ProjectFlags } from './project-options.ts';
import { parseOrigin } from './serving/origin-option.ts';
import { serveFunctions, type Serving } from './serving/serve-functions.ts';
import { readStoreOption } from './store-option.ts';
import type { Terminal } from './terminal.ts';

interface ServeFlags extends ProjectFlags {
  readonly origin?: string;
  readonly port: string;
  readonly host?: string;
  readonly kvs: readonly string[];
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 serve --origin http://localhost:3000
  cf2 serve redirects security-headers --origin public --port 8080
  cf2 serve functions/token.js --kvs secrets=kvs/secrets.json --host www.example.com
  curl -i -H 'x-cf2-debug: 1' http://127.0.0.1:8080/old/page

The functions are loaded again when their files change. Without --origin the answer is the request
that the origin would have got. Nothing is cached, and no other origin than --origin is asked.`;

/** `cf2 serve`: the functions of the configuration in front of an origin, for a browser on this machine. */
export const addServe: AddCommand = (program, { terminal, spawnWorker }) => {
  const command = program
    .command('serve')
    .argument('[id | source...]', 'one function for each event type (default: all)')
    .description('answer browsers on this machine as CloudFront does with the functions');
  addConfigOptions(command)
    .option('--origin <url | folder>', 'where requests go that no function answers')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '8080')
    .option('--host <name>', 'the host that functions see (default: that of the request)')
    .option('--kvs <name=file>', 'contents of a key value store', collect, [])
    .option('--json', 'print a line of JSON for the address and for each request')
    .addHelpText('after', EXAMPLES)
    .action(async (selections: string[], flags: ServeFlags) => {
      const port = parseInteger('--port', flags.port, 0, 65_535);
      const files = createFiles(process.cwd());
      const origin = await parseOrigin(flags.origin);
      const stores = await Promise.all(flags.kvs.map((it) => readStoreOption(files, it)));
      const request = { selections, project: flags };
      const offline = createRuntime(spawnWorker);
      const telling = flags.json ? tellJson(terminal) : tell(terminal);
      const { host } = flags;
      try {
        await serveFunctions({
          ...telling,
          files,
          request,
          terminal,
          offline,
          port,
          origin,
          host,
          stores,
        });
      } finally {
        await offline.close();
      }
    });
};

type Telling = Pick<Serving, 'onListening' | 'onServed' | 'onReloaded'>;

function tell({ out }: Terminal): Telling {
  return {
    onListening: (url, functions) => {
      out(`cf2 serve listening on ${url}\n`);
      for (const it of functions) out(`  ${escapeControls(it)}\n`);
    },
    onServed: (served) => {
      out(renderServed(served));
    },
    onReloaded: () => {
      out('functions loaded again\n');
    },
  };
}

function tellJson({ out }: Terminal): Telling {
  const line = (value: { readonly url: string } | ServedRequest): void => {
    out(`${JSON.stringify(value)}\n`);
  };
  return { onListening: (url) => line({ url }), onServed: line, onReloaded: () => undefined };
}

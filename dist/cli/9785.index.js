export const id = 9785;
export const ids = [9785];
export const modules = {

/***/ 79785:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDemo: () => (/* binding */ addDemo)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/emulator/emulator.ts + 135 modules
var emulator_emulator = __webpack_require__(43068);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/roots/beside-bundle.ts
var beside_bundle = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/usecases/read-input-file.ts
var read_input_file = __webpack_require__(7226);
;// CONCATENATED MODULE: ./src/cli/demo/github-view.ts
/**
 * A step's output the way GitHub shows it: groups unfolded, annotations as lines with their place,
 * the markers around untrusted text left out.
 */
function renderGitHubView(stdout) {
    let token;
    const lines = stdout.split(/\r?\n/).flatMap((line) => {
        if (token !== undefined) {
            if (line !== `::${token}::`)
                return [`  ${line}`];
            token = undefined;
            return [];
        }
        const [, command = '', properties = '', message = ''] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
        if (command === 'stop-commands')
            token = message;
        return showCommand(command, properties, message, line);
    });
    return lines.join('\n').trimEnd();
}
function showCommand(command, properties, message, line) {
    switch (command) {
        case 'stop-commands':
        case 'endgroup':
            return [];
        case 'group':
            return [`\u25bc ${message}`];
        case 'error':
        case 'warning':
        case 'notice':
            return [`${command.toUpperCase()} ${placeOf(properties)}${firstLine(message)}`];
        default:
            return [line];
    }
}
function placeOf(properties) {
    const read = (name) => new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '';
    const file = read('file');
    return file === '' ? '' : `${decode(file)}:${read('line')}  `;
}
function firstLine(message) {
    return decode(message).split('\n', 1)[0] ?? '';
}
/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function decode(text) {
    const characters = {
        '%0A': '\n',
        '%0D': '\r',
        '%25': '%',
        '%3A': ':',
        '%2C': ',',
    };
    return text.replace(/%(0A|0D|25|3A|2C)/g, (code) => characters[code] ?? code);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/cli/demo/runner.ts




/** Variables without which Node or the operating system do not work. */
const INHERITED = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
/** Runs a JavaScript action like a GitHub runner: inputs and context by environment, results by files. */
async function runStep(step) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-runner-'));
    try {
        const files = await writeCommandFiles(folder, step.event.payload);
        const ended = await start(step, { ...inherited(), ...files, ...contextOf(step) });
        const [outputs, summary] = await Promise.all([
            (0,promises_.readFile)(files.GITHUB_OUTPUT, 'utf8'),
            (0,promises_.readFile)(files.GITHUB_STEP_SUMMARY, 'utf8'),
        ]);
        return { ...ended, outputs: parseOutputs(outputs), summary };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeCommandFiles(folder, payload) {
    const files = {
        GITHUB_EVENT_PATH: external_node_path_default().join(folder, 'event.json'),
        GITHUB_OUTPUT: external_node_path_default().join(folder, 'output'),
        GITHUB_STEP_SUMMARY: external_node_path_default().join(folder, 'summary.md'),
        RUNNER_TEMP: folder,
    };
    await (0,promises_.writeFile)(files.GITHUB_EVENT_PATH, JSON.stringify(payload));
    await (0,promises_.writeFile)(files.GITHUB_OUTPUT, '');
    await (0,promises_.writeFile)(files.GITHUB_STEP_SUMMARY, '');
    return files;
}
function inherited() {
    const pairs = INHERITED.map((name) => [name, process.env[name]]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
function contextOf(step) {
    const inputs = Object.entries(step.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]);
    return {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: step.event.name,
        GITHUB_REF: step.ref,
        GITHUB_SHA: step.sha,
        GITHUB_REPOSITORY: 'octo/site',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_RUN_ID: '1',
        GITHUB_WORKSPACE: step.workspace,
        ...Object.fromEntries(inputs),
        ...step.environment,
    };
}
function start(step, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [step.entry], { cwd: step.workspace, env });
        step.onStart?.(child);
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code) => {
            const text = (chunks) => Buffer.concat(chunks).toString('utf8');
            resolve({ exitCode: code ?? -1, stdout: text(stdout), stderr: text(stderr) });
        });
    });
}
/** Parses the file behind GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text) {
    const outputs = {};
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const opening = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '');
        if (opening === null)
            continue;
        const [, name = '', delimiter] = opening;
        const end = lines.indexOf(delimiter ?? '', index + 1);
        outputs[name] = lines.slice(index + 1, end).join('\n');
        index = end;
    }
    return outputs;
}

;// CONCATENATED MODULE: ./src/cli/demo/story.ts






/** The package's own folder, as dist/cli/index.js sees it. */
const PACKAGE = (0,external_node_url_.fileURLToPath)((0,beside_bundle/* besideBundle */.P)('../../'));
/** A mistake as they happen: the redirect forgets the query string. */
const MISTAKE = {
    file: 'functions/redirects.js',
    right: 'target + queryOf(request)',
    wrong: 'target',
};
/** Copies the examples into a folder of their own, so that nobody's checkout changes. */
async function startStory(emulator, colour) {
    const workspace = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-demo-'));
    await (0,promises_.cp)(external_node_path_default().join(PACKAGE, 'examples'), workspace, { recursive: true });
    return {
        push: async () => {
            const before = emulator.requests.length;
            const result = await pushToMain(workspace, emulator.url, colour);
            const operations = emulator.requests.slice(before).map((it) => it.operation);
            return { result, operations, live: await readLive(emulator.url, result) };
        },
        breakFunction: () => breakFunction(workspace),
        end: () => (0,promises_.rm)(workspace, { recursive: true, force: true }),
    };
}
function pushToMain(workspace, endpoint, colour) {
    return runStep({
        entry: external_node_path_default().join(PACKAGE, 'dist', 'index.js'),
        workspace,
        inputs: { 'create-missing': 'true', publish: 'main' },
        event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
        ref: 'refs/heads/main',
        sha: '0123456789abcdef0123456789abcdef01234567',
        environment: {
            AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
            AWS_SECRET_ACCESS_KEY: 'example',
            AWS_ENDPOINT_URL_CLOUDFRONT: endpoint,
            ...(colour ? {} : { NO_COLOR: '1' }),
        },
    });
}
/** Asks like any client would; a function without a LIVE stage has no entry. */
async function readLive(endpoint, { outputs }) {
    const functions = JSON.parse(outputs.functions || '{}');
    const entries = await Promise.all(Object.values(functions).map(async ({ name }) => {
        const answer = await fetch(`${endpoint}/2020-05-31/function/${name}?Stage=LIVE`);
        return answer.ok ? [[name, await answer.text()]] : [];
    }));
    return new Map(entries.flat());
}
async function breakFunction(workspace) {
    const file = external_node_path_default().join(workspace, MISTAKE.file);
    const code = await (0,promises_.readFile)(file, 'utf8');
    const line = code.split('\n').find((it) => it.includes(MISTAKE.right)) ?? '';
    await (0,promises_.writeFile)(file, code.replace(MISTAKE.right, MISTAKE.wrong));
    const added = line.replace(MISTAKE.right, MISTAKE.wrong);
    return { file: MISTAKE.file, removed: line.trim(), added: added.trim() };
}

// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/demo.ts









const EXAMPLES = '../../examples/';
/** Key value stores of the examples; each is imported from the file of its name. */
const STORES = ['moved-pages', 'session-secrets'];
const WRITES = /^(Create|Update|Publish|Delete)/;
/** `cf2 demo`, also `npm start`: three pushes against an embedded CloudFront. */
const addDemo = (program, context) => {
    program
        .command('demo')
        .description('run the action end to end on the examples; no account, no configuration')
        .addHelpText('after', '\nExample:\n  cf2 demo')
        .action(async () => {
        const runtime = (0,create_runtime/* createRuntime */.x)(context.spawnWorker);
        const examples = (0,working_directory/* createFiles */.q)((0,external_node_url_.fileURLToPath)((0,beside_bundle/* besideBundle */.P)(EXAMPLES)));
        const emulator = await (0,emulator_emulator/* startEmulator */.s)({
            runtime,
            now: Date.now,
            keyValueStores: await Promise.all(STORES.map(async (name) => ({
                name,
                items: await (0,read_input_file/* readStoreContents */.Mj)(examples, `kvs/${name}.json`),
            }))),
        });
        const story = await startStory(emulator, context.terminal.colour);
        try {
            context.terminal.out(`An embedded CloudFront is listening on ${emulator.url}\n`);
            const kept = await tell(story, context);
            context.exit(kept ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.failed);
        }
        finally {
            await story.end();
            await emulator.close();
            await runtime.close();
        }
    });
};
/** Tells the three runs; true when each did what it is there to show. */
async function tell(story, context) {
    chapter(context, '1. A push to main', 'Seven functions that CloudFront does not have yet.');
    const first = await story.push();
    show(context, first, 'whole');
    chapter(context, '2. The same push again', 'Nothing changed, so nothing is written.');
    const second = await story.push();
    show(context, second, 'log');
    const { file, removed, added } = await story.breakFunction();
    chapter(context, '3. A push with a mistake', `${file}:\n  - ${removed}\n  + ${added}`);
    const third = await story.push();
    show(context, third, 'log');
    chapter(context, 'What this showed', '');
    return [
        promise(context, 'the first push was tested on AWS and published', [
            first.result.exitCode === 0,
            JSON.parse(first.result.outputs.published || '[]').length === first.live.size,
            first.live.size > 0,
        ]),
        promise(context, 'the second push made no write', [
            second.result.exitCode === 0,
            !second.operations.some((it) => WRITES.test(it)),
        ]),
        promise(context, 'the mistake was refused, exit code 1, and LIVE is untouched', [
            third.result.exitCode === 1,
            !third.operations.some((it) => WRITES.test(it)),
            sameLive(first.live, third.live),
        ]),
    ].every(Boolean);
}
function chapter({ terminal }, title, text) {
    const rule = '\u2500'.repeat(Math.min(terminal.width, 80));
    terminal.out(`\n${rule}\n${title}\n${rule}\n${text === '' ? '' : `${text}\n\n`}`);
}
function show({ terminal }, push, parts) {
    const { result, operations } = push;
    terminal.out(`${renderGitHubView(result.stdout)}\n`);
    if (result.stderr !== '')
        terminal.out(`${result.stderr}\n`);
    if (parts === 'whole')
        terminal.out(`\nJob summary (Markdown)\n\n${indent(result.summary)}\n`);
    terminal.out(`\nOutputs\n${indent(describeOutputs(result.outputs))}\n`);
    terminal.out(`\nWhat CloudFront saw: ${countOperations(operations)}\n`);
}
function describeOutputs(outputs) {
    const shown = ['result', 'tests', 'passed', 'failed', 'published', 'publish-reason'];
    return shown.map((name) => `${name}: ${outputs[name] ?? ''}`).join('\n');
}
function countOperations(operations) {
    const counts = new Map();
    for (const operation of operations)
        counts.set(operation, (counts.get(operation) ?? 0) + 1);
    return [...counts].map(([operation, count]) => `${count} ${operation}`).join(', ') || 'nothing';
}
function indent(text) {
    return text.trimEnd().replace(/^/gm, '  ');
}
function promise({ terminal }, text, facts) {
    const kept = facts.every(Boolean);
    terminal.out(` ${kept ? '\u2713' : '\u2717'} ${text}\n`);
    return kept;
}
function sameLive(a, b) {
    return a.size === b.size && [...a].every(([name, code]) => b.get(name) === code);
}


/***/ })

};

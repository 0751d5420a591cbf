export const id = 8215;
export const ids = [8215];
export const modules = {

/***/ 57336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 18215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addLogs: () => (/* binding */ addLogs)
});

// EXTERNAL MODULE: ./src/core/duration.ts
var duration = __webpack_require__(98571);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/core/logs/queries.ts
const OF_THE_FUNCTION = 'filter @message not like /^\\S+ START DistributionID: / and @message not like /^\\S+ END$/';
const TAKEN_APART = 'parse @message /^(?<requestId>\\S+) (?<line>.*)$/';
/** The queries by their names. Errors of functions are not in these logs, so none looks for them. */
const READY_QUERIES = {
    latest: {
        shows: 'the latest lines',
        text: `${OF_THE_FUNCTION} | ${TAKEN_APART} | fields @timestamp, requestId, line | sort @timestamp desc | limit 100`,
    },
    messages: {
        shows: 'lines by how often they were logged',
        text: `${OF_THE_FUNCTION} | ${TAKEN_APART} | stats count(*) as times by line | sort times desc | limit 50`,
    },
    chatty: {
        shows: 'requests with the most lines: what logging costs',
        text: `${OF_THE_FUNCTION} | ${TAKEN_APART} | stats count(*) as lines by requestId | sort lines desc | limit 50`,
    },
    distributions: {
        shows: 'requests that logged, by distribution',
        text: 'filter @message like /^\\S+ START DistributionID: / | parse @message "START DistributionID: *" as distribution | stats count(*) as requests by distribution | sort requests desc',
    },
    warnings: {
        shows: 'the latest lines with the words ERROR or WARN, for those who log so',
        text: `${OF_THE_FUNCTION} | filter @message like /\\b(ERROR|WARN)/ | ${TAKEN_APART} | fields @timestamp, requestId, line | sort @timestamp desc | limit 100`,
    },
};
/** The query that a name or a text of one's own stands for. */
function queryText(nameOrText) {
    return Object.hasOwn(READY_QUERIES, nameOrText)
        ? (READY_QUERIES[nameOrText]?.text ?? nameOrText)
        : nameOrText;
}

// EXTERNAL MODULE: ./src/core/since.ts
var since = __webpack_require__(39961);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/roots/cancelled-by-signal.ts
var cancelled_by_signal = __webpack_require__(51571);
;// CONCATENATED MODULE: ./src/core/logs/empty-logs.ts
/** Whether code can write to its log at all. */
function canLog(code) {
    return /\bconsole\b/.test(code);
}

// EXTERNAL MODULE: ./src/core/logs/log-event.ts
var log_event = __webpack_require__(19504);
;// CONCATENATED MODULE: ./src/usecases/explain-empty-logs.ts



/** Finds out why there are no lines. Never throws for what it may not ask: that is among the answers. */
async function explainEmptyLogs(ports, answer) {
    if (answer.hidden > 0)
        return [{ why: 'filtered', lines: answer.hidden }];
    const questions = [ofGroup(ports, answer), ofCode(ports, answer), ofTraffic(ports, answer)];
    const reasons = await Promise.all(questions.map((it) => it.catch(notKnown)));
    return [...reasons.flat(), { why: 'errors-elsewhere' }];
}
async function ofGroup({ logs }, { name }) {
    const group = await logs.group(name);
    return group === undefined ? [{ why: 'no-group', group: (0,log_event/* logGroupOf */.Z)(name) }] : [];
}
/** What runs at the edge is LIVE. */
async function ofCode({ cloudfront }, { name }) {
    const live = await cloudfront.get(name, 'LIVE');
    if (live === undefined)
        return [{ why: 'not-live' }];
    return canLog(new TextDecoder().decode(live.code)) ? [] : [{ why: 'no-console-log' }];
}
async function ofTraffic({ metrics }, { name, from, to }) {
    if (metrics === undefined)
        return [];
    const minutes = await metrics.read(name, from, to);
    const invocations = minutes.reduce((sum, minute) => sum + minute.invocations, 0);
    return [invocations === 0 ? { why: 'no-traffic' } : { why: 'traffic', invocations }];
}
function notKnown(error) {
    if (!(error instanceof errors/* ServiceError */._7) || error.failure === 'cancelled')
        throw error;
    return [{ why: 'not-known', operation: error.operation, failure: error.failure }];
}

;// CONCATENATED MODULE: ./src/core/logs/following.ts
/** Milliseconds that a reading looks back: logs come late, and not in their order. */
const LOOK_BACK = 10 * 60_000;
/** Somebody begins to follow. */
function followFrom(from) {
    return { from, taken: new Map() };
}
/**
 * Takes the events of a reading that no reading before had, in the order of their times. `now` is the moment
 * of the reading: what happens up to LOOK_BACK before it may still come.
 */
function takeNew({ from, taken }, events, now) {
    const all = new Map(taken);
    const fresh = events.filter(({ id, at }) => {
        if (all.has(id))
            return false;
        all.set(id, at);
        return true;
    });
    const begin = Math.max(from, now - LOOK_BACK);
    const kept = [...all].filter(([, at]) => at >= begin);
    return {
        fresh: fresh.toSorted((a, b) => a.at - b.at),
        next: { from: begin, taken: new Map(kept) },
    };
}

;// CONCATENATED MODULE: ./src/core/logs/log-line.ts
/**
 * Takes an event apart: `ID START DistributionID: E\u2026`, `ID text`, `ID END`. Functions can write the words of
 * the first and the last line, too; who sees the whole request can tell (`requestsOf`).
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
function parseLine(event) {
    const message = event.message.replace(/\r?\n$/, '');
    const [, requestId, text = message] = /^(\S+) ([^]*)$/.exec(message) ?? [];
    if (requestId === undefined)
        return lineOf(event, undefined, 'line', message);
    const distributionId = /^START DistributionID: (\S+)$/.exec(text)?.[1];
    if (distributionId !== undefined)
        return lineOf(event, requestId, 'start', text, distributionId);
    return lineOf(event, requestId, text === 'END' ? 'end' : 'line', text);
}
function lineOf(event, requestId, kind, text, distributionId) {
    return { event, requestId, kind, text, distributionId };
}

;// CONCATENATED MODULE: ./src/core/logs/request-log.ts

/** Events by request: requests in the order of their first events, lines in the order of their times. */
function requestsOf(events) {
    const byRequest = new Map();
    for (const event of events.toSorted((a, b) => a.at - b.at)) {
        const line = parseLine(event);
        // A space cannot be in the id of a request.
        const key = line.requestId ?? ` ${event.id}`;
        const lines = byRequest.get(key);
        if (lines === undefined)
            byRequest.set(key, [line]);
        else
            lines.push(line);
    }
    return [...byRequest.values()].map(requestOf);
}
function requestOf(lines) {
    const [first] = lines;
    const start = lines.find(({ kind }) => kind === 'start');
    return {
        requestId: first?.requestId,
        distributionId: start?.distributionId,
        at: first?.event.at ?? 0,
        lines: withoutImitations(lines, start),
    };
}
/** CloudFront's own lines are the first start and the last end; what else looks so the function has said. */
function withoutImitations(lines, start) {
    const end = lines.findLast(({ kind }) => kind === 'end');
    return lines.map((line) => (line === start || line === end ? line : { ...line, kind: 'line' }));
}
/** The requests with the lines that are wanted; requests without any are left out. */
function selectLines(requests, { requestId, matches, raw }) {
    return requests
        .filter((it) => requestId === undefined || it.requestId === requestId)
        .map((request) => ({
        ...request,
        lines: request.lines.filter(({ kind, text }) => kind === 'line' ? (matches?.(text) ?? true) : raw && matches === undefined),
    }))
        .filter(({ lines }) => lines.length > 0);
}
/** Lines of all requests. */
function countLines(requests) {
    return requests.reduce((sum, { lines }) => sum + lines.length, 0);
}

;// CONCATENATED MODULE: ./src/usecases/follow-logs.ts



/** Events of one reading: a follower who is behind reads on at once. */
const MOST = 100_000;
/**
 * Tells every line once, until somebody ends it: logs come late and in no order, so each reading looks back.
 * Throws ServiceError for what ends it otherwise.
 */
async function followLogs({ logs, clock, wait, tell, nothingYet }, { name, from, requestId, ...filter }, intervalMs) {
    let following = followFrom(from);
    let isFirst = true;
    try {
        for (;;) {
            const now = clock();
            const range = { from: following.from, requestId };
            const reading = await logs.events(name, range, MOST);
            const { fresh, next } = takeNew(following, reading?.events ?? [], now);
            following = next;
            const requests = selectLines(requestsOf(fresh), { requestId, ...filter });
            if (requests.length > 0)
                tell(requests);
            else if (isFirst)
                await nothingYet();
            isFirst = false;
            await wait(intervalMs);
        }
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure === 'cancelled')
            return;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/cli/operating/connect.ts
var connect = __webpack_require__(48612);
;// CONCATENATED MODULE: ./src/cli/operating/nobody-reads.ts
/**
 * Aborted when the other end of the pipe is closed, as `head` does when it has enough. Whoever asks does not end
 * with an error for it.
 */
function nobodyReads() {
    const controller = new AbortController();
    process.stdout.on('error', () => {
        controller.abort();
    });
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/reporters/terminal/render-logs.ts

/** Requests, each with its lines below it. Nothing that a function logs reaches the terminal as it is. */
function renderRequests(requests, theme) {
    return requests.map((it) => `${headOf(it, theme)}${it.lines.map(lineBelow).join('')}`).join('');
}
function headOf({ at, requestId, distributionId }, { bold, dim }) {
    const where = distributionId === undefined ? '' : `  ${dim((0,quote/* escapeControls */.UN)(distributionId))}`;
    const id = bold((0,quote/* escapeControls */.UN)(requestId ?? '(no request id)'));
    return `${dim(new Date(at).toISOString())}  ${id}${where}\n`;
}
function lineBelow({ text }) {
    return `  ${(0,quote/* escapeControls */.UN)(text)}\n`;
}
/** Events as they came, each with its time. */
function renderRaw(requests) {
    return linesInOrder(requests)
        .map(({ event: { at, message } }) => {
        const line = (0,quote/* escapeControls */.UN)(message.replace(/\r?\n$/, ''));
        return `${new Date(at).toISOString()}  ${line}\n`;
    })
        .join('');
}
/** A JSON object for each line, in the order of their times. */
function renderLogJson(requests) {
    const distributions = new Map(requests.map((it) => [it.requestId, it.distributionId]));
    return linesInOrder(requests)
        .map(({ event, requestId, kind, text }) => {
        const line = {
            time: new Date(event.at).toISOString(),
            requestId,
            distributionId: distributions.get(requestId),
            kind,
            text,
            eventId: event.id,
            logStream: event.stream,
            ingestionTime: new Date(event.ingestedAt).toISOString(),
        };
        return `${jsonForTerminal(line)}\n`;
    })
        .join('');
}
/** JSON leaves controls above U+007F as they are, and some terminals obey them. */
function jsonForTerminal(value) {
    return (0,quote/* escapeControls */.UN)(JSON.stringify(value));
}
function linesInOrder(requests) {
    return requests.flatMap(({ lines }) => lines).toSorted((a, b) => a.event.at - b.event.at);
}

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
;// CONCATENATED MODULE: ./src/reporters/text/empty-logs-words.ts

/** Why there are no lines. Each is a sentence without a full stop; names in it are data. */
const WORDS = {
    filtered: ({ lines }) => `${(0,count/* count */.U)(lines, 'line was', 'lines were')} there, and --grep or --request-id let none through`,
    'no-group': ({ group }) => `there is no log group ${group} in us-east-1: CloudFront makes it when the function logs for the first time`,
    'not-live': () => 'the function has no LIVE stage, and only LIVE code writes logs: cf2 deploy --publish',
    'no-console-log': () => 'the LIVE code has no console.log, so it writes nothing',
    'no-traffic': () => 'CloudWatch has no requests of it in this time; its figures come minutes late',
    traffic: ({ invocations }) => `it ran ${(0,count/* count */.U)(invocations, 'time')} in this time: logs can come minutes late, some are lost, and not every path of the code logs`,
    'not-known': ({ operation, failure }) => `${operation} could not be asked: ${failure}`,
    'errors-elsewhere': () => 'errors of the function are never in this log group: cf2 health shows them',
};
/** The words for a reason. */
function describeEmptyReason(reason) {
    const words = WORDS[reason.why];
    return words(reason);
}

// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var theme = __webpack_require__(24729);
;// CONCATENATED MODULE: ./src/usecases/read-logs.ts

/** Reads lines of a function by request. A log group that does not exist has none. Throws ServiceError. */
async function readLogs(logs, { name, most, from, to, requestId, ...filter }) {
    const reading = await logs.events(name, { from, to, requestId }, most);
    const all = requestsOf(reading?.events ?? []);
    const requests = selectLines(all, { requestId, ...filter });
    const said = countLines(selectLines(all, { raw: false }));
    const shown = countLines(selectLines(requests, { raw: false }));
    return { requests, hidden: said - shown, isCut: reading?.isCut ?? false };
}

;// CONCATENATED MODULE: ./src/cli/operating/read.ts








/** Reads once, and says why where there is nothing. */
async function readHere(order, terminal) {
    const { name, from, to = Date.now() } = order;
    nobodyReads();
    const { cloudfront, metrics, logs: found } = await (0,connect/* connectHere */.Po)(order.flags);
    const logs = (0,connect/* needed */.Ow)(found, 'FilterLogEvents', name);
    const { requests, hidden, isCut } = await readLogs(logs, order);
    terminal.out(showRequests(requests, order, terminal));
    if (isCut)
        terminal.err(`Only the first ${order.most} events were read: name a shorter time, or --limit.\n`);
    if (requests.length > 0)
        return;
    const empty = { name, from, to, hidden };
    tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
}
/** Requests as text, as raw events, or as JSON. */
function showRequests(requests, { json, raw }, { colour }) {
    if (json)
        return renderLogJson(requests);
    return raw ? renderRaw(requests) : renderRequests(requests, (0,theme/* createTheme */.a)(colour));
}
/** An empty answer that explains itself; not on standard output, which a program may read. */
function tellEmpty(reasons, { name, from, to }, { err }) {
    const [begin, end] = [from, to].map((at) => new Date(at).toISOString());
    err(`No lines of ${(0,quote/* escapeControls */.UN)(name)} from ${begin} to ${end}:\n`);
    for (const reason of reasons)
        err(`  - ${(0,quote/* escapeControls */.UN)(describeEmptyReason(reason))}\n`);
}

;// CONCATENATED MODULE: ./src/cli/operating/follow.ts








/** Follows until somebody interrupts it, or nobody reads any more. */
async function followHere(order, intervalMs, terminal) {
    const { name, from } = order;
    const cancel = AbortSignal.any([(0,cancelled_by_signal/* cancelledBySignal */.T)(), nobodyReads()]);
    const { cloudfront, metrics, logs: found } = await (0,connect/* connectHere */.Po)(order.flags, { cancel });
    const logs = (0,connect/* needed */.Ow)(found, 'FilterLogEvents', name);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancel }).catch((cause) => {
        const facts = { operation: 'waiting', subject: name, detail: 'interrupted', cause };
        throw new errors/* ServiceError */._7('cancelled', facts);
    });
    await followLogs({
        logs,
        clock: Date.now,
        wait,
        tell: (requests) => {
            terminal.out(showRequests(requests, order, terminal));
        },
        nothingYet: async () => {
            const empty = { name, from, to: Date.now(), hidden: 0 };
            tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
            terminal.err('Waiting for lines; Ctrl-C ends it.\n');
        },
    }, order, intervalMs);
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/operating/grep.ts

/** What `--grep` looks for: a text as it stands, or an expression between slashes. Throws InputError. */
function parseGrep(text) {
    const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
    if (source === undefined)
        return (line) => line.includes(text);
    const expression = expressionOf(text, source, flags);
    return (line) => expression.test(line);
}
function expressionOf(text, source, flags) {
    if (!/^[imsu]*$/.test(flags))
        throw (0,options/* badOption */.$9)('--grep', text, 'a text, or an expression with the flags i, m, s and u');
    try {
        return new RegExp(source, flags);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,options/* badOption */.$9)('--grep', text, `a text or a regular expression (${reason})`);
    }
}

// EXTERNAL MODULE: ./src/cli/operating/observed-functions.ts
var observed_functions = __webpack_require__(52920);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-rows.ts

/** Spaces between two columns. */
const GAP = '  ';
/** Rows of a query as a table; a figure stands at the right of its column. */
function renderRows(rows) {
    const columns = [...new Set(rows.flatMap(Object.keys))];
    const cells = rows.map((row) => columns.map((column) => (0,quote/* escapeControls */.UN)(row[column] ?? '')));
    const widths = columns.map((column, at) => Math.max((0,quote/* escapeControls */.UN)(column).length, ...cells.map((row) => row[at]?.length ?? 0)));
    const isFigure = columns.map((_, at) => cells.every((row) => /^-?[\d.]*$/.test(row[at] ?? '')));
    const line = (row) => {
        const padded = row.map((cell, at) => isFigure[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0));
        return `${padded.join(GAP).trimEnd()}\n`;
    };
    return [columns.map(quote/* escapeControls */.UN), ...cells].map(line).join('');
}

;// CONCATENATED MODULE: ./src/cli/operating/query.ts









/** Runs a query of Logs Insights and shows its rows. Throws InputError for one that is none. */
async function queryHere({ flags, json, name, from, to = Date.now() }, nameOrText, terminal) {
    const text = queryText(nameOrText);
    const { cloudfront, metrics, logs: found } = await (0,connect/* connectHere */.Po)(flags);
    const logs = (0,connect/* needed */.Ow)(found, 'StartQuery', name);
    const rows = await logs.query(name, { from, to }, text).catch((error) => {
        throw asBadQuery(error, nameOrText);
    });
    if (rows !== undefined && rows.length > 0) {
        terminal.out(json ? rows.map((row) => `${jsonForTerminal(row)}\n`).join('') : renderRows(rows));
        return;
    }
    const empty = { name, from, to, hidden: 0 };
    tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
    if (rows !== undefined)
        terminal.err(`  - the query on ${(0,log_event/* logGroupOf */.Z)(name)} found no rows\n`);
}
/** A text that Logs Insights does not understand is a mistake of who wrote it. */
function asBadQuery(error, text) {
    if (!(error instanceof errors/* ServiceError */._7) || error.failure !== 'malformed-query')
        return error;
    const names = Object.keys(READY_QUERIES).join(', ');
    return (0,options/* badOption */.$9)('--query', text, `one of ${names}, or a query of Logs Insights (${error.detail})`);
}

;// CONCATENATED MODULE: ./src/cli/logs.ts












const EXAMPLES = `
Examples:
  cf2 logs redirects
  cf2 logs redirects --since 2h --grep 'no such page'
  cf2 logs redirects --grep '/timeout after \\d+/i' --json
  cf2 logs redirects --request-id 'U7b4hR_\u2026pjhw=='
  cf2 logs redirects --follow
  cf2 logs redirects --since 1d --query messages
  cf2 logs redirects --query 'stats count(*) by bin(5m)'
  cf2 logs --query list

The id is one of the configuration; without a configuration it is the name in AWS. Logs are in us-east-1, and
only what LIVE code writes with console.log. Errors of functions are not there: cf2 health.`;
/** `cf2 logs`: what a function logged, request by request. */
const addLogs = (program, { terminal }) => {
    const command = program
        .command('logs')
        .argument('[id]', 'the function')
        .description('read what a LIVE function logged, request by request');
    (0,observed_functions/* addOperatingOptions */.RR)(command)
        .option('--since <time>', 'from then on: 30m, 2h, 1d or an instant (default: 1h)')
        .option('--until <time>', 'up to then (default: now)')
        .option('--request-id <id>', 'of this request alone: the response header x-amz-cf-id')
        .option('--grep <text>', 'lines that hold this text, or match /this expression/i')
        .option('--follow', 'go on until it is interrupted')
        .option('--interval <duration>', 'with --follow: time between two looks (default: 5s)')
        .option('--raw', 'events as they are, with START and END')
        .option('--limit <number>', 'events to read at most', '10000')
        .option('--query <name | text>', 'ask Logs Insights; "list" shows the names')
        .option('--json', 'print a JSON object per line')
        .addHelpText('after', EXAMPLES)
        .action(async (id, flags) => {
        if (flags.query === 'list') {
            listQueries(flags, terminal);
            return;
        }
        refuseConflicts(flags);
        const order = parseOrder(flags);
        const interval = parseInterval(flags);
        const { name } = await (0,observed_functions/* observedFunction */.xe)(id, flags);
        if (flags.query !== undefined)
            await queryHere({ ...order, name }, flags.query, terminal);
        else if (flags.follow)
            await followHere({ ...order, name }, interval, terminal);
        else
            await readHere({ ...order, name }, terminal);
    });
};
const MAX_LIMIT = 1_000_000;
function parseOrder(flags) {
    const now = Date.now();
    const from = parseTime('--since', flags.since ?? '1h', now);
    const to = flags.until === undefined ? undefined : parseTime('--until', flags.until, now);
    if (to !== undefined && to < from)
        throw (0,options/* badOption */.$9)('--until', flags.until ?? '', 'a time after --since');
    return {
        flags,
        from,
        to,
        requestId: parseRequestId(flags.requestId),
        matches: flags.grep === undefined ? undefined : parseGrep(flags.grep),
        raw: flags.raw ?? false,
        json: flags.json ?? false,
        most: (0,options/* parseInteger */.cG)('--limit', flags.limit, 1, MAX_LIMIT),
    };
}
function parseTime(option, text, now) {
    const at = (0,since/* parseMoment */.m)(text, now);
    if (at === undefined)
        throw (0,options/* badOption */.$9)(option, text, since/* MOMENT_WORDS */.t);
    return at;
}
/** As CloudFront's ids look. A quote would end the filter that AWS is given. */
function parseRequestId(text) {
    if (text === undefined || /^[\w+/=-]{1,256}$/.test(text))
        return text;
    throw (0,options/* badOption */.$9)('--request-id', text, 'the id of a request, as the header x-amz-cf-id has it');
}
const [SHORTEST, INTERVAL] = [1_000, '5s'];
function parseInterval({ interval = INTERVAL }) {
    const milliseconds = (0,duration/* parseDuration */.E)(interval) ?? 0;
    if (milliseconds >= SHORTEST)
        return milliseconds;
    throw (0,options/* badOption */.$9)('--interval', interval, `${duration/* DURATION_WORDS */.T.replace(', or 0', '')}, 1s at least`);
}
/** What cannot be had together. */
const CONFLICTS = [
    ['follow', 'until'],
    ['query', 'follow'],
    ['query', 'grep'],
    ['query', 'requestId'],
    ['query', 'raw'],
];
function refuseConflicts(flags) {
    const found = CONFLICTS.find(([a, b]) => flags[a] !== undefined && flags[b] !== undefined);
    const option = (name) => `--${name === 'requestId' ? 'request-id' : name}`;
    if (found !== undefined) {
        const keys = [option(found[0]), option(found[1])];
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys })]);
    }
    if (flags.interval !== undefined && flags.follow === undefined)
        throw (0,options/* badOption */.$9)('--interval', flags.interval, 'used with --follow');
}
function listQueries({ json }, { out }) {
    const rows = Object.entries(READY_QUERIES);
    if (json) {
        for (const [name, query] of rows)
            out(`${JSON.stringify({ name, ...query })}\n`);
        return;
    }
    for (const [name, { shows, text }] of rows) {
        out(`${name}: ${shows}\n  ${(0,quote/* escapeControls */.UN)(text)}\n`);
    }
}


/***/ }),

/***/ 48612:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Po: () => (/* binding */ connectHere)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97822);
/* harmony import */ var _roots_assume_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22471);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);




/** The environment with the endpoint of an option, which outranks everything that it says of endpoints. */
function withEndpoint(environment, { endpointUrl }) {
    if (endpointUrl === undefined)
        return environment;
    if (!/^https?:/.test(endpointUrl) || !URL.canParse(endpointUrl))
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .badOption */ .$9)('--endpoint-url', endpointUrl, 'a URL as http://127.0.0.1:4599');
    const others = Object.entries(environment).filter(([name]) => !name.includes('ENDPOINT_URL'));
    return { ...Object.fromEntries(others), AWS_ENDPOINT_URL: endpointUrl };
}
/** Looks for credentials and endpoint. Throws InputError. */
function findAccess(flags) {
    return (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)(withEndpoint(process.env, flags));
}
/** Connects with the credentials at hand. Throws InputError. */
async function connectHere(flags, watch = {}) {
    const environment = withEndpoint(process.env, flags);
    const { endpoint } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)(environment);
    return (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAws */ .o)(environment, endpoint, _roots_assume_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROLES */ .w, watch);
}
/** A service that has to be there; it is not where a custom endpoint stands for CloudFront alone. */
function needed(service, operation, subject) {
    if (service !== undefined)
        return service;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-endpoint', { operation, subject, detail: '' });
}


/***/ }),

/***/ 52920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ addOperatingOptions),
/* harmony export */   xe: () => (/* binding */ observedFunction),
/* harmony export */   y9: () => (/* binding */ observedFunctions)
/* harmony export */ });
/* harmony import */ var _config_list_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39289);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _files_working_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60850);
/* harmony import */ var _project_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75012);






/** Adds them. */
function addOperatingOptions(command) {
    return (0,_project_options_js__WEBPACK_IMPORTED_MODULE_4__/* .addConfigOptions */ .S0)(command).option('--endpoint-url <url>', 'endpoint instead of AWS, for all services');
}
/**
 * The functions that a word means: ids, or names in AWS, of the configuration; without a configuration it is a
 * name in AWS. No word means all of the configuration. Throws InputError.
 */
async function observedFunctions(idOrName, flags) {
    const listed = await (0,_config_list_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .listFunctions */ ._)((0,_files_working_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)(process.cwd()), (0,_project_options_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRequest */ .Vp)(flags, [], []));
    if (listed === undefined)
        return [unconfigured(idOrName)];
    const { functions, diagnostics, sources } = listed;
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(diagnostics))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(diagnostics, sources);
    const found = functions.filter(({ id, name }) => idOrName === undefined || id === idOrName || name === idOrName);
    if (found.length > 0)
        return found.map((it) => ({ id: it.id, name: it.name, configured: it }));
    const known = functions.map(({ id }) => id);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'unknown-function', { id: idOrName ?? '', known })]);
}
/** The one function that a word means. Throws InputError. */
async function observedFunction(idOrName, flags) {
    const found = await observedFunctions(idOrName, flags);
    const [only] = found.filter(({ id }) => found.length === 1 || id === idOrName);
    if (only !== undefined)
        return only;
    throw badId('', `one of ${found.map(({ id }) => id).join(', ')}`);
}
function unconfigured(name) {
    if (name === undefined)
        throw badId('', 'the name of a function, for there is no cloudfront-functions.yml here');
    if (_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTION_NAME */ .ZC.test(name))
        return { id: name, name, configured: undefined };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'bad-name', { text: name, what: 'function name' }),
    ]);
}
function badId(text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'bad-input', { input: 'id', text, expected })]);
}


/***/ }),

/***/ 60776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   DY: () => (/* binding */ parseRetentionOption),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95365);



/** One of a few words; undefined when the option was not given. Throws InputError `bad-input`. */
function parseChoice(option, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined)
        return found;
    throw badOption(option, text, choices.join(', '));
}
/** RFC 3339 with a zone, as milliseconds since 1970. Throws InputError `bad-input`. */
function parseInstant(option, text) {
    if (text === undefined)
        return undefined;
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
    const time = Date.parse(text);
    if (isInstant && !Number.isNaN(time))
        return time;
    throw badOption(option, text, 'an instant as 2026-03-01T12:00:00Z');
}
/** A whole number within bounds. Throws InputError `bad-input`. */
function parseInteger(option, text, min, max) {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max)
        return number;
    throw badOption(option, text, `a whole number from ${min} to ${max}`);
}
/** Days after which logs expire; undefined when the option was not given. Throws InputError `bad-input`. */
function parseRetentionOption(option, text) {
    if (text === undefined)
        return undefined;
    const days = (0,_core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetention */ .Ay)(text);
    if (days === undefined)
        throw badOption(option, text, _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .RETENTION_WORDS */ .zk);
    return days;
}
/** The error for an option's value, as bad inputs of the action have it. */
function badOption(input, text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input, text, expected })]);
}
/** Collects the values of an option that can be repeated, for Commander. */
function collect(value, values) {
    return [...values, value];
}


/***/ }),

/***/ 98571:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   T: () => (/* binding */ DURATION_WORDS)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** How a duration is written, for messages that refuse another one. */
const DURATION_WORDS = 'a duration such as 90s, 10m or 1h, or 0';
/** Reads `90s`, `10m`, `1h`, `500ms` or `0` as milliseconds; undefined for anything else, and above a day. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [, digits = '', unit = ''] = /^(\d{1,9})(ms|s|m|h)$/.exec(text) ?? [];
    const factor = UNITS[unit];
    if (factor === undefined)
        return undefined;
    const milliseconds = Number(digits) * factor;
    return milliseconds <= 24 * 3_600_000 ? milliseconds : undefined;
}


/***/ }),

/***/ 19504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logGroupOf)
/* harmony export */ });
/**
 * The log group of a function, in us-east-1 alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
function logGroupOf(functionName) {
    return `/aws/cloudfront/function/${functionName}`;
}


/***/ }),

/***/ 95365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS),
/* harmony export */   zk: () => (/* binding */ RETENTION_WORDS)
/* harmony export */ });
/** Days after which a log group can let its events expire. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
// prettier-ignore
const RETENTION_DAYS = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
];
/** How a retention is written, for messages that refuse another one. */
const RETENTION_WORDS = `a number of days after which logs expire: ${RETENTION_DAYS.join(', ')}`;
/** Reads days of retention; undefined for what CloudWatch does not take, and for "never". */
function parseRetention(text) {
    return /^\d{1,4}$/.test(text) ? RETENTION_DAYS.find((days) => days === Number(text)) : undefined;
}


/***/ }),

/***/ 39961:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseMoment),
/* harmony export */   t: () => (/* binding */ MOMENT_WORDS)
/* harmony export */ });
const UNITS = {
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** How a moment is written, for messages that refuse another one. */
const MOMENT_WORDS = 'a time ago such as 30m, 2h or 1d, or an instant as 2026-03-01T12:00:00Z';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
/**
 * Reads a moment that is written as a time ago (`30m`, `2h`, `1d`) or as RFC 3339. Milliseconds since 1970;
 * undefined for anything else, and for what lies in the future or before 1970.
 */
function parseMoment(text, now) {
    const [, digits = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    const factor = UNITS[unit];
    const at = factor === undefined ? instantOf(text) : now - Number(digits) * factor;
    return at >= 0 && at <= now ? at : undefined;
}
/** A day that its month does not have is none, though Date.parse takes it. */
function instantOf(text) {
    const day = text.slice(0, 10);
    const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
    return INSTANT.test(text) && isDay ? Date.parse(text) : Number.NaN;
}


/***/ }),

/***/ 24729:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createTheme)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Styles for a terminal with or without colour; the environment is not asked. */
function createTheme(colour) {
    const { bold, dim, red, green, yellow, cyan } = picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(colour);
    return { colour, bold, dim, red, green, yellow, cyan };
}


/***/ }),

/***/ 22471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assumeRoles),
/* harmony export */   w: () => (/* binding */ NO_ROLES)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51914);



/** For a person at a terminal: the SDK's chain as it is. */
const NO_ROLES = {
    roleToAssume: undefined,
    publishRoleToAssume: undefined,
    sessionTags: [],
    sessionName: 'cf2',
    webIdentity: undefined,
};
/** Credentials of the roles that are asked for; nothing is requested before the first call. Throws InputError. */
async function assumeRoles(environment, roles, loadSts) {
    const { roleToAssume, publishRoleToAssume, sessionName, sessionTags: tags } = roles;
    if (roleToAssume === undefined && publishRoleToAssume === undefined)
        return {};
    const [{ chainedCredentials, webIdentityCredentials }, { detectCredentials }, sts] = await Promise.all([
        __webpack_require__.e(/* import() */ 4026).then(__webpack_require__.bind(__webpack_require__, 24026)),
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        loadSts(),
    ]);
    const byToken = !detectCredentials(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E).found;
    if (tags.length > 0 && byToken && publishRoleToAssume === undefined)
        refuseTags();
    const hop = (roleArn) => ({ roleArn, sessionName, tags, clock: Date.now });
    const assumeBase = (roleArn) => byToken
        ? webIdentityCredentials(sts, hop(roleArn), tokenOf(roles, roleArn))
        : chainedCredentials(sts, hop(roleArn), undefined);
    const base = roleToAssume === undefined ? undefined : assumeBase(roleToAssume);
    if (publishRoleToAssume === undefined)
        return { base };
    return { base, publish: chainedCredentials(sts, hop(publishRoleToAssume), base) };
}
/** GitHub's token, or the reason why there is none. */
function tokenOf({ webIdentity }, role) {
    return async (audience) => {
        try {
            if (webIdentity === undefined)
                throw new Error('the runner offers none');
            return await webIdentity(audience);
        }
        catch (cause) {
            const detail = cause instanceof Error ? cause.message : String(cause);
            const operation = 'AssumeRoleWithWebIdentity';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-id-token', { operation, subject: role, detail, cause });
        }
    };
}
function refuseTags() {
    const expected = 'empty, because AWS takes no tags together with an OpenID token; tag the role itself, or chain a role';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input: 'session-tags', text: '(key=value)', expected }),
    ]);
}


/***/ }),

/***/ 51571:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cancelledBySignal)
/* harmony export */ });
/**
 * Aborted at the first SIGINT or SIGTERM. A runner that cancels a job sends the former, and the latter
 * 7.5 seconds later: time enough to let the call under way end, and to say what was done.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
function cancelledBySignal() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        // A second signal must not end the process while it writes the report.
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 97822:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connectAws),
  t: () => (/* binding */ findAwsAccess)
});

// EXTERNAL MODULE: ./src/roots/assume-roles.ts
var assume_roles = __webpack_require__(22471);
;// CONCATENATED MODULE: ./src/roots/lazy-services.ts
/** Loads something when it is needed for the first time. */
function lazily(load) {
    let loading;
    return () => (loading ??= load());
}
/** Loads the client of key value stores, and its signer, when a store is asked for the first time. */
function lazyStores(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(8421), __webpack_require__.e(3105)]).then(__webpack_require__.bind(__webpack_require__, 53105))).createKeyValueStores(options));
    return {
        read: async (arn, keys) => (await loaded()).read(arn, keys),
        contents: async (arn) => (await loaded()).contents(arn),
        update: async (arn, etag, batch) => (await loaded()).update(arn, etag, batch),
    };
}
/** Loads CloudWatch's client when it is asked for the first time. */
function lazyMetrics(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 45537))).createFunctionMetrics(options));
    return {
        read: async (name, from, to) => (await loaded()).read(name, from, to),
        utilization: async (name, from, to) => (await loaded()).utilization(name, from, to),
    };
}
/** The same for alarms. */
function lazyAlarms(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(4616)]).then(__webpack_require__.bind(__webpack_require__, 34616))).createFunctionAlarms(options));
    return { of: async (name) => (await loaded()).of(name) };
}
/** The same for the client of CloudWatch Logs. */
function lazyLogs(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(303), __webpack_require__.e(4198)]).then(__webpack_require__.bind(__webpack_require__, 74198))).createFunctionLogs(options));
    return {
        events: async (...what) => (await loaded()).events(...what),
        query: async (...what) => (await loaded()).query(...what),
        group: async (name) => (await loaded()).group(name),
        createGroup: async (name) => (await loaded()).createGroup(name),
        expireAfter: async (name, days) => (await loaded()).expireAfter(name, days),
    };
}
/** The same for what finds out permissions. */
function lazyProbe(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(2245)]).then(__webpack_require__.bind(__webpack_require__, 32245))).createPermissionProbe(options));
    return {
        test: async (name) => (await loaded()).test(name),
        update: async (...what) => (await loaded()).update(...what),
        publish: async (name) => (await loaded()).publish(name),
    };
}

// EXTERNAL MODULE: ./src/roots/read-small-file.ts
var read_small_file = __webpack_require__(51914);
;// CONCATENATED MODULE: ./src/roots/connect-aws.ts



/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
async function findAwsAccess(environment, { roleToAssume, webIdentity } = assume_roles/* NO_ROLES */.w) {
    const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const byToken = roleToAssume !== undefined && webIdentity !== undefined;
    return {
        hasCredentials: byToken || detectCredentials(environment, read_small_file/* readSmallFile */.E).found,
        endpoint: effectiveEndpoint(environment, read_small_file/* readSmallFile */.E),
    };
}
/** Attempts of a call that a run can do without: enough for one busy moment. */
const FEW_ATTEMPTS = 4;
/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
async function connectAws(environment, endpoint, roles = assume_roles/* NO_ROLES */.w, { onRetry, cancel } = {}) {
    const { SDK_ENVIRONMENT } = await __webpack_require__.e(/* import() */ 2772).then(__webpack_require__.bind(__webpack_require__, 12772));
    Object.assign(process.env, SDK_ENVIRONMENT);
    const [{ createCloudFrontFunctions }, { createThrowawayFunctions }, { createPacer, MACHINE_TIME }, { effectiveEndpoint },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 70789)),
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659)),
        __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 95210)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const stsEndpoint = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, 'sts');
    const loadSts = async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(1695), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 85389))).createSecurityTokenService(stsEndpoint);
    const credentials = await (0,assume_roles/* assumeRoles */.d)(environment, roles, loadSts);
    // One gate for both: AWS counts the calls of an account, not of a client.
    const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
    const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
    /** Options of another service's client; undefined where only CloudFront has an endpoint of its own. */
    const beside = (service) => {
        const own = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, service);
        if (endpoint !== undefined && own === undefined)
            return undefined;
        return { endpoint: own, onRetry, cancel, credentials: credentials.base };
    };
    const [watch, stores] = [beside('cloudwatch'), beside('cloudfront_keyvaluestore')];
    const logs = beside('cloudwatch_logs');
    return {
        cloudfront,
        comparing: createCloudFrontFunctions({
            ...shared,
            credentials: credentials.base,
            maxAttempts: FEW_ATTEMPTS,
        }),
        metrics: watch && lazyMetrics(watch),
        alarms: watch && lazyAlarms(watch),
        // Reading is cut off at once: nothing is half done then.
        permissionProbe: lazyProbe({ ...shared, credentials: credentials.base }),
        logs: logs && lazyLogs({ ...logs, cutOff: cancel }),
        keyValueStores: stores && lazyStores(stores),
        publisher: credentials.publish === undefined
            ? cloudfront
            : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
        throwawayFunctions: (ends) => createThrowawayFunctions({ ...shared, credentials: credentials.base, ...ends }),
        identify: async () => (await loadSts()).callerIdentity(credentials.base),
        knowsCallers: endpoint === undefined || stsEndpoint !== undefined,
    };
}


/***/ }),

/***/ 51914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** A small file's text; undefined when it cannot be read. */
function readSmallFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};

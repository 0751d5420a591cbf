import type { LogLine } from '../../core/logs/log-line.ts';
import type { RequestLog } from '../../core/logs/request-log.ts';
import { escapeControls } from '../text/quote.ts';
import type { Theme } from '../text/theme.ts';

/** Requests, each with its lines below it. Nothing that a function logs reaches the terminal as it is. */
export function renderRequests(requests: readonly RequestLog[], theme: Theme): string {
  return requests.map((it) => `${headOf(it, theme)}${it.lines.map(lineBelow).join('')}`).join('');
}

function headOf({ at, requestId, distributionId }: RequestLog, { bold, dim }: Theme): string {
  const where = distributionId === undefined ? '' : `  ${dim(escapeControls(distributionId))}`;
  const id = bold(escapeControls(requestId ?? '(no request id)'));
  return `${dim(new Date(at).toISOString())}  ${id}${where}\n`;
}

function lineBelow({ text }: LogLine): string {
  return `  ${escapeControls(text)}\n`;
}

/** Events as they came, each with its time. */
export function renderRaw(requests: readonly RequestLog[]): string {
  return linesInOrder(requests)
    .map(({ event: { at, message } }) => {
      const line = escapeControls(message.replace(/\r?\n$/, ''));
      return `${new Date(at).toISOString()}  ${line}\n`;
    })
    .join('');
}

/** A JSON object for each line, in the order of their times. */
export function renderLogJson(requests: readonly RequestLog[]): string {
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
export function jsonForTerminal(value: unknown): string {
  return escapeControls(JSON.stringify(value));
}

function linesInOrder(requests: readonly RequestLog[]): readonly LogLine[] {
  return requests.flatMap(({ lines }) => lines).toSorted((a, b) => a.event.at - b.event.at);
}

/** A query of Logs Insights that is worth a name. */
export interface ReadyQuery {
  /** What it shows, as a phrase. */
  readonly shows: string;
  /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html */
  readonly text: string;
}

const OF_THE_FUNCTION =
  'filter @message not like /^\\S+ START DistributionID: / and @message not like /^\\S+ END$/';
const TAKEN_APART = 'parse @message /^(?<requestId>\\S+) (?<line>.*)$/';

/** The queries by their names. Errors of functions are not in these logs, so none looks for them. */
export const READY_QUERIES: Readonly<Record<string, ReadyQuery>> = {
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
export function queryText(nameOrText: string): string {
  return Object.hasOwn(READY_QUERIES, nameOrText)
    ? (READY_QUERIES[nameOrText]?.text ?? nameOrText)
    : nameOrText;
}

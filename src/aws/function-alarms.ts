import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  type Metric,
  type MetricAlarm,
} from '@aws-sdk/client-cloudwatch';
import type { FunctionAlarm, FunctionAlarms } from '../core/alarms/function-alarms.ts';
import { createCaller } from './caller.ts';
import type { CloudFrontOptions } from './client.ts';
import { METRICS_ENDPOINT, METRICS_NAMESPACE, METRICS_REGION } from './cloudwatch-metrics.ts';
import { requestHandlerOptions } from './request-handler.ts';

/** Pages of alarms that are read at most, a hundred alarms each. */
const MAX_PAGES = 100;

/** Alarms over the AWS SDK. Repetitions, waits, proxy and cancellation are as for CloudFront. */
export function createFunctionAlarms(options: CloudFrontOptions): FunctionAlarms {
  const { endpoint = METRICS_ENDPOINT } = options;
  const client = new CloudWatchClient({
    region: METRICS_REGION,
    endpoint,
    ignoreConfiguredEndpointUrls: true,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    maxAttempts: 1,
    requestHandler: options.requestHandler ?? requestHandlerOptions(endpoint, options),
  });
  const call = createCaller({ ...options, endpoint, service: 'cloudwatch' });
  return {
    async of(functionName) {
      const alarms: FunctionAlarm[] = [];
      let NextToken: string | undefined;
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const input = { AlarmTypes: ['MetricAlarm' as const], MaxRecords: 100, NextToken };
        const answer = await call('DescribeAlarms', 'the alarms of this account', () =>
          client.send(new DescribeAlarmsCommand(input)),
        );
        alarms.push(
          ...(answer.MetricAlarms ?? []).flatMap((it) => aboutFunction(it, functionName)),
        );
        if (answer.NextToken === undefined || answer.NextToken === NextToken) break;
        NextToken = answer.NextToken;
      }
      return alarms;
    },
  };
}

/** An alarm can be on one metric, or on several that an expression combines. */
function aboutFunction(alarm: MetricAlarm, functionName: string): readonly FunctionAlarm[] {
  const { AlarmName: name = '', AlarmActions = [], ActionsEnabled, StateValue = '' } = alarm;
  const combined = (alarm.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
  const facts = {
    name,
    hasActions: ActionsEnabled !== false && AlarmActions.length > 0,
    state: StateValue,
  };
  return [alarm, ...combined].flatMap((metric: Metric) => {
    const isOurs =
      metric.Namespace === METRICS_NAMESPACE &&
      dimensionIn(metric, 'FunctionName') === functionName;
    const seesData = dimensionIn(metric, 'Region') === 'Global';
    return isOurs ? [{ ...facts, metric: metric.MetricName ?? '', seesData }] : [];
  });
}

function dimensionIn({ Dimensions = [] }: Metric, name: string): string | undefined {
  return Dimensions.find(({ Name }) => Name === name)?.Value;
}

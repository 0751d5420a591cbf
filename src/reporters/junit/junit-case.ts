import type { CaseReport, Report } from '../../core/report.ts';
import { placeOfCase } from '../text/row-place.ts';
import {
  caseDuration,
  caseLogs,
  caseSteps,
  caseText,
  caseUtilization,
  failureMessage,
  failureType,
} from '../text/case-text.ts';
import type { TextContext } from '../text/context.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import { element, xmlText } from './xml.ts';

/** One case as `<testcase>`. Readers are strict about the order: properties, result, output. */
export function renderJunitCase(context: TextContext, report: Report, it: CaseReport): string {
  const { testCase } = it;
  const { file, start } = placeOfCase(testCase);
  const attributes = {
    classname: testCase.functionId,
    name: testCase.name,
    file,
    line: start.line,
    time: (caseDuration(it) / 1000).toFixed(3),
  };
  return element('testcase', attributes, [
    ...properties(it),
    ...result(context, report, it),
    ...systemOut(it),
  ]);
}

function properties(it: CaseReport): string[] {
  const figures = { computeUtilization: caseUtilization(it), steps: caseSteps(it) };
  const known = Object.entries(figures).flatMap(([name, value]) =>
    value === undefined ? [] : [element('property', { name, value })],
  );
  return known.length === 0 ? [] : [element('properties', {}, known)];
}

function result(context: TextContext, report: Report, it: CaseReport): string[] {
  const [first] = it.failures;
  switch (it.status) {
    case 'passed':
      return [];
    case 'skipped':
      return [element('skipped', { message: it.testCase.skip ?? '' })];
    case 'not-run':
      return [element('skipped', { message: 'not run: it needs the engine aws' })];
    case 'failed': {
      const type = first === undefined ? 'failure' : failureType(first);
      const message = it.failures.map(failureMessage).join('; ');
      const text = xmlText(caseText(context, report, it));
      return [element('failure', { type, message }, [text])];
    }
    case 'error': {
      const message = it.trouble === undefined ? '' : describeServiceError(it.trouble).message;
      const text = xmlText(caseText(context, report, it));
      return [element('error', { type: it.trouble?.failure ?? 'error', message }, [text])];
    }
  }
}

function systemOut(it: CaseReport): string[] {
  const logs = caseLogs(it);
  return logs.length === 0 ? [] : [element('system-out', {}, [xmlText(logs.join('\n'))])];
}

/** Reports by their files: the package's own index finds them by computed names, which no bundler follows. */
declare module 'istanbul-reports/lib/text/index.js' {
  import type { ReportBase } from 'istanbul-lib-report';
  import type { TextOptions } from 'istanbul-reports';
  const TextReport: new (options?: Partial<TextOptions>) => ReportBase;
  export = TextReport;
}

declare module 'istanbul-reports/lib/lcovonly/index.js' {
  import type { ReportBase } from 'istanbul-lib-report';
  import type { LcovOnlyOptions } from 'istanbul-reports';
  const LcovOnlyReport: new (options?: Partial<LcovOnlyOptions>) => ReportBase;
  export = LcovOnlyReport;
}

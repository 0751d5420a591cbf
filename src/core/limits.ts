/** One limit of the platform: its value, its unit, and where it is written. */
export interface Limit {
  readonly value: number;
  readonly unit: 'bytes' | 'characters' | 'percent' | 'count';
  readonly source: string;
}

const DEVELOPER_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE_RESTRICTIONS = `${DEVELOPER_GUIDE}/edge-function-restrictions-all.html`;
const QUOTAS = `${DEVELOPER_GUIDE}/cloudfront-limits.html`;
const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';

/** Limits of CloudFront Functions. Everything in cf2 that compares with one reads it here. */
export const LIMITS = {
  /** Function code as uploaded, comments included. Not adjustable. */
  codeSize: { value: 10_240, unit: 'bytes', source: QUOTAS },
  /** The blob type of the API: above it the request itself is refused. */
  codeBlob: { value: 40_960, unit: 'bytes', source: `${API}/API_CreateFunction.html` },
  /** Event object of TestFunction. */
  eventSize: { value: 40_960, unit: 'bytes', source: `${API}/API_TestFunction.html` },
  functionName: { value: 64, unit: 'characters', source: `${API}/API_CreateFunction.html` },
  comment: { value: 128, unit: 'characters', source: `${API}/API_FunctionConfig.html` },
  functionsPerAccount: { value: 100, unit: 'count', source: QUOTAS },
  keyValueStoresPerFunction: { value: 1, unit: 'count', source: QUOTAS },
  /** 50 until 2025. */
  keyValueStoresPerAccount: { value: 200, unit: 'count', source: QUOTAS },
  keyValueStoreComment: {
    value: 128,
    unit: 'characters',
    source: `${API}/API_CreateKeyValueStore.html`,
  },
  /** Puts and deletes of one UpdateKeys. */
  keyValueStoreUpdateKeys: { value: 50, unit: 'count', source: QUOTAS },
  keyValueStoreUpdateSize: { value: 3 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
  keyValueStoreKey: { value: 512, unit: 'bytes', source: QUOTAS },
  keyValueStoreValue: { value: 1_024, unit: 'bytes', source: QUOTAS },
  keyValueStoreSize: { value: 5 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
  /** Above it AWS says that the function is likely to be throttled. */
  computeUtilization: {
    value: 70,
    unit: 'percent',
    source: `${DEVELOPER_GUIDE}/test-function.html`,
  },
  /** From here on AWS recommends to optimise. */
  computeUtilizationNotice: {
    value: 50,
    unit: 'percent',
    source: `${DEVELOPER_GUIDE}/test-function.html`,
  },
  executionLogs: {
    value: 10_240,
    unit: 'bytes',
    source: `${DEVELOPER_GUIDE}/cloudfront-function-restrictions.html`,
  },
  /** Text of `cf.logCustomData`, URL-encoded. */
  customLogData: {
    value: 800,
    unit: 'bytes',
    source: `${DEVELOPER_GUIDE}/general-helper-methods.html`,
  },
  /** The URI of a returned request, query included, must be shorter. */
  uriWithQuery: { value: 8_192, unit: 'characters', source: EDGE_RESTRICTIONS },
  /** Request line and headers. */
  requestSize: { value: 20_480, unit: 'bytes', source: QUOTAS },
  headerName: { value: 256, unit: 'characters', source: QUOTAS },
  headerValue: { value: 1_783, unit: 'characters', source: QUOTAS },
  /** Names and values of all headers together. */
  headersTotal: { value: 10_240, unit: 'characters', source: QUOTAS },
} as const satisfies Record<string, Limit>;

/** Names AWS accepts for a function or a key value store. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
export const FUNCTION_NAME = /^[a-zA-Z0-9\-_]{1,64}$/;

/** Ids a configuration may use for a function. */
export const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

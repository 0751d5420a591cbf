/** What AWS's model of the API says about one operation. */
export interface ModelledOperation {
  readonly service: 'cloudfront' | 'cloudfront-keyvaluestore';
  /** Status of its success. */
  readonly ok: number;
  /** Every error that the model has for it, with its status. */
  readonly errors: Readonly<Record<string, number>>;
}

const FUNCTION = { UnsupportedOperation: 400 } as const;
const STORE = { UnsupportedOperation: 400, AccessDenied: 403 } as const;
const IF_MATCH = { PreconditionFailed: 412, InvalidIfMatchVersion: 400 } as const;
const TAGGING = {
  AccessDenied: 403,
  InvalidArgument: 400,
  InvalidTagging: 400,
  NoSuchResource: 404,
} as const;
const DATA = {
  AccessDeniedException: 403,
  ConflictException: 409,
  InternalServerException: 500,
  ResourceNotFoundException: 404,
} as const;
const DATA_WRITE = {
  ...DATA,
  ServiceQuotaExceededException: 402,
  ValidationException: 400,
} as const;

const cloudfront = (ok: number, errors: Readonly<Record<string, number>>): ModelledOperation => ({
  service: 'cloudfront',
  ok,
  errors,
});
const dataPlane = (errors: Readonly<Record<string, number>>): ModelledOperation => ({
  service: 'cloudfront-keyvaluestore',
  ok: 200,
  errors,
});

/**
 * The operations with every error that AWS's model has for them; `service/operation`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html
 */
// prettier-ignore
export const MODEL: Readonly<Record<string, ModelledOperation>> = {
  CreateFunction: cloudfront(201, { ...FUNCTION, FunctionAlreadyExists: 409, FunctionSizeLimitExceeded: 413, InvalidArgument: 400, TooManyFunctions: 400 }),
  DescribeFunction: cloudfront(200, { ...FUNCTION, NoSuchFunctionExists: 404 }),
  GetFunction: cloudfront(200, { ...FUNCTION, NoSuchFunctionExists: 404 }),
  UpdateFunction: cloudfront(200, { ...FUNCTION, ...IF_MATCH, FunctionSizeLimitExceeded: 413, InvalidArgument: 400, NoSuchFunctionExists: 404 }),
  TestFunction: cloudfront(200, { ...FUNCTION, InvalidIfMatchVersion: 400, TestFunctionFailed: 500, InvalidArgument: 400, NoSuchFunctionExists: 404 }),
  PublishFunction: cloudfront(200, { ...FUNCTION, ...IF_MATCH, InvalidArgument: 400, NoSuchFunctionExists: 404 }),
  DeleteFunction: cloudfront(204, { ...FUNCTION, ...IF_MATCH, FunctionInUse: 409, NoSuchFunctionExists: 404 }),
  ListFunctions: cloudfront(200, { ...FUNCTION, InvalidArgument: 400 }),
  CreateKeyValueStore: cloudfront(201, { ...STORE, EntityAlreadyExists: 409, EntityLimitExceeded: 400, EntitySizeLimitExceeded: 413, InvalidArgument: 400 }),
  DescribeKeyValueStore: cloudfront(200, { ...STORE, EntityNotFound: 404, InvalidArgument: 400 }),
  UpdateKeyValueStore: cloudfront(200, { ...STORE, ...IF_MATCH, EntityNotFound: 404, InvalidArgument: 400 }),
  DeleteKeyValueStore: cloudfront(204, { ...STORE, ...IF_MATCH, CannotDeleteEntityWhileInUse: 409, EntityNotFound: 404 }),
  ListKeyValueStores: cloudfront(200, { ...STORE, InvalidArgument: 400 }),
  TagResource: cloudfront(204, TAGGING),
  UntagResource: cloudfront(204, TAGGING),
  ListTagsForResource: cloudfront(200, TAGGING),
  'data DescribeKeyValueStore': dataPlane(DATA),
  GetKey: dataPlane(DATA),
  ListKeys: dataPlane({ ...DATA, ValidationException: 400 }),
  PutKey: dataPlane(DATA_WRITE),
  DeleteKey: dataPlane(DATA_WRITE),
  UpdateKeys: dataPlane(DATA_WRITE),
};

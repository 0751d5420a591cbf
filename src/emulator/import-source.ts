import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApiError, invalidArgument } from './api-error.ts';

/**
 * Reads the object that `ImportSource` names by its ARN, `arn:aws:s3:::bucket/key`.
 * @throws {ApiError} InvalidArgument for another ARN, AccessDenied for what cannot be read
 */
export type ReadImportSource = (arn: string) => Promise<Uint8Array>;

const OBJECT_ARN = /^arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/;

/**
 * S3 as a folder of this machine: `folder/bucket/key`. Without a folder every object is one that
 * CloudFront may not read.
 */
export function importFrom(folder: string | undefined): ReadImportSource {
  return async (arn) => {
    const [, bucket, key] = OBJECT_ARN.exec(arn) ?? [];
    if (bucket === undefined || key === undefined)
      throw invalidArgument(
        'SourceARN has to be the ARN of an S3 object, arn:aws:s3:::bucket/key.',
      );
    if (folder === undefined)
      throw denied(arn, 'the emulator was started without a folder that stands for S3');
    const file = path.resolve(folder, bucket, key);
    if (!file.startsWith(path.resolve(folder, bucket) + path.sep))
      throw denied(arn, 'it lies outside the bucket');
    return readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw denied(arn, error.code ?? error.message);
    });
  };
}

function denied(arn: string, reason: string): ApiError {
  return new ApiError('AccessDenied', `${arn} cannot be read: ${reason}.`);
}

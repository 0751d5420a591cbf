import type { Guest } from '../guest.ts';

/**
 * The other members of the `cloudfront` module that can be emulated, and clear words for those that cannot.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
export function installCloudfrontHelpers(guest: Guest): void {
  const cf = guest.modules.cloudfront as object;
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const refuse = (name: string, message: string): void => {
    const get = (): never => {
      throw new NativeError(message);
    };
    Object.defineProperty(cf, name, { get, enumerable: true, configurable: true });
  };
  const edgeLocation = (): unknown => {
    guest.seen.edgeLocation = true;
    return guest.state.edgeLocation ?? {};
  };
  const logCustomData = (text: unknown): void => {
    if (typeof text !== 'string') throw new NativeTypeError('custom log data must be a string');
  };
  Object.defineProperty(cf, 'edgeLocation', { get: edgeLocation, enumerable: true });
  Object.defineProperty(cf, 'logCustomData', { value: logCustomData, enumerable: true });
  // What a standard distribution answers; multi-tenant ones are not emulated.
  refuse('distributionTenant', 'distributionTenant module is not available');
  refuse('cwt', 'cf.cwt is not emulated offline; run this test on AWS');
}

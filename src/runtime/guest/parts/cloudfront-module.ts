import type { Guest } from '../guest.ts';

/**
 * The `cloudfront` module, empty yet. Of what it does not have it says so: AWS may have added it.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installCloudfrontModule(guest: Guest): void {
  const NativeProxy = Proxy;
  const { get, has } = Reflect;
  // What JavaScript itself asks any object for, when it is printed or awaited.
  const ASKED = ['then', 'toJSON', 'toString', 'valueOf', 'constructor', 'hasOwnProperty'];
  guest.guarded = (path, members) =>
    new NativeProxy(members, {
      get(target, key) {
        const isKnown = typeof key === 'symbol' || has(target, key);
        if (isKnown || guest.intrinsics.indexIn(ASKED, key) !== -1)
          return get(target, key) as unknown;
        throw new Error(path + '.' + key + ' is not emulated offline: run this test on AWS');
      },
    });
  guest.modules.cloudfront = guest.guarded('cf', {});
}

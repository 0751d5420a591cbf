import type { Guest } from '../guest.ts';

/**
 * The other members of the `cloudfront` module that can be emulated, and clear words for those that cannot.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
export function installCloudfrontHelpers(guest: Guest): void {
  const { define, guarded } = guest;
  const { getOwnPropertyDescriptor, defineProperty, prototype } = Object;
  const cf = guest.modules.cloudfront as object;
  const hasOwn = guest.intrinsics.uncurryThis(prototype.hasOwnProperty);

  const parameters = guarded('cf.distributionTenant.parameters', {
    get(key: unknown): string {
      const known = guest.state.tenant?.parameters ?? {};
      const name = guest.textOf(key);
      if (!hasOwn(known, name)) throw new Error('DistributionTenantParameterKeyNotFound');
      return known[name] ?? '';
    },
  });
  const members = {
    get edgeLocation(): unknown {
      guest.seen.edgeLocation = true;
      const { edgeLocation, eventType } = guest.state;
      // Documented for viewer-request alone.
      return eventType === 'viewer-response' ? {} : (edgeLocation ?? {});
    },
    get distributionTenant(): object {
      const { tenant } = guest.state;
      // The answer of a standard distribution.
      if (tenant == null) throw new Error('distributionTenant module is not available');
      return guarded('cf.distributionTenant', { id: tenant.id, parameters });
    },
    logCustomData(text: unknown): void {
      if (typeof text !== 'string') throw new TypeError('custom log data must be a string');
      guest.seen.customLogData = text;
    },
  };
  const getter = (name: 'edgeLocation' | 'distributionTenant'): void => {
    const get = getOwnPropertyDescriptor(members, name)?.get;
    defineProperty(cf, name, { get, configurable: true });
  };
  getter('edgeLocation');
  getter('distributionTenant');
  define(cf, 'logCustomData', members.logCustomData);
  // The documentation of web tokens contradicts itself on arguments and results.
  define(cf, 'cwt', guarded('cf.cwt', {}));
}

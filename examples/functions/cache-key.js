// One cached copy per page, not one per campaign: parameters that the origin ignores go away,
// the others get lower-case names and one order.
const TRACKING = /^(utm_.*|gclid|fbclid|msclkid|mc_eid)$/;

function handler(event) {
  const request = event.request;
  const pairs = [];
  Object.keys(request.querystring).forEach((key) => {
    const name = key.toLowerCase();
    const parameter = request.querystring[key];
    if (!TRACKING.test(name)) {
      (parameter.multiValue || [parameter]).forEach((item) => pairs.push(`${name}=${item.value}`));
    }
  });
  request.querystring = pairs.sort().join('&');
  return request;
}

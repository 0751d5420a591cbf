// Sends visitors of short campaign addresses, /c/spring, to where the campaign takes place.
const PLACES = {
  spring: '/shop/garden',
  summer: '/shop/outdoor',
};

function handler(event) {
  const request = event.request;
  const name = request.uri.startsWith('/c/') ? request.uri.slice(3) : undefined;
  if (name === undefined) {
    return request;
  }
  const place = PLACES[name];
  if (place === undefined) {
    console.log('no campaign: ' + name);
    return { statusCode: 404, statusDescription: 'Not Found' };
  }
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: place + '?campaign=' + name } },
  };
}

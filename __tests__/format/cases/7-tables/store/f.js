import cf from 'cloudfront';
const store = cf.kvs();
async function handler(event) {
  const request = event.request;
  if (!(await store.exists(request.uri))) return request;
  return { statusCode: 301, headers: { location: { value: await store.get(request.uri) } } };
}

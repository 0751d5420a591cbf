import cf from 'cloudfront';

// Answers the value of the key that the path names.
async function handler(event) {
  var store = cf.kvs();
  var key = event.request.uri.slice(1);
  var exists = await store.exists(key);
  return { statusCode: 200, body: exists ? await store.get(key) : '(none)' };
}

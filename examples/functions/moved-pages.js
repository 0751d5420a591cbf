// Thousands of addresses that moved, more than fit into a function: they are in a key value store,
// `/old` as key and the new address as value. Search engines keep asking for all of them.
import cf from 'cloudfront';

const store = cf.kvs();

async function handler(event) {
  const request = event.request;
  const target = await movedTo(request.uri.toLowerCase());
  if (!target) {
    return request;
  }
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: target } },
  };
}

// get() throws for a key that the store does not have.
async function movedTo(path) {
  try {
    return await store.get(path);
  } catch (error) {
    return undefined;
  }
}

function handler(event) {
  console.log('first');
  console.log('second');
  console.log('third');
  if (event.request.uri === '/throw') throw new TypeError('no tenant');
  if (event.request.uri === '/value') return event.request.headers.nothing.value;
  return event.request;
}

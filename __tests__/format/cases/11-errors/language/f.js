function handler(event) {
  for (const x of [1]) x;
  return event.request;
}

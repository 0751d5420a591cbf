function handler(event) {
  var uri = event.request.uri;	// a tab and an escape: 
  console.log('\u001b[31mred\u0007\nsecond line\u202e\ud800');
  if (uri === '/throw') throw new Error('bad\u001b[0m\nline');	// here
  return { statusCode: 301, headers: { location: { value: '/\u0000\u001b[2J\t\u202eevil' } } };
}

// S3 has no index documents behind CloudFront: this function adds them.
// It runs on cloudfront-js-1.0, which has no `const` and no `let`.
function handler(event) {
  var request = event.request;
  if (request.uri.startsWith('/.well-known/')) {
    return request;
  }
  var file = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (file === '') {
    request.uri += 'index.html';
  } else if (!file.includes('.')) {
    request.uri += '/index.html';
  }
  return request;
}

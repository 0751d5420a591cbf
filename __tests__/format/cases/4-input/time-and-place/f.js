import cf from 'cloudfront';

// Answers the time and the edge location of its run.
async function handler(event) {
  var time = new Date(Date.now()).toISOString();
  return { statusCode: 200, body: time + ' ' + JSON.stringify(cf.edgeLocation) };
}

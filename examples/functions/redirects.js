// Addresses that moved. A trailing slash on the old address makes no difference.
const PAGES = {
  '/about-us': '/company/',
  '/careers': 'https://jobs.example.com/',
  '/press/2019/launch': '/news/launch/',
};

// Folders that moved: whatever is below keeps its path.
const FOLDERS = {
  '/blog/': '/news/',
  '/docs/v1/': '/docs/',
};

function handler(event) {
  const request = event.request;
  const target = movedPage(request.uri) || movedFolder(request.uri);
  if (!target) {
    return request;
  }
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: {
      location: { value: target + queryOf(request) },
      'cache-control': { value: 'max-age=3600' },
    },
  };
}

function movedPage(uri) {
  return PAGES[uri.endsWith('/') ? uri.slice(0, -1) : uri];
}

function movedFolder(uri) {
  const folder = Object.keys(FOLDERS).find((old) => uri.startsWith(old));
  return folder && FOLDERS[folder] + uri.slice(folder.length);
}

// A parameter that occurs more than once has all its values in `multiValue`.
function queryOf(request) {
  const pairs = [];
  Object.keys(request.querystring).forEach((name) => {
    const parameter = request.querystring[name];
    (parameter.multiValue || [parameter]).forEach((item) => pairs.push(`${name}=${item.value}`));
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

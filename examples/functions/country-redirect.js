// Visitors of the home page go to the shop of their country. English is the home page itself.
const LOCALES = ['de', 'en', 'fr', 'ja'];
const LOCALE_OF = { AT: 'de', CH: 'de', DE: 'de', FR: 'fr', JP: 'ja' };

function handler(event) {
  const request = event.request;
  if (request.uri !== '/') {
    return request;
  }
  const locale = chosenLocale(request) || localeOfCountry(request);
  return locale === 'en' ? request : redirectTo(locale);
}

// What a visitor has chosen counts more than where they are.
function chosenLocale(request) {
  const cookie = request.cookies.locale;
  return cookie && LOCALES.includes(cookie.value) ? cookie.value : undefined;
}

function localeOfCountry(request) {
  const country = request.headers['cloudfront-viewer-country'];
  return (country && LOCALE_OF[country.value]) || 'en';
}

function redirectTo(locale) {
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: {
      location: { value: `/${locale}/` },
      'cache-control': { value: 'no-store' },
    },
    cookies: {
      locale: { value: locale, attributes: 'Path=/; Max-Age=2592000; Secure; SameSite=Lax' },
    },
  };
}

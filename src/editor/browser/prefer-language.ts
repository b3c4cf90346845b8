/** The program takes the language of the browser; here that of the portal, until somebody chooses another. It asks as it is loaded. */
const key = 'sveltia-cms.prefs';
const { lang } = document.documentElement;

if (localStorage.getItem(key) === null)
  localStorage.setItem(key, JSON.stringify({ locale: lang === 'en' ? 'en-US' : lang }));

// A bundle of its own, as a worker would be: an import() would bring a kilobyte of loading code to every page.
import address from './search.ts?worker&url';

/** Until someone goes to a search box it is a plain form: what makes proposals is fetched with the first focus. */
function start(): void {
  document.removeEventListener('focusin', startInBox);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.head.append(script);
}

function startInBox({ target }: FocusEvent): void {
  if (target instanceof Element && target.closest('form.search')) start();
}

// The page of the search with a question in its address answers it at once.
if (document.querySelector('search-page') !== null && location.search !== '') start();
else document.addEventListener('focusin', startInBox);

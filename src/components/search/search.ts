import { proposeIn } from './search-box.ts';
import { SearchPage } from './search-page.ts';

// Everything that searches, in one file that every page shares.
customElements.define('search-page', SearchPage);
for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) proposeIn(form);

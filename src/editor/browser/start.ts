import './prefer-language.ts';
import CMS from '@sveltia/cms';
import { taggedText, textFormat } from '../format.ts';
import { fromForm, toForm } from './english-video.ts';
import { contentOf, textFrom } from './kept-text.ts';
import './page.css';
import { textWithTags } from './tagged-text.ts';

const waiting = document.querySelector<HTMLElement>('#cho');
const { backend, onlyHere, noPicker } = { ...waiting?.dataset };

start();

function start(): void {
  const local = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
  // A folder can be opened on the machine of whoever opens it alone, and not by every browser.
  if (backend === 'local' && !local) return tell(onlyHere);
  if (backend === 'local' && !('showDirectoryPicker' in window)) return tell(noPicker);
  CMS.registerCustomFormat(textFormat, 'mdx', {
    fromFile: (text) => toForm(contentOf(text)),
    toFile: (content) => textFrom(fromForm(content)),
  });
  CMS.registerFieldType(taggedText, textWithTags);
  void CMS.init().then(() => {
    if (waiting) waiting.hidden = true;
  });
}

function tell(words = ''): void {
  const place = waiting?.querySelector('p');
  if (place) place.textContent = words;
}

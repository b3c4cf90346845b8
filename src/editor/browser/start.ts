import './prefer-language.ts';
import CMS from '@sveltia/cms';
import { taggedText, textFormat } from '../format.ts';
import { know, writeCarefully } from './careful-files.ts';
import { fromForm, toForm } from './english-video.ts';
import { contentOf, textFrom } from './kept-text.ts';
import './page.css';
import { textWithTags } from './tagged-text.ts';
import { askBeforeLeaving } from './unsaved.ts';
import { waitWhileSaving } from './while-saving.ts';

const waiting = document.querySelector<HTMLElement>('#cho');
const {
  backend,
  onlyHere,
  noPicker,
  saving = '',
  unsaved = '',
  changedElsewhere = '',
  notWritten = '',
} = { ...waiting?.dataset };

start();

function start(): void {
  const local = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
  // A folder can be opened on the machine of whoever opens it alone, and not by every browser.
  if (backend === 'local' && !local) return tell(onlyHere);
  if (backend === 'local' && !('showDirectoryPicker' in window)) return tell(noPicker);
  writeCarefully({ changedElsewhere, notWritten });
  waitWhileSaving(saving);
  askBeforeLeaving(unsaved);
  CMS.registerCustomFormat(textFormat, 'mdx', {
    fromFile: (text) => toForm(contentOf(know(text))),
    toFile: (content) => know(textFrom(fromForm(content))),
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

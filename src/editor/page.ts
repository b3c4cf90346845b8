import type { Settings } from '../model/settings.ts';
import { worded } from '../model/wording.ts';
import { editorPhrases } from '../text/messages/editor.ts';
import { iconName } from './address.ts';
import { editorPolicy } from './policy.ts';
import type { EditorPortal } from './config.ts';

/** Files of the page, from it. */
export interface EditorFiles {
  readonly script: string;
  readonly styles: readonly string[];
  readonly config: string;
}

/** The HTML of the page for editing. */
export function editorPage(
  settings: Settings & EditorPortal['settings'],
  { script, styles, config }: EditorFiles,
): string {
  const language = settings.languages[0] ?? 'vi';
  const say = (key: keyof typeof editorPhrases) => escaped(editorPhrases[key][language]);
  const { editor, repository } = settings;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(editorPolicy(editor, repository))}">
<meta name="viewport" content="width=device-width">
<title>${say('title')} – ${escaped(worded(settings.name, language))}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<link rel="icon" href="${iconName}" type="image/svg+xml">
<link rel="cms-config-url" type="application/json" href="${config}">
<script type="module" src="${script}"></script>
</head>
<body>
<main id="cho" data-backend="${editor.backend}" data-only-here="${say('onlyHere')}" data-no-picker="${say('noPicker')}" data-saving="${say('saving')}" data-unsaved="${say('unsaved')}" data-changed-elsewhere="${say('changedElsewhere')}" data-not-written="${say('notWritten')}">
<h1>${say('title')}</h1>
<p>${say('loading')}</p>
<noscript><p>${say('noScript')}</p></noscript>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

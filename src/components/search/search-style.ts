/** Whether a script may bring style sheets: before 2019 (2023 in Safari) it may not, and what it would draw stays undrawn. */
export function canAdopt(): boolean {
  return 'adoptedStyleSheets' in document;
}

/** Adds the rules for what a script draws: they need not come with every page, and the security policy allows this way. */
export function adopt(css: string): void {
  if (!canAdopt()) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The folder of the page for editing in a site, and its last segment in addresses. */
export const editorFolder = 'quan-tri';

/** The sign of the portal, beside the page. */
export const iconName = 'bieu-tuong.svg';

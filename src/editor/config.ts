import type { EditorSettings, Settings } from '../model/settings.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { editorPhrases } from '../text/messages/editor.ts';
import { editorFolder, iconName } from './address.ts';
import { collectionsOf } from './collections.ts';
import type { Choices } from './collections.ts';

export interface EditorPortal extends Choices {
  readonly settings: Settings & { readonly editor: EditorSettings };
}

/** Where the portal stands: for links from a text to its page. */
export interface EditorPlace {
  readonly base: string;
  readonly siteUrl: string | undefined;
}

/** The configuration of the editing program, as JSON holds it. */
export function editorConfig(portal: EditorPortal, { base, siteUrl }: EditorPlace) {
  const { settings } = portal;
  const language = settings.languages[0] ?? 'vi';
  const folders = assetFolders(language);
  return {
    backend: backendOf(settings.editor, settings.repository),
    // What is changed in a repository is looked at by somebody else before it is public.
    ...(settings.editor.backend === 'local' ? {} : { publish_mode: 'editorial_workflow' }),
    ...(siteUrl === undefined ? {} : { site_url: siteUrl }),
    display_url: `${siteUrl ?? ''}${base}`,
    app_title: `${editorPhrases.title[language]} – ${worded(settings.shortName, language)}`,
    logo: { src: `${base}${editorFolder}/${iconName}` },
    media_folder: 'public',
    public_folder: '/',
    media_libraries: { default: { config: mediaRules }, stock_assets: { providers: [] } },
    // Bodies hold tags that a preview would not show as the page does.
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_folders',
      locales: [...settings.languages].sort((a) => (a === 'vi' ? -1 : 1)),
      default_locale: 'vi',
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
      omit_default_locale_from_preview_path: true,
    },
    collections: collectionsOf(portal, language),
    asset_collections: folders,
  };
}

/** Photographs of a phone are made small enough for a page on a slow network. */
const mediaRules = {
  max_file_size: 5_000_000,
  slugify_filename: true,
  transformations: { raster_image: { format: 'webp', quality: 80, width: 1600, height: 1600 } },
};

function assetFolders(language: Language) {
  return ['guides', 'news'].map((kind) => ({
    name: `hinh-${kind}`,
    label: `${editorPhrases.pictures[language]} (${kind})`,
    media_folder: `/content/${kind}/hinh`,
    public_folder: 'hinh',
  }));
}

/** Without a way to sign in through a service, people sign in with a token of their own. */
function backendOf(
  { backend, branch, signInUrl, appId }: EditorSettings,
  repository: string | undefined,
) {
  const { host, repo } = repositoryOf(repository);
  const common = { repo, ...(branch === undefined ? {} : { branch }) };
  // The program wants to be told of a host also where it reads a folder: this one it does not ask how it fares.
  if (backend === 'local') return { name: 'gitea', ...common };
  if (backend === 'github')
    return {
      name: 'github',
      ...common,
      ...(host === 'github.com' ? {} : { api_root: `https://${host}/api/v3` }),
      ...(signInUrl === undefined
        ? { auth_methods: ['token'] }
        : { base_url: signInUrl.replace(/\/+$/, '') }),
    };
  return {
    name: 'gitlab',
    ...common,
    ...(host === 'gitlab.com'
      ? {}
      : { api_root: `https://${host}/api/v4`, base_url: `https://${host}` }),
    ...(appId === undefined ? { auth_methods: ['token'] } : { auth_type: 'pkce', app_id: appId }),
  };
}

/** The host of a repository, and its path there. */
export function repositoryOf(repository: string | undefined): {
  readonly host: string;
  readonly repo: string;
} {
  const { host, pathname } = new URL(repository ?? 'https://github.com/cong-khai/cong-khai');
  return {
    host,
    repo: pathname
      .split('/')
      .filter(Boolean)
      .join('/')
      .replace(/\.git$/, ''),
  };
}

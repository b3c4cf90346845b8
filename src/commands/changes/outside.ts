import { compareTexts } from '../../table/order.ts';
import type { Repository } from './commits.ts';
import { namesOf } from './git.ts';
import type { Git } from './git.ts';

/**
 * The files that differ and are not the administration's own: all but those of `data/`, `content/` and `public/` of the portal, from
 * the top of the repository. Without `head` the files as they lie on the disk are meant, new ones too.
 */
export function outsideFiles(
  git: Git,
  { prefix }: Pick<Repository, 'prefix'>,
  { base, head }: { readonly base: string; readonly head: string | undefined },
): readonly string[] {
  const differing =
    head === undefined
      ? [
          ...namesOf(git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base])),
          ...namesOf(
            git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']),
          ),
        ]
      : namesOf(git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, head]));
  const own = ['data', 'content', 'public'].map((folder) => `${prefix}${folder}/`);
  return [...new Set(differing)]
    .filter((file) => !own.some((folder) => file.startsWith(folder)))
    .sort(compareTexts);
}

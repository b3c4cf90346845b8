import type { PictureKind } from '../../model/picture.ts';
import type { IssueCode } from '../../table/codes.ts';
import { picturePieces } from './picture-pieces.ts';
import type { PicturePiece } from './picture-pieces.ts';
import { hasGpsPosition, namesCamera } from './tiff-tags.ts';

/** What nobody may read from a published picture: by tags in Exif, by words in a packet of XMP, whatever prefix it gives them. */
const secrets = [
  { code: 'picture/position', inTags: hasGpsPosition, inWords: /\bGPS(?:Latitude|Longitude)\b/ },
  {
    code: 'picture/camera',
    inTags: namesCamera,
    inWords: /\b(?:Body|Lens|Camera)?(?:SerialNumber|OwnerName)(?:>|\s*=\s*["'])\s*[^\s<"']/,
  },
] as const satisfies readonly {
  readonly code: IssueCode;
  readonly inTags: (bytes: Uint8Array) => boolean;
  readonly inWords: RegExp;
}[];

/** What a picture tells beside what it shows, in what cameras write into it: where it was taken, and by whose camera. */
export function toldByPicture(kind: PictureKind, bytes: Uint8Array): readonly IssueCode[] {
  const pieces = picturePieces(kind, bytes);
  return secrets
    .filter(({ inTags, inWords }) =>
      pieces.some(({ name, data }) => (name === 'exif' ? inTags(data) : inWords.test(words(data)))),
    )
    .map(({ code }) => code);
}

function words(data: PicturePiece['data']): string {
  return new TextDecoder('latin1').decode(data);
}

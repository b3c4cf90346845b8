/** A picture that a text shows. It is served as it is. */
export interface Picture {
  /** From the portal folder: `content/guides/hinh/dang-nhap.png`. */
  readonly file: string;
  readonly kind: PictureKind;
  /** In pixels of the page, from its header; an SVG's own size or that of its view box. */
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
  /** Its name in addresses, which changes with its bytes: `dang-nhap-1a2b3c4d5e.png`. */
  readonly name: string;
}

export type PictureKind = 'png' | 'jpeg' | 'webp' | 'svg';

// SPDX-License-Identifier: AGPL-3.0-or-later
declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
  };
  const subset: (font: Buffer, text: string, options?: Options) => Promise<Buffer>;

  export { subset as default };
}

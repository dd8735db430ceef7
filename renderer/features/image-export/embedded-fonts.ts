import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';

const EXTENDED_LATIN = /[\u0100-\u02ff\u1d00-\u1eff\u20a0-\u20bf\u2c60-\u2c7f\ua720-\ua7ff]/;

const fontFace = (data: string, range: string): string =>
  `@font-face{font-family:"Atkinson Hyperlegible Next Variable";font-weight:200 800;src:url(${data}) format("woff2");unicode-range:${range}}`;

/** The app's font as CSS with the font in it: a file that shows the same letters anywhere. */
export function embeddedFontsFor(text: string): string {
  return [
    fontFace(
      latin,
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD',
    ),
    ...(EXTENDED_LATIN.test(text)
      ? [
          fontFace(
            latinExtended,
            'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
          ),
        ]
      : []),
  ].join('');
}

/** Why a file of a known format is not read, with what to do instead. */
export interface UnsupportedFormat {
  readonly outcome: 'binary' | 'unreadable';
  readonly sentence: string;
}

const unreadable = (sentence: string): UnsupportedFormat => ({ outcome: 'unreadable', sentence });
const binary = (sentence: string): UnsupportedFormat => ({ outcome: 'binary', sentence });

const PICTURE = binary('This is a picture. Type or dictate what it says, and paste the text here.');
const RECORDING = binary('This is a recording. Have it written down, and paste the text here.');
const OLD_OFFICE = 'Save it as .docx, or copy the text and paste it here.';

/** Formats by the bytes they begin with; `at` where those stand later. The first that fits is it. */
const SIGNATURES: readonly (readonly [start: string, format: UnsupportedFormat, at?: number])[] = [
  ['%PDF', binary('This is a PDF. Open it, copy the text and paste it here.')],
  ['{\\rtf', unreadable('This is rich text (.rtf). Save it as .docx, or copy the text and paste it here.')],
  [
    '\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d',
    unreadable(
      'This is a page of OneNote (.one). Export it as a Word document, or copy the text and paste it here.',
    ),
  ],
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['II*\x00', PICTURE],
  ['MM\x00*', PICTURE],
  ['WEBP', PICTURE, 8],
  ['ftyphei', PICTURE, 4],
  ['ftypmif1', PICTURE, 4],
  ['ftypavif', PICTURE, 4],
  ['ftyp', RECORDING, 4],
  ['ID3', RECORDING],
  ['OggS', RECORDING],
  ['WAVE', RECORDING, 8],
  ['\x1a\x45\xdf\xa3', RECORDING],
];

const startsWithText = (bytes: Uint8Array, start: string, at: number): boolean =>
  bytes.length >= at + start.length &&
  [...start].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** Names of streams in the old format of Office say which program wrote it. Letters are two bytes wide. */
const OLD_FORMATS: readonly (readonly [stream: string, sentence: string])[] = [
  [
    '__properties_version1.0',
    'This is a mail of Outlook (.msg). Save it as text (.txt) or .eml, or copy the text and paste it here.',
  ],
  ['WordDocument', `This is an old Word document (.doc). ${OLD_OFFICE}`],
  ['Workbook', 'This is an old Excel workbook (.xls). Copy the cells you need and paste them here.'],
  [
    'PowerPoint Document',
    'These are old PowerPoint slides (.ppt). Copy the text you need and paste it here.',
  ],
  [
    'EncryptedPackage',
    'This document is locked with a password. Open it, save it without one and choose it again.',
  ],
];

const readOldOffice = (bytes: Uint8Array): UnsupportedFormat => {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = OLD_FORMATS.find(([stream]) => names.includes(Buffer.from(stream, 'utf16le')));
  return unreadable(found?.[1] ?? `This is an old Word document (.doc). ${OLD_OFFICE}`);
};

/** What a file is that is recognised and not read, by its bytes alone; undefined where it may be read. */
export function findUnsupportedFormat(bytes: Uint8Array): UnsupportedFormat | undefined {
  if (startsWithText(bytes, '\xd0\xcf\x11\xe0', 0)) return readOldOffice(bytes);
  return SIGNATURES.find(([start, , at = 0]) => startsWithText(bytes, start, at))?.[1];
}

/** Zips that are no documents of words, by the files in them. */
const ZIPS: readonly (readonly [entry: RegExp, sentence: string])[] = [
  [
    /^Index\/(?:Document|Slide|.*)\.iwa$|^Index\.zip$|^index\.xml$/,
    'This is a document of Pages. Export it as Word (.docx), or copy the text and paste it here.',
  ],
  [
    /^xl\//,
    'This is an Office file, but no Word document: an Excel workbook. Copy the cells you need and paste them here.',
  ],
  [
    /^ppt\//,
    'This is an Office file, but no Word document: PowerPoint slides. Copy the text you need and paste it here.',
  ],
  [/^META-INF\/container\.xml$/, 'This is an e-book. Open it, copy the text and paste it here.'],
  [
    /^\[Content_Types\]\.xml$/,
    'This is an Office file, but no Word document. Save the notes as .docx or paste their text.',
  ],
];

/** Why a zip is not read. @param names - the files in it */
export function unsupportedZip(names: readonly string[]): string {
  const found = ZIPS.find(([entry]) => names.some((name) => entry.test(name)));
  return (
    found?.[1] ??
    'This is a zip file, and no document is in it that can be read. Unpack it and choose the notes.'
  );
}

import { deflateRawSync } from 'node:zlib';
import { docx, zip } from './docx.ts';

const html = (words: string): Uint8Array => Buffer.from(`<!doctype html>${words}`);
const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('');

/** A Word document whose text says it is short, and is not. */
const bomb = (megabytes: number): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 'a'));
  const text = zip({ '[Content_Types].xml': 'a', 'word/document.xml': 'a'.repeat(packed.length) });
  const at = text.indexOf('a'.repeat(packed.length));
  const bytes = Buffer.concat([text.subarray(0, at), packed, text.subarray(at + packed.length)]);
  const entry = bytes.indexOf('word/document.xml', at + packed.length) - 46;
  bytes.writeUInt16LE(8, entry + 10);
  bytes.writeUInt32LE(1_000, entry + 24);
  return bytes;
};

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${many(12, (at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(10)}">`)}]>`;

/** Notes that were made to hang or to fill the memory, and how reading them ends. */
export const hostileNotes: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  outcome: string,
])[] = [
  ['a page nested 100,000 deep', 'a.html', html('<div>'.repeat(100_000)), 'unreadable'],
  [
    'end tags on a deep page',
    'a.html',
    html('<div>'.repeat(9_000) + '</span>'.repeat(900_000)),
    'unreadable',
  ],
  [
    'bold that is never closed',
    'a.html',
    html(`<p>${many(900, (at) => `<b id=${at}>`)}${'<p>x'.repeat(9_000)}`),
    'unreadable',
  ],
  [
    'a tag of 300,000 attributes',
    'a.html',
    html(`<p x=">" ${many(300_000, (at) => `a${at} `)}>x`),
    'unreadable',
  ],
  [
    'a tag of attributes without spaces',
    'a.html',
    html(`<p ${many(200_000, (at) => `a${at}="1"`)}>x`),
    'unreadable',
  ],
  ['nothing but brackets', 'a.html', html('<'.repeat(2_000_000)), 'ok'],
  ['comments that never end', 'a.html', html(`x${'<!--'.repeat(500_000)}`), 'ok'],
  ['a document that lies about its size', 'a.docx', bomb(300), 'tooLarge'],
  ['a document nested 50,000 deep', 'a.docx', docx(['<w:p>'.repeat(50_000)]), 'unreadable'],
  [
    'a document of a billion laughs',
    'a.docx',
    docx([], { 'word/document.xml': `${laughs}<w:document>&b11;</w:document>` }),
    'unreadable',
  ],
  [
    'a document that names a file outside',
    'a.docx',
    docx([], { '../../evil.txt': 'x', 'word/document.xml': '<a/>' }),
    'unreadable',
  ],
];

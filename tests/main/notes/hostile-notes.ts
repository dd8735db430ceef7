import { deflateRawSync } from 'node:zlib';
import { docx, run, wordParagraph, wordPart, zip } from './docx.ts';
import { odt, odtContent } from './odt.ts';

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

/** Markdown of many lines that costs most to read, `count` times the same. */
export const costlyMarkdown: readonly (readonly [
  what: string,
  of: (count: number) => string,
  count: number,
])[] = [
  ['short paragraphs of links', (count) => `${'[a]('.repeat(130)}\n\n`.repeat(count), 2_400],
  ['crossed-out', (count) => `${'<del>\n\n'.repeat(count)}x${'</del>\n\n'.repeat(count)}`, 12_000],
  ['heads', (count) => '---\na: b\n'.repeat(count), 72_000],
];

type HostileNotes = readonly [what: string, name: string, bytes: Uint8Array, outcome: string];

/** Notes that were made to hang or to fill the memory, and how reading them ends. */
export const hostileNotes: readonly HostileNotes[] = [
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
    'paragraphs in each other',
    'a.docx',
    docx(['<w:p><w:r>'.repeat(150) + '</w:r></w:p>'.repeat(150)]),
    'empty',
  ],
  [
    'a table in a table, 90 deep',
    'a.docx',
    docx([
      `${'<w:tbl><w:tr><w:tc>'.repeat(90)}${wordParagraph(run('x'))}${'</w:tc></w:tr></w:tbl>'.repeat(90)}`,
    ]),
    'ok',
  ],
  [
    'a tag of 300,000 attributes in a document',
    'a.docx',
    docx([`<w:p ${many(300_000, (at) => `a${at}="" `)}/>`]),
    'unreadable',
  ],
  ['a document of 2,500,000 elements', 'a.docx', docx(['<w:p/>'.repeat(2_500_000)]), 'unreadable'],
  [
    'styles that follow each other in a ring',
    'a.docx',
    docx([wordParagraph(run('x'), '<w:pStyle w:val="A"/>')], {
      'word/styles.xml': wordPart(
        'styles',
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      ),
    }),
    'ok',
  ],
  [
    'a document that holds itself',
    'a.docx',
    docx(['<w:altChunk r:id="a"/>'], {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/aFChunk" Target="document.xml"/></Relationships>',
    }),
    'ok',
  ],
  [
    'a level of a list of a thousand million',
    'a.docx',
    docx([wordParagraph(run('x'), '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>')]),
    'ok',
  ],
  [
    'an OpenDocument of a billion laughs',
    'a.odt',
    odt('', '', { 'content.xml': `${laughs}<x>&b11;</x>` }),
    'unreadable',
  ],
  ['an OpenDocument nested 50,000 deep', 'a.odt', odt('<text:span>'.repeat(50_000)), 'unreadable'],
  [
    'an OpenDocument in one file, nested 50,000 deep',
    'a.fodt',
    Buffer.from(odtContent('<text:span>'.repeat(50_000)).replaceAll('document-content', 'document')),
    'unreadable',
  ],
  [
    'a mail of 20,000 parts in each other',
    'a.eml',
    Buffer.from(
      `MIME-Version: 1.0\r\n${many(20_000, (at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`)}`,
    ),
    'unreadable',
  ],
  [
    'a mail of 200,000 headers',
    'a.eml',
    Buffer.from(`MIME-Version: 1.0\r\n${many(200_000, (at) => `X-${'a'.repeat(at % 30)}: b\r\n`)}\r\nwords`),
    'ok',
  ],
  ...(
    [
      ['bold', '**a'.repeat(1_000_000), 'ok'],
      ['links', '[a]('.repeat(1_000_000), 'ok'],
      ['comments', 'x <!--'.repeat(1_000_000), 'ok'],
      ['quotes', '>'.repeat(3_000_000), 'ok'],
      ['quoted lines', `${'>'.repeat(39)} x\n`.repeat(50_000), 'ok'],
      ['code', many(3_000, (at) => `${'`'.repeat(at + 1)}a `), 'ok'],
      ['breaks in one line', 'a<br>'.repeat(1_000_000), 'ok'],
      ['raised words in each other', `${'<sup>'.repeat(200_000)}x`, 'ok'],
      ['lists in each other', many(3_000, (at) => `${' '.repeat(at)}- x\n`), 'ok'],
      ['boxes', `${':::a['.repeat(1_000_000)}`, 'ok'],
      ['remarks', '%% a '.repeat(1_000_000), 'ok'],
      ...costlyMarkdown.map(([what, of, count]) => [what, of(count), 'ok'] as const),
    ] as const
  ).map(
    ([what, words, outcome]): HostileNotes => [
      `Markdown: ${what} without end`,
      'a.md',
      Buffer.from(words),
      outcome,
    ],
  ),
  ['a style sheet without end', 'a.html', html(`<style>${'.a{'.repeat(500_000)}</style><p class=a>x`), 'ok'],
  [
    'as many styles as classes',
    'a.html',
    html(
      `<style>${many(20_000, (at) => `.a.b${at}{display:none}`)}</style>${'<p class="a b c d">x</p>'.repeat(20_000)}`,
    ),
    'ok',
  ],
  ['tables in each other', 'a.html', html(`${'<table><tr><td>'.repeat(400)}x`), 'ok'],
  [
    'a cell over everything',
    'a.html',
    html(`<table>${'<tr><td rowspan=65000 colspan=1000>x</td><td>y'.repeat(5_000)}`),
    'ok',
  ],
  [
    'a document that names a file outside',
    'a.docx',
    docx([], { '../../evil.txt': 'x', 'word/document.xml': '<a/>' }),
    'unreadable',
  ],
];

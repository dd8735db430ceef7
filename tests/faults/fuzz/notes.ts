import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { docx, paragraph } from '../../main/notes/docx.ts';
import { odt } from '../../main/notes/odt.ts';
import { oddLines } from '../../shared/notes/odd-lines.ts';
import { splice, spliced } from './hostile-json.ts';

/** What a person chose: the file's name and its bytes. */
export interface NotesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'-*()1. Aa:#[]’>|\t\u00a0'), maxLength: 14 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...oddLines, 'a, ', 'A will ', '[', '(', '“', '1 ', 'and '),
        fc.constantFrom(1, 3, 400),
      )
      .map(([text, times]) => text.repeat(times)),
  },
);

const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n')), { maxLength: 40 })
  .map((all) => all.map(([words, end]) => words + end).join(''));

const fixtures = Object.values(
  import.meta.glob<string>('../../fixtures/notes/*', { query: '?raw', import: 'default', eager: true }),
);

const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(splice, { maxLength: 5 }))
  .map(([words, changes]) => changes.reduce(spliced, words));

const tags =
  'p div ul ol li b i a h1 h2 table tr td br hr pre svg math script style template select textarea input title'.split(
    ' ',
  );
const markup = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: line },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      '&#0;',
      '&lt;script&gt;',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '<a href="javascript:alert(1)">go</a>',
      '<base href="http://x">',
      '<meta http-equiv=refresh content="0;url=http://x">',
    ),
  },
);
const page = fc
  .array(fc.tuple(markup, fc.constantFrom(1, 1, 1, 2, 300)), { maxLength: 40 })
  .map((all) => all.map(([one, times]) => one.repeat(times)).join(''));

const words = fc.array(
  fc.tuple(fc.constantFrom(...oddLines.filter((one) => !/[<&\ud800]/.test(one))), fc.nat(3)),
  { maxLength: 8 },
);

const document = words.map((all) =>
  docx(all.map(([one, level]) => paragraph(one, level > 1 ? { level: level - 2 } : {}))),
);

const escaped = (text: string): string => text.replace(/[<&>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Elements of Word or of OpenDocument in any order, most of them closed. */
const elements = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names),
        fc.constantFrom(...oddLines.filter((one) => !/[\ud800]/.test(one))),
        fc.nat(9),
      ),
      {
        maxLength: 30,
      },
    )
    .map((all) => {
      const open: string[] = [];
      const parts = all.map(([name, text, act]) => {
        const [tag = ''] = name.split(' ');
        if (act < 5) open.push(tag);
        if (act < 5) return `<${name}>`;
        if (act < 7) return `<${name}/>`;
        const closed = act === 7 ? open.pop() : undefined;
        return closed === undefined ? escaped(text) : `</${closed}>`;
      });
      return (
        parts.join('') +
        open
          .reverse()
          .map((tag) => `</${tag}>`)
          .join('')
      );
    });

const WORD_ELEMENTS =
  'w:p|w:r|w:r|w:t|w:t|w:tbl|w:tr|w:tc|w:del|w:ins|w:delText|w:sdt|w:sdtContent|w:br|w:tab|w:hyperlink|w:pPr|w:rPr|w:vanish|w:strike|w:numPr|w:ilvl w:val="1"|w:numId w:val="1"|w:fldChar w:fldCharType="begin"|w:fldChar w:fldCharType="end"|w:instrText|w:drawing|w:txbxContent|mc:AlternateContent|mc:Choice|mc:Fallback|w:vMerge|w:gridSpan w:val="3"|w:footnoteReference w:id="1"|w:sym w:char="F0A8"'.split(
    '|',
  );
const ODT_ELEMENTS =
  'text:p|text:p|text:h text:outline-level="2"|text:span|text:list|text:list-item|text:s|text:tab|text:note|text:note-body|table:table|table:table-row|table:table-cell|draw:frame|draw:text-box|draw:image|office:annotation|text:section|text:change'.split(
    '|',
  );
const wildDocument = elements(WORD_ELEMENTS).map((body) => docx([body]));
const wildOdt = elements(ODT_ELEMENTS).map((body) => odt(body));

const mail = fc
  .tuple(
    fc.constantFrom('text/plain', 'text/html', 'multipart/mixed; boundary=x', 'message/rfc822'),
    text,
    fc.boolean(),
  )
  .map(([type, body, isParted]) =>
    Buffer.from(
      `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${isParted ? '--x\r\n\r\n' : ''}${body}`,
    ),
  );

/** Marks of Markdown and tags between lines of notes. */
const marked = fc
  .array(
    fc.tuple(
      fc.oneof(
        line,
        fc.constantFrom(
          ...'<del>|</del>|<div hidden>|</div>|<br>|<!--|-->|~~|**|&amp;|![a](b)|[^1]|[^1]: |:::info|:::|> [!note] |%%|[[a|b]]|`|```|---|+++|title: x|| a | b ||<table><tr><td>|</table>|<sup>1</sup>|\\-|- [a](#a)|\ue000'.split(
            '|',
          ),
        ),
      ),
      fc.constantFrom('\n', '\n\n', ' ', '', '\r\n'),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.map(([one, end]) => one + end).join(''));

/** Bytes with some of them changed, taken out or put in. */
const spoilt = fc
  .tuple(
    fc.oneof(document, wildDocument, wildOdt),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(12)), { maxLength: 4 }),
    fc.nat(20),
  )
  .map(([bytes, changes, cut]) => {
    let all = Buffer.from(bytes);
    for (const [at, byte, take] of changes) {
      const start = at % all.length;
      if (take < 8) all[start] = byte;
      else
        all = Buffer.concat([
          all.subarray(0, start),
          deflateRawSync(all.subarray(start, start + byte)),
          all.subarray(start + take),
        ]);
    }
    return cut === 0 ? all.subarray(0, Math.floor(all.length / 2)) : all;
  });

const utf8 =
  (name: string) =>
  (content: string): NotesFile => ({ name, bytes: Buffer.from(content) });

/** Notes of any format, as people and as enemies write them. */
export const notesFiles: fc.Arbitrary<NotesFile> = fc.oneof(
  { weight: 6, arbitrary: text.map(utf8('a.txt')) },
  { weight: 6, arbitrary: mutated.map(utf8('a.md')) },
  { weight: 5, arbitrary: page.map(utf8('a.html')) },
  {
    weight: 1,
    arbitrary: text.map((content) => ({ name: 'a.txt', bytes: Buffer.from(`\ufeff${content}`, 'utf16le') })),
  },
  { weight: 1, arbitrary: text.map((content) => ({ name: 'a.txt', bytes: Buffer.from(content, 'latin1') })) },
  { weight: 3, arbitrary: spoilt.map((bytes) => ({ name: 'a.docx', bytes })) },
  { weight: 3, arbitrary: wildDocument.map((bytes) => ({ name: 'a.docx', bytes })) },
  { weight: 3, arbitrary: wildOdt.map((bytes) => ({ name: 'a.odt', bytes })) },
  { weight: 2, arbitrary: mail.map((bytes) => ({ name: 'a.eml', bytes })) },
  { weight: 5, arbitrary: marked.map(utf8('a.md')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ name: 'a.bin', bytes })) },
);

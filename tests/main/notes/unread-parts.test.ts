import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../main/notes/read-notes.ts';
import { docx, paragraph, run, wordParagraph, wordPart, wordRelations, zip } from './docx.ts';
import { odt } from './odt.ts';
import { readText } from './read-text.ts';

const inRun = (content: string): string => wordParagraph(`<w:r>${content}</w:r>`);
const drawing = (content: string): string =>
  `<w:drawing><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></w:drawing>`;
const shape = (text: string): string =>
  drawing(`<wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`);
const vml = (text: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const both = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

const word = async (body: string, more: Readonly<Record<string, string>> = {}) =>
  readText('a.docx', docx([paragraph('Before'), body, paragraph('After')], more));

describe('every part of a Word document is read, or counted', () => {
  test.each([
    ['a box', inRun(shape('In the box'))],
    ['an old box', inRun(vml('In the box'))],
    ['both of one, once', inRun(both(shape('In the box'), vml('In the box')))],
    ['a box that only the old way has', inRun(both(drawing(''), vml('In the box')))],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('In the box')}</w:sdtContent></w:sdt>`],
    [
      'a wrapped run',
      wordParagraph(`<w:smartTag><w:customXml>${run('In the box')}</w:customXml></w:smartTag>`),
    ],
    ['a field’s words', wordParagraph(`<w:fldSimple w:instr="AUTHOR">${run('In the box')}</w:fldSimple>`)],
    [
      'a drawing’s own words',
      inRun(drawing('<a:sp><a:txBody><a:p><a:r><a:t>In the box</a:t></a:r></a:p></a:txBody></a:sp>')),
    ],
    ['letters as a drawing', inRun('<w:pict><v:shape><v:textpath string="In the box"/></v:shape></w:pict>')],
  ])('%s is read', async (_name, body) => {
    const read = await word(body);
    expect(read.lines).toEqual(['Before', 'In the box', 'After']);
    expect(read.notReadable).toEqual([]);
  });

  test.each([
    ['picture', inRun(drawing('<pic:pic/>'))],
    ['picture', inRun('<w:pict><v:shape><v:imagedata/></v:shape></w:pict>')],
    ['chart', inRun(both(drawing('<c:chart/>'), drawing('<pic:pic/>')))],
    ['diagram', inRun(drawing('<dgm:relIds/>'))],
    ['equation', wordParagraph('<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>')],
    [
      'embedded document',
      inRun('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'),
    ],
    [
      'empty field',
      wordParagraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`,
      ),
    ],
    ['comment', wordParagraph('<w:r><w:commentReference w:id="1"/></w:r>')],
    ['embedded document', '<w:altChunk r:id="nowhere"/>'],
  ])('a %s is counted', async (what, body) => {
    const read = await word(body);
    expect(read.lines).toEqual(['Before', 'After']);
    expect(read.notReadable).toEqual([{ what, count: 1 }]);
    expect(read.remarks).toEqual([`${/^[aeiou]/.test(what) ? 'An' : 'A'} ${what} was not read.`]);
  });

  test('several are one sentence', async () => {
    const comments = [1, 2].map((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join('');
    const read = await word(wordParagraph(comments) + inRun(drawing('<pic:pic/>')));
    expect(read.remarks).toEqual(['A picture and 2 comments were not read.']);
  });

  test('documents within it: a page in its own charset, text, another document', async () => {
    const chunk = (id: string): string => `<w:altChunk r:id="${id}"/>`;
    const relations = wordRelations({ a: 'a.html', b: 'b.txt', c: 'c.mht' });
    const read = await word(chunk('a') + chunk('b') + chunk('c'), {
      'word/_rels/document.xml.rels': relations,
      'word/a.html':
        '<html><head><style>.h{display:none}</style></head><body><h2>Page</h2><p class=h>secret</p><ul><li>One',
      'word/b.txt': 'Two\nlines',
      'word/c.mht': 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Saved page</p>',
    });
    expect(read.lines).toEqual(['Before', '## Page', '- One', 'Two', 'lines', 'Saved page', 'After']);
    expect(read.notReadable).toEqual([{ what: 'hidden passage', count: 1 }]);
  });

  test('notes at the foot stand at the end, their marks nowhere; headers and footers are left out and said', async () => {
    const note = (kind: string, id: string, text: string): string =>
      wordPart(
        `${kind}s`,
        `<w:${kind} w:id="${id}">${wordParagraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`,
      );
    const read = await word(
      wordParagraph(
        `${run('12')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' came')}<w:r><w:endnoteReference w:id="5"/></w:r>`,
      ),
      {
        'word/_rels/document.xml.rels': wordRelations({
          footnotes: 'footnotes.xml',
          endnotes: 'endnotes.xml',
          header: 'header1.xml',
        }),
        'word/footnotes.xml': note('footnote', '2', 'By the list'),
        'word/endnotes.xml': note('endnote', '5', 'At the door'),
        'word/header1.xml': wordPart('hdr', paragraph('Draft')),
      },
    );
    expect(read.lines).toEqual(['Before', '12 came', 'After', '1. By the list', '2. At the door']);
    expect(read.remarks).toEqual(['The headers and footers of the pages were left out.']);
  });

  test('the contents list that Word makes is left out and said', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
    );
    const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Buses 1')}</w:sdtContent></w:sdt>`;
    const field =
      wordParagraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Buses 1')}`,
      ) + wordParagraph(`${run('Halls 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    for (const body of [gallery, field, paragraph('Buses 1', { style: 'T' })]) {
      const read = await word(body, { 'word/styles.xml': styles });
      expect(read.lines).toEqual(['Before', 'After']);
      expect(read.remarks).toEqual(['The contents list was left out: its headings come in by themselves.']);
    }
  });

  test('a document with nothing but a picture says so', async () => {
    const read = await readNotes('a.docx', docx([inRun(drawing('<pic:pic/>'))]));
    expect(read).toEqual({
      outcome: 'empty',
      sentence: 'There is no text in these notes. A picture was not read.',
    });
  });

  test('a document that calls its parts and its names differently', async () => {
    const ns = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const file = zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/other.xml"/></Relationships>',
      'word/other.xml': `<ns0:document xmlns:ns0="${ns}"><ns0:body><ns0:p><ns0:r><ns0:t>Strict</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    });
    expect((await readText('a.docx', file)).lines).toEqual(['Strict']);
  });
});

describe('pages and OpenDocument', () => {
  test('HTML: pictures that say something, recordings, equations, comments of Google Docs', async () => {
    const page =
      '<p>Seen <img src=a.png><img src=b.png alt="The hall"><img src=c.png alt=""><img src=d.png width=1><img alt="🎉" src=e></p><video src=v></video><math><mi>x</mi></math><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>private</span></p></div>';
    const read = await readText('a.html', page);
    expect(read.lines).toEqual(['Seen 🎉']);
    expect(read.remarks).toEqual(['2 pictures, a recording, an equation and a comment were not read.']);
  });

  test('OpenDocument: boxes and notes are read; comments, pictures and sheets are counted', async () => {
    const body =
      '<text:p>12<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the list</text:p></text:note-body></text:note> came<office:annotation><text:p>private</text:p></office:annotation></text:p><text:p><draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame></text:p><text:table-of-content><text:index-body><text:p>Buses 1</text:p></text:index-body></text:table-of-content>';
    const read = await readText('a.odt', odt(body));
    expect(read.lines).toEqual(['12 came', 'In the box', '1. By the list']);
    expect(read.notReadable).toEqual([
      { what: 'comment', count: 1 },
      { what: 'picture', count: 1 },
      { what: 'embedded document', count: 1 },
    ]);
    expect(read.remarks[0]).toContain('contents list');
  });
});

test('what is seen of a page and is none of its notes is listed, line by line', async () => {
  const page =
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/join">Join us</a></li></ul></nav>' +
    '<p>The bus stops at six.</p><footer><p>Registered charity</p></footer><nav style="display:none">Secret</nav>';
  const read = await readNotes('page.html', Buffer.from(page));
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  expect(read.text.trim()).toBe('The bus stops at six.');
  expect(read.takenOut.map(({ text }) => text)).toEqual(['Home', 'Join us', 'Registered charity']);
});

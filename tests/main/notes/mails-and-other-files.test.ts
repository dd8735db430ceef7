import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../main/notes/read-notes.ts';
import { zip } from './docx.ts';
import { odt, odtContent } from './odt.ts';
import { readText } from './read-text.ts';

const head =
  'From: Ola <ola@example.org>\r\nTo: all@example.org\r\nSubject: =?utf-8?q?Notes_of_M=C3=A4rz?=\r\nMIME-Version: 1.0\r\n';

describe('mails', () => {
  test('text: its subject is the title', async () => {
    const read = await readText(
      'a.eml',
      `${head}Content-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n- =A3=F3d=BC\r\n- two=\r\n gether\r\n`,
    );
    expect(read.lines).toEqual(['# Notes of März', '- Łódź', '- two gether']);
  });

  test('a page with files beside it: the page is read, the files are counted', async () => {
    const parts = [
      'Content-Type: text/html\r\n\r\n<h2>Ideas</h2><ul><li>One</li></ul><blockquote type="cite"><p>Old words</p></blockquote>',
      'Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==',
    ];
    const read = await readText(
      'pasted',
      `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`,
    );
    expect(read.lines).toEqual(['# Notes of März', '## Ideas', '- One', '> Old words']);
    expect(read.notReadable).toEqual([{ what: 'attachment', count: 1 }]);
  });

  test('a mail that was copied out as text is text', async () => {
    const text = 'From: Ola\nSubject: Notes\n\n- one\n';
    expect((await readText('a.txt', text)).text).toBe(text);
  });
});

describe('OpenDocument', () => {
  test('headings, lists, tables and spaces', async () => {
    const body =
      '<text:p text:style-name="Title">Minutes</text:p><text:h text:outline-level="2">Ideas</text:h><text:list><text:list-item><text:p>One<text:s text:c="3"/>two<text:tab/>three</text:p></text:list-item></text:list><text:p>a<text:line-break/>b</text:p>';
    const read = await readText('any name', odt(body));
    expect(read.text).toBe('# Minutes\n\n## Ideas\n\n- One two three\n\na\nb\n');
  });

  test('in one file', async () => {
    const flat = odtContent('<text:p>Flat</text:p>').replaceAll('office:document-content', 'office:document');
    expect((await readText('a.fodt', flat)).lines).toEqual(['Flat']);
  });
});

describe('what is not read is recognised by its bytes, and says what to do', () => {
  const cfb = (stream: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(60), Buffer.from(stream, 'utf16le')]);
  const bytes = (...numbers: readonly number[]): Uint8Array =>
    Uint8Array.from([...numbers, ...Array<number>(20).fill(0)]);
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'binary', /PDF/],
    ['rich text', Buffer.from('{\\rtf1 words}'), 'unreadable', /\.rtf/],
    ['an old Word document', cfb('WordDocument'), 'unreadable', /\.doc\b/],
    ['a mail of Outlook', cfb('__properties_version1.0'), 'unreadable', /\.msg/],
    ['an old workbook', cfb('Workbook'), 'unreadable', /\.xls/],
    ['a locked document', cfb('EncryptedPackage'), 'unreadable', /password/],
    ['Pages', zip({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'unreadable', /Pages/],
    ['a workbook', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }), 'unreadable', /Excel/],
    [
      'slides',
      zip({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' }),
      'unreadable',
      /PowerPoint/,
    ],
    [
      'an e-book',
      zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<a/>' }),
      'unreadable',
      /e-book/,
    ],
    ['OneNote', bytes(0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d), 'unreadable', /OneNote/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'binary', /picture/],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary', /picture/],
    ['a photo of a phone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'binary', /picture/],
    ['a recording', Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0', 'latin1'), 'binary', /recording/],
  ])('%s', async (_name, content, outcome, words) => {
    for (const name of ['a.docx', 'a.txt']) {
      const read = await readNotes(name, content);
      expect(read.outcome).toBe(outcome);
      expect('sentence' in read && read.sentence).toMatch(words);
      expect('sentence' in read && read.sentence).toMatch(/^[A-Z].+\.$/);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../main/notes/read-notes.ts';
import { docx, paragraph, zip } from './docx.ts';

const text = (words: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(words, encoding);
const ok = async (name: string, bytes: Uint8Array) => {
  const read = await readNotes(name, bytes);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  return read;
};

describe('text', () => {
  test('UTF-8, with and without its mark; UTF-16 both ways', async () => {
    expect(await ok('a.txt', text('• One – “two”'))).toEqual({
      outcome: 'ok',
      text: '• One – “two”',
      format: 'text',
      remarks: [],
      notReadable: [],
      takenOut: [],
    });
    expect((await ok('a.txt', text('\ufeff• One'))).text).toBe('• One');
    const little = text('\ufeff• One two three', 'utf16le');
    expect((await ok('a.txt', little)).text).toBe('• One two three');
    expect((await ok('a.txt', Buffer.from(little).swap16())).text).toBe('• One two three');
    expect((await ok('a.txt', text('No mark, but wide', 'utf16le'))).text).toBe('No mark, but wide');
  });

  test('Windows-1252 is read right, and said', async () => {
    const bytes = Uint8Array.from([
      0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x92, 0x73, 0x20, 0xa3, 0x35, 0x20, 0xe9,
    ]);
    const read = await ok('a.txt', bytes);
    expect(read.text).toBe('“Hi” – ’s £5 é');
    expect(read.remarks[0]).toContain('Windows-1252');
  });

  test('Markdown stays as it is', async () => {
    expect(await ok('a.md', text('# A\n- **b**'))).toMatchObject({
      format: 'markdown',
      text: '# A\n- **b**',
    });
  });
});

describe('HTML', () => {
  test('headings, nested lists, paragraphs, tables and boxes; scripts, styles and navigation are dropped', async () => {
    const page = `<!doctype html><title>t</title><style>p{}</style><nav><ul><li>Home</li></ul></nav>
      <h2>What gets <em>in</em> the way?</h2><p>Some words<br>on two lines.</p>
      <ul><li>Steps<ul><li>at the door</li></ul></li><li><p>Forms</p></li><li><input type=checkbox checked>Done</li></ul>
      <p><b>Ideas</b></p><table><tr><td>a</td><td>b</td></tr></table><script>alert(1)</script><footer>foot</footer>`;
    expect((await ok('a.html', text(page))).text).toBe(
      '## What gets in the way?\n\nSome words\non two lines.\n\n- Steps\n  - at the door\n- Forms\n- [x] Done\n\n**Ideas**\n\n| a | b |\n',
    );
    expect((await ok('pasted', text('<ul><li>one</li></ul>'))).format).toBe('html');
  });

  test('a page nested deeper than any page keeps its words', async () => {
    const deep = `${'<div>'.repeat(1_900)}deep down${'</div>'.repeat(1_900)}`;
    expect((await ok('a.html', text(deep))).text).toContain('deep down');
  });
});

describe('Word', () => {
  test('headings, lists with their nesting, gaps and bold headings', async () => {
    const file = docx([
      paragraph('Second meeting', { style: 'Title' }),
      paragraph('Ideas', { style: 'Heading2' }),
      paragraph('Walkabouts', { level: 0 }),
      paragraph('A food bank', { level: 1 }),
      paragraph('Shadowing', { level: 0 }),
      '<w:p/>',
      paragraph('Next steps', { bold: true }),
      paragraph('Plain words &amp; more'),
    ]);
    const read = await ok('notes.docx', file);
    expect(read).toMatchObject({ format: 'docx', remarks: [] });
    expect(read.text).toBe(
      '# Second meeting\n\n## Ideas\n\n- Walkabouts\n  - A food bank\n- Shadowing\n\n**Next steps**\n\nPlain words & more\n',
    );
  });

  test.each([
    ['a zip without a document', zip({ 'a.txt': 'a' }), /zip file/],
    [
      'another Office file',
      zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
      /no Word document/,
    ],
    ['a broken document', docx([]).subarray(0, 400), /damaged/],
    [
      'a document that is no XML',
      zip({ '[Content_Types].xml': 'no', 'word/document.xml': '<<<' }),
      /damaged/,
    ],
  ])('%s is a sentence', async (_name, bytes, words) => {
    const read = await readNotes('a.docx', bytes);
    expect(read.outcome).toBe('unreadable');
    expect('sentence' in read && read.sentence).toMatch(words);
  });

  test('a document that would fill the memory is not unpacked', async () => {
    const bomb = zip({ '[Content_Types].xml': 'a', 'word/document.xml': 'a' }, 0x7000_0000);
    expect((await readNotes('a.docx', bomb)).outcome).toBe('tooLarge');
  });
});

describe('what is no notes', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', text('\n \t\r\n\ufeff'), 'empty'],
    ['an empty page', text('<html><body><script>x</script></body></html>'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['random bytes', Uint8Array.from({ length: 500 }, (_, at) => (at * 197 + 31) % 256), 'binary'],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'binary'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'unreadable'],
    ['rich text', text('{\\rtf1 words}'), 'unreadable'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), 'tooLarge'],
  ])('%s', async (_name, bytes, outcome) => {
    const read = await readNotes('a.bin', bytes);
    expect(read.outcome).toBe(outcome);
    expect('sentence' in read && read.sentence).toMatch(/^[A-Z].+\.$/);
  });
});

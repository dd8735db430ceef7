import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../main/notes/read-notes.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { accountOf } from '../../../shared/notes/parsed-notes.ts';
import { docx, paragraph, zip } from './docx.ts';

/** CPU seconds that reading may take; the clock on the wall also counts what others do. */
const MOST = 8;

const read = async (name: string, bytes: Uint8Array) => {
  const start = process.cpuUsage();
  const result = await readNotes(name, bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST);
  return result;
};

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

describe('notes that were made to hang or to fill the memory end in a sentence', () => {
  test.each([
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
  ])(
    '%s',
    async (_name, name, bytes, outcome) => {
      const ended = await read(name, bytes);
      expect(ended.outcome).toBe(outcome);
      if (ended.outcome !== 'ok') expect(ended.sentence).toMatch(/^[A-Z].+\.$/);
    },
    60_000,
  );
});

describe('what would do something on a page is text, or nothing', () => {
  test('scripts, pictures, frames and addresses of a page', async () => {
    const page = `<base href="http://evil"><meta http-equiv=refresh content="0;url=http://evil"><h2>Ideas</h2>
      <ul><li>One<script>alert(1)</script><li><img src=x onerror=alert(1)>Two<li><a href="javascript:alert(1)">Three</a>
      <li><svg onload=alert(1)><text>four</text></svg>Four<li>&lt;b onclick=alert(1)&gt;Five&lt;/b&gt;</ul>
      <iframe src="http://evil"></iframe><form action="http://evil"><input value=six></form>`;
    const ended = await read('a.html', html(page));
    expect(ended.outcome === 'ok' && ended.text).toBe(
      '## Ideas\n\n- One\n- Two\n- Three\n- Four\n- <b onclick=alert(1)>Five</b>\n',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '<img src=x onerror="alert(1)">',
    '{{constructor.constructor("alert(1)")()}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own.
    '${alert(1)}',
    '=HYPERLINK("http://evil","x")',
    '<!--#exec cmd="ls"-->',
  ])('a line of text: %s', (line) => {
    const { items } = parseNotes(`Ideas\n- ${line}\n`);
    expect(items.at(-1)?.text).toBe(line);
  });

  test('a link of Markdown keeps its words; only addresses of the web are kept beside them, as text', () => {
    const { items } = parseNotes(
      '- [go](javascript:alert(1))\n- [read](file:///etc/passwd)\n- [look](data:text/html,x)\n- [see](https://example.org/a)',
    );
    const texts = items.map(({ text }) => text).join(' | ');
    expect(texts).not.toMatch(/file:|data:/);
    expect(texts).toContain('see (https://example.org/a)');
  });

  test('a word document’s macro fields and links are words', async () => {
    const field =
      '<w:p><w:fldSimple w:instr="DDEAUTO c:\\cmd.exe"><w:r><w:t>calc</w:t></w:r></w:fldSimple></w:p>';
    const ended = await read('a.docx', docx([paragraph('&lt;script&gt;x&lt;/script&gt;'), field]));
    expect(ended.outcome === 'ok' && ended.text).toContain('<script>x</script>');
    expect(ended.outcome === 'ok' && ended.text).not.toContain('DDEAUTO');
  });
});

test('signs that turn text round are taken out of what a line says, and the account stays true', () => {
  const parsed = parseNotes('- \u202egnp.exe\n- a\u2066b\u2069c\n\u202e\n');
  expect(parsed.items.map(({ text }) => text)).toEqual(['gnp.exe', 'abc']);
  const { lines, taken, joined, leftOut } = accountOf(parsed);
  expect([lines, taken + joined + leftOut]).toEqual([3, 3]);
});

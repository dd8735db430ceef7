import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../main/notes/markdown/read-markdown.ts';
import { readNotes } from '../../../main/notes/read-notes.ts';
import { createReadingAccount } from '../../../main/notes/reading-account.ts';
import { parseXml, XmlTooComplex } from '../../../main/notes/xml-tree.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { countLines } from '../../../shared/notes/parsed-notes.ts';
import { MAX_RATIO_OF_LITTLE, SIZE_FACTOR, timeRatio } from '../../helpers/measure/time-ratio.ts';
import { docx, paragraph } from './docx.ts';
import { costlyMarkdown, hostileNotes } from './hostile-notes.ts';

const html = (words: string): Uint8Array => Buffer.from(`<!doctype html>${words}`);

describe('notes that were made to hang or to fill the memory end in a sentence', () => {
  test.each(hostileNotes)(
    '%s',
    async (_name, name, bytes, outcome) => {
      const ended = await readNotes(name, bytes);
      expect(ended.outcome).toBe(outcome);
      if (ended.outcome !== 'ok') expect(ended.sentence).toMatch(/^[A-Z].+\.$/);
    },
    60_000,
  );
});

test('XML of millions of elements is turned down, not built', () => {
  expect(() => parseXml(`<a>${'<b/>'.repeat(2_000_000)}</a>`)).toThrow(XmlTooComplex);
  expect(parseXml(`<a>${'<b></b>'.repeat(3)}</a>`).children).toHaveLength(3);
});

test.each(costlyMarkdown)('eight times the %s take about eight times as long', (_what, of, count) => {
  const reading = (text: string) => () => readMarkdown(text, 'markdown', createReadingAccount());
  const ratio = timeRatio(reading(of(count / SIZE_FACTOR)), reading(of(count)), MAX_RATIO_OF_LITTLE);
  expect(ratio).toBeLessThanOrEqual(MAX_RATIO_OF_LITTLE);
});

describe('what would do something on a page is text, or nothing', () => {
  test('scripts, pictures, frames and addresses of a page', async () => {
    const page = `<base href="http://evil"><meta http-equiv=refresh content="0;url=http://evil"><h2>Ideas</h2>
      <ul><li>One<script>alert(1)</script><li><img src=x onerror=alert(1)>Two<li><a href="javascript:alert(1)">Three</a>
      <li><svg onload=alert(1)><text>four</text></svg>Four<li>&lt;b onclick=alert(1)&gt;Five&lt;/b&gt;</ul>
      <iframe src="http://evil"></iframe><form action="http://evil"><input value=six></form>`;
    const ended = await readNotes('a.html', html(page));
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
    const ended = await readNotes('a.docx', docx([paragraph('&lt;script&gt;x&lt;/script&gt;'), field]));
    expect(ended.outcome === 'ok' && ended.text).toContain('<script>x</script>');
    expect(ended.outcome === 'ok' && ended.text).not.toContain('DDEAUTO');
  });
});

test('signs that turn text round are taken out of what a line says, and the account stays true', () => {
  const parsed = parseNotes('- \u202egnp.exe\n- a\u2066b\u2069c\n\u202e\n');
  expect(parsed.items.map(({ text }) => text)).toEqual(['gnp.exe', 'abc']);
  const { lines, taken, joined, leftOut } = countLines(parsed);
  expect([lines, taken + joined + leftOut]).toEqual([3, 3]);
});

import { describe, expect, test } from 'vitest';
import { docx, paragraph, run, wordParagraph, wordPart } from './docx.ts';
import { odt } from './odt.ts';
import { type ReadText, readText } from './read-text.ts';

/** One hidden passage, said by its number, and none of its words. */
const expectHidden = ({ text, remarks, notReadable }: ReadText, count = 1): void => {
  expect(text).not.toMatch(/secret/i);
  expect(text).toContain('Seen');
  expect(notReadable).toEqual([{ what: 'hidden passage', count }]);
  expect(remarks.join(' ')).not.toMatch(/secret/i);
  expect(remarks.at(-1)).toBe(
    count === 1 ? 'A hidden passage was not read.' : `${count} hidden passages were not read.`,
  );
};

describe('what nobody sees never comes in, and is said', () => {
  test.each([
    ['display', '<p style="display: none !important">Secret <b>words</b></p>'],
    ['visibility', '<span style="visibility:hidden">secret</span>'],
    ['mso-hide', '<span style="mso-hide:all">secret</span>'],
    ['size', '<span style="font-size:0px">secret</span>'],
    ['an attribute', '<div hidden>secret</div>'],
    ['aria-hidden', '<div aria-hidden=true>secret</div>'],
    [
      'a class',
      '<style>.x{color:red} p.note, .draft { display : none }</style><p class="a draft">secret</p>',
    ],
    ['an id', '<style>#draft{visibility:hidden}</style><section id=draft><p>secret</p></section>'],
    ['a cell', '<table><tr><td>Seen</td><td style="display:none">secret</td></tr></table>'],
    [
      'a row',
      '<table><tr style="display:none"><td>secret</td><td>x</td></tr><tr><td>Seen</td><td>x</td></tr></table>',
    ],
    ['in a heading', '<h2>Seen<span hidden>secret</span></h2>'],
    ['an entry', '<ul><li>Seen</li><li hidden>secret</li></ul>'],
    ['in a link', '<a href=x>Seen<i hidden>secret</i></a>'],
    ['raised', '<p>12<sup>th<i hidden>secret</i></sup></p>'],
    ['deep down', `${'<div>'.repeat(400)}<p hidden>secret</p>`],
  ])('HTML: %s', async (name, html) => {
    const read = await readText('a.html', `<!doctype html><p>Seen</p>${html}`);
    if (/deep|raised|link/.test(name)) expect(read.text).not.toContain('secret');
    else expectHidden(read);
  });

  test('a style for print or for small screens hides nothing', async () => {
    const read = await readText(
      'a.html',
      '<!doctype html><style>@media print{p{display:none}}</style><p>Seen</p>',
    );
    expect(read.lines).toEqual(['Seen']);
  });

  const vanish = '<w:vanish/>';
  const styles = wordPart(
    'styles',
    '<w:style w:type="character" w:styleId="C"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:name w:val="Draft"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Draft 2"/><w:basedOn w:val="P"/></w:style>',
  );
  test.each([
    ['a run', wordParagraph(run('secret', vanish))],
    ['two runs of one passage', wordParagraph(run('sec', vanish) + run('ret', vanish))],
    ['part of a line', wordParagraph(run('Seen ') + run('secret', vanish))],
    ['a style of words', wordParagraph(run('secret', '<w:rStyle w:val="C"/>'))],
    ['a style of paragraphs', paragraph('secret', { style: 'P' })],
    ['a style that follows one', paragraph('secret', { style: 'Q' })],
    [
      'deleted too',
      wordParagraph(
        `<w:del w:id="1"><w:r><w:rPr>${vanish}</w:rPr><w:delText>secret</w:delText></w:r></w:del>`,
      ),
    ],
    [
      'a row',
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph('secret')}</w:tc></w:tr><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'in a box',
      wordParagraph(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${wordParagraph(run('secret', vanish))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    ],
  ])('Word: %s', async (_name, body) => {
    expectHidden(await readText('a.docx', docx([paragraph('Seen'), body], { 'word/styles.xml': styles })));
  });

  test('Word: what a style hides and a run shows again is seen', async () => {
    const body = wordParagraph(run('Seen', '<w:rStyle w:val="C"/><w:vanish w:val="0"/>'));
    expect((await readText('a.docx', docx([body], { 'word/styles.xml': styles }))).lines).toEqual(['Seen']);
  });

  test.each([
    ['a tag', 'Seen\n\n<p style="display:none">secret</p>\n'],
    ['a tag within a line', 'Seen <span hidden>secret</span>\n'],
    ['a tag over Markdown', 'Seen\n\n<div style="display:none">\n\n- secret\n\nsecret **too**\n\n</div>\n'],
    ['a comment', 'Seen\n\n<!-- secret -->\n'],
    ['a comment over lines', 'Seen <!-- secret\nsecret --> more\n'],
    ['a comment of Obsidian', 'Seen %%secret\nwords%%\n'],
    ['hidden in crossed-out words', 'Seen\n\n<del>\n\nold <i hidden>secret</i>\n\n</del>\n'],
  ])('Markdown: %s', async (_name, source) => {
    expectHidden(await readText('a.md', source));
  });

  test('a comment in plain text', async () => {
    expectHidden(await readText('a.txt', 'Seen\n<!-- secret -->\n'));
  });

  test.each([
    ['a style', '<text:p><text:span text:style-name="T1">secret</text:span></text:p>'],
    ['a paragraph', '<text:p text:style-name="P1">secret</text:p>'],
    ['a section', '<text:section text:display="none"><text:p>secret</text:p></text:section>'],
    ['a hidden paragraph', '<text:p>secret<text:hidden-paragraph text:is-hidden="true"/></text:p>'],
  ])('OpenDocument: %s', async (_name, body) => {
    const style = (name: string, family: string): string =>
      `<style:style style:name="${name}" style:family="${family}"><style:text-properties text:display="none"/></style:style>`;
    expectHidden(
      await readText(
        'a.odt',
        odt(`<text:p>Seen</text:p>${body}`, style('T1', 'text') + style('P1', 'paragraph')),
      ),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { run, wordParagraph, wordPart } from './docx.ts';
import { linesOfHtml, linesOfMarkdown, linesOfOdt, linesOfWord } from './read-text.ts';

const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins w:id="2" w:author="A">${run(text)}</w:ins>`;

describe('crossed-out words say so', () => {
  test.each([
    ['s', '<p><s>Close the hall</s></p>', ['~~Close the hall~~']],
    ['strike, in part', '<p>Open <strike>late</strike> early</p>', ['Open ~~late~~ early']],
    [
      'del in an entry',
      '<ul><li><del>Write to 40</del> Write to 400</li></ul>',
      ['- ~~Write to 40~~ Write to 400'],
    ],
    [
      'a style',
      '<p>Open <span style="text-decoration: underline line-through">late </span>early</p>',
      ['Open ~~late~~ early'],
    ],
    [
      'a class',
      '<style>.x{text-decoration-line:line-through}</style><p class=x>Close <b>it</b></p>',
      ['~~Close it~~'],
    ],
    ['a cell', '<table><tr><td>May</td><td><s>Ola</s> Per</td></tr></table>', ['| May | ~~Ola~~ Per |']],
    ['a heading', '<h2><s>Old</s> New</h2>', ['## ~~Old~~ New']],
    ['bold', '<p><b><s>Old</s></b></p>', ['~~Old~~']],
    ['over blocks', '<del><p>One</p><ul><li>Two</li></ul></del>', ['~~One~~', '- ~~Two~~']],
    ['a tag without its look', '<p><s style="text-decoration:none">Open</s></p>', ['Open']],
    ['inserted words are words', '<p>Open <ins>early</ins></p>', ['Open early']],
  ])('HTML: %s', async (_name, html, lines) => {
    expect(await linesOfHtml(html)).toEqual(lines);
  });

  const styles = wordPart(
    'styles',
    '<w:style w:type="character" w:styleId="C"><w:name w:val="Gone"/><w:rPr><w:dstrike/></w:rPr></w:style>',
  );
  test.each([
    ['a run', wordParagraph(run('Close it', '<w:strike/>')), ['~~Close it~~']],
    [
      'two runs',
      wordParagraph(run('Close ', '<w:strike/>') + run('it', '<w:b/><w:strike/>') + run(' Open')),
      ['~~Close it~~ Open'],
    ],
    ['twice struck', wordParagraph(run('Close it', '<w:dstrike/>')), ['~~Close it~~']],
    ['a style', wordParagraph(run('Close it', '<w:rStyle w:val="C"/>')), ['~~Close it~~']],
    ['not struck', wordParagraph(run('Open', '<w:strike w:val="false"/>')), ['Open']],
    ['tracked', wordParagraph(run('Open ') + deleted('late') + inserted(' early')), ['Open ~~late~~ early']],
    [
      'a deleted paragraph',
      wordParagraph(deleted('Close it'), '<w:rPr><w:del w:id="3"/></w:rPr>') + wordParagraph(run('Open')),
      ['~~Close it~~', 'Open'],
    ],
    [
      'a deleted end of a paragraph',
      wordParagraph(run('The hall'), '<w:rPr><w:del w:id="3"/></w:rPr>') + wordParagraph(run('is open')),
      ['The hall is open'],
    ],
    [
      'moved words once',
      wordParagraph(`<w:moveFrom w:id="4">${run('Moved')}</w:moveFrom>`) +
        wordParagraph(`<w:moveTo w:id="4">${run('Moved')}</w:moveTo>`),
      ['Moved'],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${wordParagraph(run('Old'))}</w:tc><w:tc>${wordParagraph(run('row'))}</w:tc></w:tr></w:tbl>`,
      ['| ~~Old~~ | ~~row~~ |'],
    ],
  ])('Word: %s', async (_name, body, lines) => {
    expect(await linesOfWord(body, { 'word/styles.xml': styles })).toEqual(lines);
  });

  test.each([
    ['its own signs stay', '- ~~Close~~ Open\n', ['- ~~Close~~ Open']],
    ['over lines', 'Open ~~late\nand long~~ early\n', ['Open ~~late~~', '~~and long~~ early']],
    ['tags', '- <del>Close</del> Open\n', ['- ~~Close~~ Open']],
    [
      'tags over Markdown',
      '<s>\n\n- One\n- [ ] Two\n\n</s>\n\nThree\n',
      ['- ~~One~~', '- [ ] ~~Two~~', 'Three'],
    ],
    ['a block', '<p><s>Close</s> Open</p>\n', ['~~Close~~ Open']],
  ])('Markdown: %s', async (_name, source, lines) => {
    expect(await linesOfMarkdown(source)).toEqual(lines);
  });

  test('OpenDocument: a style, and what was deleted while changes were tracked', async () => {
    const style =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>late</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const body = `${changes}<text:p><text:span text:style-name="T1">Close</text:span> Open</text:p><text:p>Open <text:change text:change-id="c1"/>early</text:p>`;
    expect(await linesOfOdt(body, style)).toEqual(['~~Close~~ Open', 'Open ~~late~~early']);
  });
});

import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { paragraph, run, wordParagraph, wordPart } from './docx.ts';
import { linesOfHtml, linesOfMarkdown, linesOfOdt, linesOfWord, readText } from './read-text.ts';

const entry = (level: number, sign: string, text: string, font = 'Symbol'): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const num = (id: number, list: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${more}</w:num>`;
const listed = (numId: number, at: number, text: string): string =>
  wordParagraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);

describe('lists that are paragraphs', () => {
  test('Word’s own HTML: nested by level, without their signs, one list', async () => {
    const page =
      entry(1, '·', 'Lunch') +
      entry(2, 'o', 'On Mondays', '"Courier New"') +
      entry(3, '§', 'With soup', 'Wingdings') +
      entry(1, '·', 'Tea');
    expect((await readText('a.html', `${page}\n<p class=MsoNormal>After</p>`)).text).toBe(
      '- Lunch\n  - On Mondays\n    - With soup\n- Tea\n\nAfter\n',
    );
  });

  test('its numbers stay, and its boxes are to-dos', async () => {
    expect(
      await linesOfHtml(
        entry(1, '3.', 'Ring') +
          entry(2, 'b)', 'twice') +
          entry(1, 'o', 'Write', 'Wingdings') +
          entry(1, 'þ', 'Paint', 'Wingdings'),
      ),
    ).toEqual(['3. Ring', '  b) twice', '- [ ] Write', '- [x] Paint']);
  });

  test('signs that lost their mark are known by the space after them', async () => {
    expect(
      await linesOfHtml(
        "<p style='mso-list:l0 level1 lfo1'>·&nbsp;&nbsp;&nbsp; Lunch</p><p style='mso-list:l0 level2 lfo1'>o&nbsp;&nbsp; Soup</p>",
      ),
    ).toEqual(['- Lunch', '  - Soup']);
  });

  test('as plain text, its signs are a list that does not end', () => {
    const { items } = parseNotes('Ideas\r\n•\tLunch\r\no\tOn Mondays\r\n§\tWith soup\r\n\uf0b7\tTea\r\n');
    expect(items.map(({ text }) => text)).toEqual(['Ideas', 'Lunch', 'On Mondays', 'With soup', 'Tea']);
  });
});

describe('automatic numbers are kept', () => {
  test('HTML: start, value, reversed, letters; nested', async () => {
    expect(
      await linesOfHtml(
        '<ol start=3><li>Three<ol type=a><li>within</li></ol></li><li value=7>Seven</li><li>Eight</li></ol>',
      ),
    ).toEqual(['3. Three', '  a. within', '7. Seven', '8. Eight']);
    expect(
      await linesOfHtml('<ol reversed><li>Two</li><li>One</li></ol><ol type=i><li>x</li><li>y</li></ol>'),
    ).toEqual(['2. Two', '1. One', 'i. x', '- ii. y']);
  });

  test('Markdown keeps its own', async () => {
    expect(await linesOfMarkdown('3. Three\n4. Four\n')).toEqual(['3. Three', '4. Four']);
  });

  const numbering = wordPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Aim %1:')}</w:abstractNum>${num(1, 0)}${num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}${num(3, 1)}${num(4, 0)}`,
  );

  test('Word: resumed after a paragraph, begun anew, nested, with words', async () => {
    const body = [
      listed(1, 0, 'One'),
      listed(1, 1, 'within'),
      listed(1, 1, 'again'),
      paragraph('Between'),
      listed(1, 0, 'Two'),
      listed(1, 1, 'anew'),
      listed(4, 0, 'Three'),
      listed(2, 0, 'First'),
      listed(2, 0, 'Second'),
      listed(3, 0, 'Warm'),
      listed(3, 0, 'Dry'),
    ];
    expect(await linesOfWord(body.join(''), { 'word/numbering.xml': numbering })).toEqual([
      '1. One',
      '  a) within',
      '  b) again',
      'Between',
      '2. Two',
      '  a) anew',
      '3. Three',
      '1. First',
      '2. Second',
      '- Aim I: Warm',
      '- Aim II: Dry',
    ]);
  });

  test('Word: numbers of headings, and lists by a style', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Number 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    );
    const body =
      paragraph('Buses', { style: 'H' }) +
      paragraph('late', { style: 'L' }) +
      paragraph('Halls', { style: 'H' });
    expect(await linesOfWord(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })).toEqual([
      '# 1. Buses',
      '  a) late',
      '# 2. Halls',
    ]);
  });

  test('OpenDocument: numbers, what goes on, and numbered headings', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>';
    const list = (more: string, item: string): string =>
      `<text:list text:style-name="L1"${more}><text:list-item>${item}</text:list-item></text:list>`;
    const body =
      list(
        '',
        '<text:p>One</text:p><text:p>more of it</text:p><text:list><text:list-item><text:p>within</text:p></text:list-item></text:list>',
      ) +
      '<text:p>Between</text:p>' +
      list(' text:continue-numbering="true"', '<text:p>Two</text:p>') +
      list('', '<text:p>One again</text:p>');
    expect(await linesOfOdt(body, styles)).toEqual([
      '1. One',
      '  more of it',
      '  - within',
      'Between',
      '2. Two',
      '1. One again',
    ]);
  });
});

describe('boxes are to-dos', () => {
  const boxes = (empty: string, ticked: string, font = ''): string =>
    wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', empty, font)}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', ticked, font)}</w:abstractNum>${num(1, 0)}${num(2, 1)}`,
    );
  const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>';
  test.each([
    ['☐', '☒', ''],
    ['☐', '☑', ''],
    ['\uf0a8', '\uf0fe', wingdings],
    ['o', 'ý', wingdings],
  ])('Word’s bullets %s and %s', async (empty, ticked, font) => {
    const body = listed(1, 0, 'Ring') + listed(2, 0, 'Write');
    expect(await linesOfWord(body, { 'word/numbering.xml': boxes(empty, ticked, font) })).toEqual([
      '- [ ] Ring',
      '- [x] Write',
    ]);
  });

  test('boxes of forms, new and old, and signs of a symbol font', async () => {
    const control = (checked: number): string =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`;
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>';
    const body = [control(0), control(1), field, symbol].map((box, at) =>
      wordParagraph(box + run(` Task ${at}`)),
    );
    expect(await linesOfWord(body.join(''))).toEqual([
      '- [ ] Task 0',
      '- [x] Task 1',
      '- [x] Task 2',
      '☐ Task 3',
    ]);
  });

  test.each([
    ['a field', '<ul><li><input type=checkbox> Ring</li><li><input type=checkbox checked>Write</li></ul>'],
    ['a paragraph each', '<p><input type=checkbox> Ring</p><p><input type=checkbox checked> Write</p>'],
    [
      'a role',
      '<ul><li role=checkbox aria-checked=false>Ring</li><li role=checkbox aria-checked=true><p>Write</p></li></ul>',
    ],
    [
      'attributes',
      '<ul data-type=taskList><li data-checked=false>Ring</li><li data-checked=true>Write</li></ul>',
    ],
    ['classes', '<ul class=inline-task-list><li>Ring</li><li class=checked>Write</li></ul>'],
  ])('HTML: %s', async (_name, html) => {
    expect(await linesOfHtml(html)).toEqual(['- [ ] Ring', '- [x] Write']);
  });
});

import { describe, expect, test } from 'vitest';
import { paragraph, run, wordParagraph, wordPart } from './docx.ts';
import { linesOfHtml, linesOfOdt, linesOfWord, readText } from './read-text.ts';

describe('a paragraph that is bold from end to end is a heading, however it is made bold', () => {
  const lines = ['**What gets in the way**', 'The stairs'];
  test.each([
    ['b', '<p><b>What gets in the way</b></p><p>The stairs</p>'],
    [
      'a style',
      '<p><span style="font-weight:700">What gets in the way</span></p><p><b style="font-weight:400">The stairs</b></p>',
    ],
    ['a style of the paragraph', '<p style="font-weight:bold">What gets in the way</p><p>The stairs</p>'],
    ['the short form', '<p style="font:bold 12pt Arial">What gets in the way</p><p>The stairs</p>'],
    [
      'a class',
      '<style>.a{font-weight:700} p .b, .c{font-weight:400}</style><p><span class=a>What gets in the way</span></p><p class=a><span class=c>The stairs</span></p>',
    ],
    ['two parts and a plain colon', '<p><b>What gets</b><strong> in the way</strong>:</p><p>The stairs</p>'],
    [
      'an id',
      '<style>/* x */ #a { font-weight: bold; }</style><div id=a>What gets in the way</div><div>The stairs</div>',
    ],
  ])('%s', async (_name, html) => {
    expect((await linesOfHtml(html)).map((line) => line.replace(':**', '**'))).toEqual(lines);
  });

  test('in Word and OpenDocument, by a style too', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Lead"/></w:style>',
    );
    const body =
      paragraph('What gets in the way', { style: 'Base' }) +
      wordParagraph(run('The stairs', '<w:b w:val="0"/>'), '<w:pStyle w:val="Base"/>');
    expect(await linesOfWord(body, { 'word/styles.xml': styles })).toEqual(lines);
    const odtStyles =
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>';
    expect(
      await linesOfOdt(
        '<text:p text:style-name="P1">What gets in the way</text:p><text:p text:style-name="P1"><text:span text:style-name="T1">The stairs</text:span></text:p>',
        odtStyles,
      ),
    ).toEqual(lines);
  });

  test('two breaks are a gap, and what is quoted keeps its marks', async () => {
    expect((await readText('a.html', '<div>One<br>two<br><br><q>Three</q></div>')).text).toBe(
      'One\ntwo\n\n“Three”\n',
    );
  });

  test('what only begins bold is none, and an entry is none', async () => {
    expect(await linesOfHtml('<p><b>Ola</b> will ring</p><ul><li><b>The stairs</b></li></ul>')).toEqual([
      'Ola will ring',
      '- The stairs',
    ]);
  });
});

describe('what word processors put round a copy', () => {
  test('Google Docs: its wrapper is no bold, whether in one line or many', async () => {
    const content =
      '<p><span style="font-weight:400">The bus is late.</span></p><ul><li><p><span>Ring the depot.</span></p></li></ul>';
    const lines = ['The bus is late.', '- Ring the depot.'];
    for (const page of [
      `<b style="font-weight:normal;" id="docs-internal-guid-0">${content}</b>`,
      `<div><b id="docs-internal-guid-1" style="font-weight:normal">\n${content.replaceAll('><', '>\n<')}</b></div>`,
    ])
      expect(await linesOfHtml(page)).toEqual(lines);
  });

  test('Google Docs: lists of its export lie beside each other, and their level is in their class', async () => {
    const page =
      '<ul class="lst-kix_abc-0 start"><li>One</li></ul><ul class="lst-kix_abc-1 start"><li>Within</li></ul><ul class="lst-kix_abc-0"><li>Two</li></ul><p>After</p>';
    expect((await readText('a.html', page)).text).toBe('- One\n  - Within\n- Two\n\nAfter\n');
  });

  test('titles', async () => {
    expect(
      await linesOfHtml(
        '<p class="MsoTitle">Minutes</p><p class="c3 title"><span>Minutes</span></p><div role=heading aria-level=3>Buses</div>',
      ),
    ).toEqual(['# Minutes', '# Minutes', '### Buses']);
  });

  test('a style that follows a heading of Word is one, and so is a level of the outline', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our own"/><w:basedOn w:val="H"/></w:style>',
    );
    const body =
      paragraph('One', { style: 'Own' }) +
      wordParagraph(run('Two'), '<w:outlineLvl w:val="2"/>') +
      wordParagraph(run('Three'), '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>');
    expect(await linesOfWord(body, { 'word/styles.xml': styles })).toEqual(['## One', '### Two', 'Three']);
  });
});

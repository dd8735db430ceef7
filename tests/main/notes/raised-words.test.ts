import { describe, expect, test } from 'vitest';
import { run, wordParagraph } from './docx.ts';
import { linesOfHtml, linesOfMarkdown, linesOfOdt, linesOfWord } from './read-text.ts';

describe('the number of a footnote is no part of a figure', () => {
  test.each([
    ['sup', '<p>12<sup>1</sup> people</p>', '12 people'],
    ['a link in it', '<p>12<sup><a href="#fn1">[1]</a></sup> people</p>', '12 people'],
    ['it in a link', '<p>12<a href="#_ftn1"><sup>1</sup></a> people</p>', '12 people'],
    [
      'Word’s own',
      '<p>12<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> people</p>',
      '12 people',
    ],
    ['a style', '<p>12<span style="vertical-align:super;font-size:0.6em">1</span> people</p>', '12 people'],
    [
      'a class',
      '<style>.c{vertical-align:super}</style><p>12<span class=c>1,2</span> people</p>',
      '12 people',
    ],
    ['a sign', '<p>12<sup>†</sup> people</p>', '12 people'],
    ['an ordinal stays', '<p>The 4<sup>th</sup> and 1<sup>st</sup></p>', 'The 4th and 1st'],
    ['a power stays', '<p>20 m<sup>2</sup></p>', '20 m²'],
    ['words stay', '<p>Help<sup>TM</sup></p>', 'HelpTM'],
    ['what is lowered stays', '<p>CO<sub>2</sub></p>', 'CO2'],
  ])('HTML: %s', async (_name, html, line) => {
    expect(await linesOfHtml(html)).toEqual([line]);
  });

  test('Word, OpenDocument and Markdown', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(
      await linesOfWord(
        wordParagraph(run('12') + run('1', raised) + run(' people, the 4') + run('th', raised)),
      ),
    ).toEqual(['12 people, the 4th']);
    const style =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
    expect(
      await linesOfOdt('<text:p>12<text:span text:style-name="T1">1</text:span> people</text:p>', style),
    ).toEqual(['12 people']);
    expect(await linesOfMarkdown('12<sup>1</sup> people\n\n13[^1] people\n\n[^1]: By the list.\n')).toEqual([
      '12 people',
      '13 people',
      'By the list.',
    ]);
  });
});

test('the arrow back from a footnote is no word', async () => {
  const note = (arrow: string): string =>
    `<ol><li id=f1><p>By the list. <a href="#r1">${arrow}</a></p></li></ol>`;
  for (const arrow of ['↑', '↩', '↩︎', '^', '[↩]', '⤴'])
    expect(await linesOfHtml(note(arrow))).toEqual(['1. By the list.']);
  expect(await linesOfMarkdown('12\n\nBy the list.[↩](#r)\n\nBy hand.<a href="#r">↑</a>\n')).toEqual([
    '12',
    'By the list.',
    'By hand.',
  ]);
  expect(await linesOfMarkdown('12\n\n<p id=f>By the list. <a href="#r">↑</a></p>\n')).toEqual([
    '12',
    'By the list.',
  ]);
});

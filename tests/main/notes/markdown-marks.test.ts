import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const md = async (source: string) => readText('a.md', source);

describe('what a file says about itself at its head', () => {
  test('YAML is left out and said; its title stays in its line where the notes have none', async () => {
    const head = '---\ntitle: "Lunch: a plan"\ntags: [a]\naliases:\n  - Soup\nstatus: draft\n---\n';
    const read = await md(`${head}\n## Buses\n`);
    expect(read.text).toBe('\n# Lunch: a plan\n\n\n\n\n\n\n## Buses\n');
    expect(read.remarks).toEqual([
      'What the file says about itself at its head (title, tags, aliases, status) was left out.',
    ]);
    expect(read.takenOut.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(read.takenOut[1]).toEqual({
      line: 3,
      text: 'tags: [a]',
      why: 'It says something about the file, not about the meeting.',
    });
    expect((await md(`${head}\n# Lunch, a plan\n`)).lines).toEqual(['# Lunch, a plan']);
    expect((await md(`${head}# Our meeting\n`)).lines).toEqual(['# Our meeting']);
  });

  test('with other line ends, TOML, after a mark, in text', async () => {
    expect((await md('---\r\ntitle: Lunch\r\n---\r\n- one\r\n')).lines).toEqual(['# Lunch', '- one']);
    expect((await md('+++\ntitle = "Lunch"\ndraft = true\n+++\n- one\n')).lines).toEqual([
      '# Lunch',
      '- one',
    ]);
    expect((await md('\ufeff---\ndate: 2026-03-04\n---\n- one\n')).lines).toEqual(['- one']);
    expect((await readText('a.txt', '---\ndate: 2026-03-04\n---\n- one\n')).lines).toEqual(['- one']);
  });

  test.each([
    '---\nThe hall is cold\n---\n',
    '---\n\n- one\n',
    'Ola\n---\ntitle: x\n---\n',
    '---\ntitle: x\n',
  ])('%j is none', async (source) => {
    expect((await md(source)).text).toBe(source);
  });
});

describe('HTML in Markdown', () => {
  test('tags and comments are off, entities are letters, and every line stays in its place', async () => {
    const source =
      '# Notes\n\n<details>\n<summary>Group 1</summary>\n\n- Cold &amp; wet&nbsp;\n\n</details>\n\n<!-- take out\nbefore sending -->\n\nOne<br>two<br/>\nthree\n\n<p align="center"><b>Next</b></p>\n\nA <span class="x">word</span> &lt;5 &#8364;\n';
    expect((await md(source)).text.split('\n')).toEqual([
      '# Notes',
      '',
      '',
      '**Group 1**',
      '',
      '- Cold & wet ',
      '',
      '',
      '',
      '',
      '',
      '',
      'One; two',
      'three',
      '',
      '**Next**',
      '',
      'A word <5 €',
      '',
    ]);
  });

  test('a page’s own lists and tables are read as in a page', async () => {
    const source =
      '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n\n<table>\n<tr><th>When</th><th>What</th></tr>\n<tr><td>10:00</td><td>Tea</td></tr>\n</table>\n\nlast\n';
    const read = await md(source);
    expect(read.text.split('\n')).toEqual([
      '',
      '- One',
      '- Two',
      '',
      '',
      '',
      '| When | What |',
      '| 10:00 | Tea |',
      '',
      '',
      'last',
      '',
    ]);
  });

  test('what only looks like a tag is words, and so is code', async () => {
    const source = '<Ruth> will ring if x < 5 and y > 3\n\n`<br>` and\n\n```\n<b>&amp;</b>\n```\n';
    expect((await md(source)).text).toBe(source);
  });

  test('a comment that never ends takes nothing with it', async () => {
    expect((await md('One\n\n<!-- two\n\nthree\n')).lines).toEqual(['One', ' two', 'three']);
  });

  test('text that came out of a page', async () => {
    expect(
      (await readText('a.txt', 'Tea &amp; cake<br>\nOne <b>bold</b> word\na < b, c\\-d, [x](y)\n')).lines,
    ).toEqual(['Tea & cake', 'One **bold** word', 'a < b, c\\-d, [x](y)']);
    const plain = 'AT&T, R&D; x <y> z\n![a](b)\n:::\n';
    expect((await readText('a.txt', plain)).text).toBe(plain);
  });

  test('pictures are counted', async () => {
    const read = await md('![the hall](hall.jpg)\n\nSeen <img src="x.png" alt="y"> here ![[plan.png]]\n');
    expect(read.lines).toEqual(['Seen  here ']);
    expect(read.notReadable).toEqual([{ what: 'picture', count: 3 }]);
  });
});

describe('marks of programs', () => {
  test.each([
    [':::info\nBring tea\n:::\n', ['Bring tea']],
    ['::: warning Be early\nBring tea\n:::\n', ['**Be early**', 'Bring tea']],
    [':::note[Be early]{.x}\nBring tea\n:::\n', ['**Be early**', 'Bring tea']],
    ['> [!NOTE]\n> Bring tea\n', ['>', '> Bring tea']],
    ['> [!tip]- Be early\n> Bring tea\n', ['> **Be early**', '> Bring tea']],
    ['!!! note "Be early"\n    Bring tea\n', ['**Be early**', '    Bring tea']],
    ['[[Bus plan|the plan]] and [[Hall]]\n', ['the plan and Hall']],
    ['==late== bus ^a1b2c3\n', ['late bus']],
    ['## Buses {#buses .x}\n', ['## Buses']],
    [
      '[the plan][1] is here\n\n[1]: https://example.org/plan\n',
      ['[the plan](https://example.org/plan) is here'],
    ],
    ['1\\. One \\- two \\& three\\\nfour\n', ['1. One - two & three', 'four']],
    ['\\# 1 in the list\n', ['\\# 1 in the list']],
    ['[TOC]\n\n{:toc}\n\nx: y = {z}\n', ['x: y = {z}']],
  ])('%j', async (source, lines) => {
    const read = await md(source);
    expect(read.lines).toEqual(lines);
    expect(read.text.split('\n').length).toBe(source.split('\n').length);
  });

  test('a contents list is left out with its heading, in Markdown and in a page', async () => {
    const said = 'The contents list was left out: its headings come in by themselves.';
    const read = await md(
      '## Contents\n\n- [Bus](#bus)\n  - [**Late**](#late)\n1. [Hall](#hall)\n\n## Bus\n\n- [a link](#x) with words\n- [out](https://example.org)\n',
    );
    expect(read.lines).toEqual(['## Bus', '- [a link](#x) with words', '- [out](https://example.org)']);
    expect(read.remarks).toEqual([said]);
    expect(read.takenOut.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    const page = await readText(
      'a.html',
      '<h2>Contents</h2><ol><li><a href="#a">Bus</a><ul><li><a href="#b">Late</a></li></ul></li></ol><p class="MsoToc1"><a href="#_Toc1">Bus 1</a></p><h2 id=a>Bus</h2><ul><li><a href="#b">Late</a> again</li></ul>',
    );
    expect(page.lines).toEqual(['## Bus', '- Late again']);
    expect(page.remarks).toEqual([said]);
  });
});

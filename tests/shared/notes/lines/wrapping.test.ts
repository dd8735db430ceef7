import { describe, expect, test } from 'vitest';
import { kindsOf } from '../rows.ts';

const linesOf = (text: string): readonly string[] => kindsOf(text).map((row) => row.split(' ')[0] ?? '');

describe('a line each', () => {
  test('speakers, long lines', () => {
    const notes = [
      'KW - the timetable has not changed since before the summer and nobody told us about it',
      'JB - we could ask the depot whether a later bus would be possible on Thursdays at least',
      'KW - would they listen to us? I have written three times now and never had one answer back',
    ].join('\n');
    expect(linesOf(notes)).toEqual(['1', '2', '3']);
  });

  test.each(['Amina: ', 'Amina Dowd – ', '[10:32] Amina: ', 'AD: '])('speakers as “%s”', (speaker) => {
    const notes = `${speaker}the lift is out again and so Mrs Vale could not come down to us at all\n${speaker}could we meet on the ground floor, then, where the chairs are anyway\n`;
    expect(linesOf(notes)).toEqual(['1', '2']);
  });

  test('a list without bullets', () => {
    const notes = [
      'The main points covered were:',
      '',
      'The hall is too cold in winter',
      'The bus stops at six in the evening on weekdays and not at all on Sundays',
      'The form is nine pages long and nobody in the office helps people to fill it in',
      'Most carers cannot leave the house',
    ].join('\n');
    expect(linesOf(notes)).toEqual(['1', '3', '4', '5', '6']);
  });

  test('notes in small letters', () => {
    const notes = [
      'no bus after four',
      'respite = six weeks notice',
      'he wont go without me and i wont go with him',
      'toilets',
      'form is 23 pages, who has the puff',
      'swap sitters, you sit with mine and i sit with yours',
      'who pays for the taxis these days',
    ].join('\n');
    expect(linesOf(notes)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('wrapped lines', () => {
  test('go on where another word would not have fitted, and end where it would', () => {
    const notes = [
      'Mrs Vale has been carried down twice by her grandson to get to the clinic, on a kitchen',
      'chair, and I am not making this up.',
      'Housing say that the part is coming from abroad.',
      'So the thing with the key safes is that there are four different sorts, and the carers never',
      'have the right number so they ring my bell at seven in the morning.',
      'Nobody minds the cat.',
      'Agnes sent a note down, which I read out. She has not had a talk longer than the milkman’s',
      'since she came out of hospital in January.',
    ].join('\n');
    expect(linesOf(notes)).toEqual(['1+2', '3', '4+5', '6', '7+8']);
  });

  test('go on over the foot of a page', () => {
    const notes =
      'She said that assistants are not to be found at the rate offered, and that whoever finds\n\nBoard – Page 2 of 4\n\none loses her to the shop before Christmas.\n';
    expect(linesOf(notes)).toEqual(['1+5', '3']);
  });

  test.each([
    ['a narrow one', 'Could the hub\nopen on Saturdays?\n', ['1+2', '3', '4', '5']],
    ['one under a bullet', '- An urn\nfor tea\n', ['1+2', '3', '4', '5']],
    [
      'one that goes on with a figure',
      'In spring the team had calls about sitting from more than\n40 families and helped 12\n',
      ['1+2', '3', '4', '5'],
    ],
  ])('%s alone in notes of which no width is known', (_name, wrapped, lines) => {
    const others = 'A bench stands at the stop.\nThe hall is cold in winter.\nForms are long.\n';
    expect(linesOf(`${wrapped}${others}`)).toEqual(lines);
    expect(linesOf(`${others}${wrapped}`)).toEqual(['1', '2', '3', '4+5']);
  });

  test.each([
    ['the foot of a letter', '- We meet in May\ncc the chair and the clerk\n'],
    [
      'a thought that begins with a name',
      'The forms are read by the\nHealth team first\nNobody knows why.\n',
    ],
    ['a list in small letters', '- a bench\n- a bus\n- a bell\n- a lamp\nan urn\na swing\n'],
    ['a row that ended', 'Nobody rings back.\nfor weeks on end\nThe bell is broken.\n'],
  ])('%s is no such line', (_name, text) => {
    const lines = linesOf(`The hall is cold in winter.\nForms are long.\nA bench is here.\n${text}`);
    expect(lines.filter((line) => line.includes('+'))).toEqual([]);
  });

  test('a bracket that is open, and a word that ends nothing, go on even with a capital', () => {
    const notes = [
      'We were seventeen in the end with Yusuf, Dilys, Mrs Nowak and her frame, both Joes (Joe',
      'P and Little Joe), and Kwame from the library who came only for the first hour of it all',
      'and left before tea with her hat on, which nobody had seen since the day that we opened',
      'in the rain. The minutes were accepted subject to the spelling of',
      'Mr Karim’s name.',
      'The cat sat.',
    ].join('\n');
    expect(linesOf(notes)).toEqual(['1+2+3+4+5', '6']);
  });

  test('where no width is known and others are far wider, a small letter begins a thought', () => {
    const long =
      'The allocations policy counts bedrooms, not stairs, and so a couple on the third floor scores nothing at all';
    const notes = `${long}\n${long}s\nx and then ${long}\nThe forms are read by somebody in an office\nvouchers instead of beds would be a start\n`;
    expect(linesOf(notes).at(-1)).toBe('5');
  });

  test('where some thoughts begin in small letters, only a word that begins none goes on', () => {
    const others = '\nwalking bus\n\nThe hall is cold.\n\nForms are long.\n';
    expect(linesOf(`An urn\nfor tea\n${others}`)[0]).toBe('1+2');
    expect(linesOf(`An urn\nlamps too\n${others}`)[0]).toBe('1');
  });
});

import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { kindsOf } from '../rows.ts';

describe('who speaks, alone over bullets, is a sub-heading', () => {
  test.each([
    ['Amina:', 'Pieter:'],
    ['Amina, Pieter:', 'Joost:'],
    ['AD:', 'PL:'],
    ['Mrs Vale:', 'Cllr Dowd:'],
  ])('%s', (first, second) => {
    const notes = `# Meeting of 4 March\n\n## Buses\n\n${first}\n* The bus stops at six\n\n${second}\n* Nobody told us\n`;
    expect(kindsOf(notes).filter((row) => /heading|theme/.test(row))).toEqual([
      '3 theme',
      '5 heading',
      '8 heading',
    ]);
  });

  test('with a role in brackets, where the notes say who was there', () => {
    const notes =
      'Present: Joost Vermaak, Amina Dowd\n\nWhat was said\n\nJoost Vermaak (drives the bus)\n• The lift sticks\n\nAmina Dowd (carer)\n• Nobody rings back\n';
    expect(kindsOf(notes).filter((row) => row.includes('heading'))).toEqual(['5 heading', '8 heading']);
  });

  test('an action below somebody’s name is theirs', () => {
    const { items } = parseNotes(
      'Notes\n\nActions\n\nAmina:\n- ring the depot\n\nPieter:\n- ask about the boiler\n',
    );
    const owners = items.filter(({ kind }) => kind === 'action').map(({ details }) => details.owners);
    expect(owners).toEqual([['Amina'], ['Pieter']]);
  });
});

describe('headings of an agenda stand by themselves', () => {
  test('those with their own text on the line are none', () => {
    const notes = [
      '1.   Those Attending:    Cllr Dowd (Chairman), Cllr Vale, 4 Members of the Public.',
      '',
      '2.   Bus Shelter:',
      '',
      'The clerk said that a third quotation is needed.',
      '',
      '3.   Cheque Signatory - Bank:',
      '',
      'The form is with the bank.',
      '',
      '4.   Draft Minutes:',
      '',
      'They should go on the board.',
    ].join('\n');
    expect(kindsOf(notes).filter((row) => row.endsWith('theme'))).toEqual(['3 theme', '7 theme', '11 theme']);
    expect(kindsOf(notes)[0]).toBe('1 note');
  });

  test.each([
    '26/04   PUBLIC PARTICIPATION',
    'TABLE 2 – MONEY (host Amina Dowd)',
    'STOP B  The market square',
    '10.50 / Chemist, Corn Street',
    'Item 3. Any other business',
    'THE LIFT (yes, again)',
    '== Getting about ==',
    '~~~ WHAT WENT WELL ~~~',
  ])('“%s” is a topic', (heading) => {
    const notes = `Minutes of the forum\n\n${heading}\n\nThe machine at the depot only takes coins, as everybody knows.\n`;
    expect(kindsOf(notes)[1]).toBe('3 theme');
  });

  test.each([
    'There being no further business the meeting closed at 8.40pm',
    'KW, LC, GA, SB, SR, AR',
    'PRESENT: A DOWD, P LUND, MRS VALE',
    'LC action – find a quieter room',
    'Pieter: to check the price',
    'Amina to draft the letter',
  ])('“%s” is none', (line) => {
    const notes = `${line}\n\nThe machine at the depot only takes coins, as everybody knows.\n\nAnother paragraph that says a little more about the machine.\n`;
    expect(kindsOf(notes)[0]).not.toMatch(/theme|heading|title/);
  });
});

describe('lead-ins', () => {
  test.each([
    'In the first workshops we will be:',
    'The following difficulties were put to her from the floor:',
    'What we moaned about:',
    'Main points from the sheets were as follows.',
    '*Members told the Board that:*',
  ])('“%s” heads its list and makes no card', (leadIn) => {
    const { items } = parseNotes(
      `# Minutes\n\n## The bus\n\n${leadIn}\n\n- the door is heavy\n- the step is high\n`,
    );
    expect(items.map(({ kind }) => kind).slice(0, 3)).toEqual(['title', 'theme', 'heading']);
    expect(items.slice(3).map(({ heading }) => heading)).toEqual(['L5', 'L5']);
  });

  test('what follows the list of a lead-in is no longer under it', () => {
    const { items } = parseNotes(
      '## Buses\n\nWhat gets in the way:\n- the door\n- the step\n\nWe met in the library and had tea.\n',
    );
    expect(items.at(-1)).not.toHaveProperty('heading');
    expect(items.at(-1)).not.toHaveProperty('section');
  });
});

describe('headings that ask', () => {
  test('bold questions below a topic say what their lists are', () => {
    const notes =
      '## Group 1\n\n**What behaviours limit your ability to take part?**\n\n- People talk over me\n- The stairs\n\n**Are there any questions that you would like to ask us all?**\n\n- How do we meet online?\n';
    expect(kindsOf(notes)).toEqual([
      '1 theme',
      '3 heading',
      '5 barrier',
      '6 barrier',
      '8 heading',
      '10 question',
    ]);
  });

  test('what a person chose for a heading stands above everything', () => {
    const notes = '## Odds and ends\n\n- the door is heavy\n- who holds the key?\n';
    const chosenSections = new Map([['odds and ends', 'ideas' as const]]);
    expect(parseNotes(notes, { chosenSections }).items.map(({ kind }) => kind)).toEqual([
      'theme',
      'idea',
      'idea',
    ]);
  });
});

test('groups of lines that begin with a short line are headed by it', () => {
  const notes = [
    'Friday lunch, back room, 13 March 2026',
    'Here were Amina, Pieter and Mrs Vale',
    '',
    'How the bus is doing',
    'There is no petrol money since the parish cut us in April',
    'Nobody will drive up to the Tops in the dark, simple as that',
    '',
    'Thrown in the hat',
    'Postcard through every door on the Tops asking them to ring, not email',
    'Do the first visits in twos so new ones are not chucked in at the deep end',
    '',
    'Odds and ends',
    'The hall cat is not ours and is not to be fed whatever it tells you',
    'Next time Friday 17 April, bring a cushion',
  ].join('\n');
  expect(kindsOf(notes).filter((row) => row.endsWith('theme'))).toEqual(['4 theme', '8 theme', '12 theme']);
});

test('an outline: what has lines further in heads them, and its siblings are not below it', () => {
  const notes = [
    'GOOD EVENINGS, Tadwick',
    '\tgrumbles',
    '\t\tbuses stop at six',
    '\t\tthe hall is locked',
    '\tseen elsewhere',
    '\t\tLower Wend',
    '\t\t\tgig buddies, matched by band',
    '\t\tmy sister’s town has a late cafe',
    '\twhat ifs',
    '\t\tone taxi firm gets all the work',
    '\t\tfilm club in the chapel',
  ].join('\n');
  const kinds = kindsOf(notes);
  expect(kinds.filter((row) => /theme|heading|title/.test(row)).map((row) => row.split(' ')[0])).toEqual([
    '1',
    '2',
    '5',
    '6',
    '9',
  ]);
  expect(kinds).toContain('3 barrier');
  expect(kinds).toContain('8 example');
  expect(kinds).toContain('11 idea');
});

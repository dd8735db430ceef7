import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { findPeople } from '../../../../shared/notes/people/find-people.ts';
import { knowPeople } from '../../../../shared/notes/people/know-people.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { oddLines } from '../odd-lines.ts';

/** The names in the last of the lines, with all of them known. */
const namesInLast = (...lines: readonly string[]): readonly string[] => {
  const known = knowPeople(lines);
  return findPeople(lines.at(-1) ?? '', known).map(({ name }) => name);
};

const personOf = (lines: readonly string[], name: string): string | undefined => {
  const known = knowPeople(lines);
  return lines.flatMap((line) => findPeople(line, known)).find((mention) => mention.name === name)?.person
    .key;
};

describe('lists of people', () => {
  test.each([
    [
      'Present: Cedric Ashdown, Konrad Wetherby, Paula Andrea Quince, Talisha Reed-Marlow',
      ['Cedric Ashdown', 'Konrad Wetherby', 'Paula Andrea Quince', 'Talisha Reed-Marlow'],
    ],
    [
      'Apologies: Zaheda Coombe, Bayo Lindqvist and Mr T. Harcastle',
      ['Zaheda Coombe', 'Bayo Lindqvist', 'Mr T. Harcastle'],
    ],
    ['Notes: Oona Brindle', ['Oona Brindle']],
    ['In attendance: Iolo Tregear (clerk), Wren Oduya (OT)', ['Iolo Tregear', 'Wren Oduya']],
    [
      '**Who came:** Sunniva, Errol Pinnock, Dougal M., Pru and Oswin'.replaceAll('*', ''),
      ['Sunniva', 'Errol Pinnock', 'Dougal M.', 'Pru', 'Oswin'],
    ],
    ['In the room - Thessaly, Ondine, Isambard', ['Thessaly', 'Ondine', 'Isambard']],
    ['Couldn’t make it: Zbigniew Lato, on jury duty', ['Zbigniew Lato']],
    ['Sorrys from Effie Drummond + Cllr Rasmussen', ['Effie Drummond', 'Cllr Rasmussen']],
    [
      'Present: Morag Tulloch (Chair, MT); Dr Farida Qureshi (FQ); Ewan Laidlaw, care at home (EL)',
      ['Morag Tulloch', 'MT', 'Dr Farida Qureshi', 'FQ', 'Ewan Laidlaw', 'EL'],
    ],
    [
      'Us = Heledd Pugh-Watkins (connector), Marged Gittins, Folasade Akinwale',
      ['Heledd Pugh-Watkins', 'Marged Gittins', 'Folasade Akinwale'],
    ],
    [
      'who was there: Gethin ap Rhys, Vincent van Houten, Siobhán O’Leary',
      ['Gethin ap Rhys', 'Vincent van Houten', 'Siobhán O’Leary'],
    ],
    [
      'Apologies were received from Cllr Piers Threlkeld (lambing) and Jaswinder Hothi.',
      ['Cllr Piers Threlkeld', 'Jaswinder Hothi'],
    ],
  ])('%s', (line, names) => {
    expect(namesInLast(line)).toEqual(names);
  });

  test('a list that goes on in the next line, and a name that is cut by it', () => {
    const lines = [
      'Present: Cedric Ashdown, Konrad Wetherby, Lex Penhale, Masami Tolliver, Cllr Mrs W.',
      'Gaskarth, Talisha Reed-Marlow',
      '',
      'Masami spoke. Gaskarth agreed with Talisha.',
    ];
    expect(namesInLast(...lines)).toEqual(['Masami', 'Gaskarth', 'Talisha']);
  });

  test('a line each, under a heading', () => {
    const lines = [
      'Who came',
      'Ravi Chandran and Kofi Darko, Speak Up Norrick',
      'Lotte Vinter, supported living',
      '',
      'Lotte and Kofi went home',
    ];
    expect(namesInLast(...lines)).toEqual(['Lotte', 'Kofi']);
  });

  test('a table of names and roles', () => {
    const lines = [
      'Name · Role',
      'Ottoline Frayne · chair',
      'Sandhu Ravinder · carer',
      '',
      'Ottoline closed the meeting',
    ];
    expect(namesInLast(...lines)).toEqual(['Ottoline']);
    expect(personOf(lines, 'Ottoline Frayne')).toBe('ottoline frayne');
  });

  test('initials only: everybody, also those that are acronyms elsewhere', () => {
    expect(namesInLast('KW, LC, GA, SB, SR, AR')).toEqual(['KW', 'LC', 'GA', 'SB', 'SR', 'AR']);
    expect(namesInLast('GP, OT, NHS')).toEqual([]);
  });

  test('where they come from is nobody', () => {
    expect(
      namesInLast(
        'Present: Piotr Zielinski (HomeHands), Nell Ogle (Willow & Wren), six members of the public',
      ),
    ).toEqual(['Piotr Zielinski', 'Nell Ogle']);
  });
});

describe('by what stands beside a name', () => {
  test.each([
    ['Zephyrine said the bus is late', ['Zephyrine']],
    ['Ola’s mum Perpetua has a key', ['Ola', 'Perpetua']],
    ['a new woman from the drugs team called Merit', ['Merit']],
    ['Isambard: “nobody rings back”', ['Isambard']],
    ['his brother Emlyn waited eleven months', ['Emlyn']],
    ['our carer Fenella came on Sunday', ['Fenella']],
    ['thanks to Rupinder for the lunch', ['Rupinder']],
    ['Caspian, 84, fell on the stairs', ['Caspian']],
    ['ring the factor → Thaddeus', ['Thaddeus']],
    ['Leocadia, please would you ask them?', ['Leocadia']],
    ['we met Sister Imelda Cragg and Dr Sen', ['Sister Imelda Cragg', 'Dr Sen']],
    ['Quillon and Ondine will ask the depot', ['Quillon', 'Ondine']],
    ['Farrukh in my team writes Urdu', ['Farrukh']],
    ['Loveday’s going to ask the hostel', ['Loveday']],
  ])('%s', (line, names) => {
    expect(namesInLast(line)).toEqual(names);
  });
});

describe('once found, everywhere', () => {
  const KNOWN = ['Present: Warren Smith, Merit Osei, Will Harris, Ines Dudek (ID), Clementine Hall'];
  test.each([
    ['Nobody had told Warren Smith.', ['Warren Smith']],
    ['They gave Merit the key', ['Merit']],
    ['Then Will spoke', ['Will']],
    ['Dudek agreed', ['Dudek']],
    ['W. Smith signed, and so did I Dudek', ['W. Smith', 'I Dudek']],
    ['MO, WS and ID to ask', ['MO', 'WS', 'ID']],
    ['(W.S.) and Mr Smith', ['W.S.', 'Mr Smith']],
    ['Ask Clem', ['Clem']],
    ['Will the council listen?', []],
    ['The Merit Hall is cold', []],
    ['Smith Street', []],
  ])('%s', (line, names) => {
    expect(namesInLast(...KNOWN, line)).toEqual(names);
  });

  test('small letters, where the notes are dictated', () => {
    expect(
      namesInLast(
        'present: Zuleikha, Kofi Mensah',
        'then kofi rang',
        'and zuleikha was there',
        'no bench for zuleikha',
      ),
    ).toEqual(['zuleikha']);
  });
});

describe('nobody', () => {
  test.each([
    'and April is too late',
    'Lynn News wrote about it',
    'The Harrison Building is cold',
    'In June and in May we close, until March',
    'the Year of the Carer',
    'The Clerk, the Chair and the Treasurer',
    'in Tidewell, at Penybryn and near Little Cawston',
    'Tidewell Day Centre, Bramble Homecare, Larkfield Centre',
    'the Larkfield has shut',
    'we use Mosaic and Teams',
    'Highways have agreed 40 badges',
    'Polish mums and Welsh speakers',
    'Mr Everyman (invented, 79) gets up',
    'Marked URGENT. Noted. Carried.',
    'Best wishes',
    'its called Oot n Aboot from now on',
    'In Newham, Havering and Redbridge',
    'Glen Orrin: calls are answered by carers',
    'OFFICIAL – Page 2',
    'her dog Bonzo came',
  ])('%s', (line) => {
    expect(namesInLast(line)).toEqual([]);
  });

  test('a name ends at the full stop', () => {
    expect(namesInLast('seconded by Mr Finch. Carried unanimously.')).toEqual(['Mr Finch']);
    expect(namesInLast('Thanks to Priya. Transport is slow.')).toEqual(['Priya']);
  });

  test('the name of a body is not taken for a person where it stands alone', () => {
    expect(namesInLast('Larkrise Care sent apologies', 'Larkrise will ring the office')).toEqual([]);
  });
});

describe('whose name it is', () => {
  const TWO = [
    'Present: John Ashdown, John Wetherby',
    'John Ashdown said yes',
    'John Wetherby said no',
    'John will ask',
  ];

  test('two of one first name are two, and the first name alone is undecided', () => {
    expect(personOf(TWO, 'John Ashdown')).toBe('john ashdown');
    expect(personOf(TWO, 'John Wetherby')).toBe('john wetherby');
    const { people } = parseNotes(TWO.join('\n\n'));
    expect(people.find(({ name }) => name === 'John')).toMatchObject({
      mayBe: ['john ashdown', 'john wetherby'],
    });
    expect(new Set(people.map(({ proposedRole }) => proposedRole)).size).toBe(3);
  });

  test('all forms of one person are one', () => {
    const lines = [
      'Present: Ngozi Okafor (NO)',
      'Mrs Okafor rang. Ngozi was late. N. Okafor signed. NO to ask.',
    ];
    const { people } = parseNotes(lines.join('\n\n'));
    expect(people).toHaveLength(1);
    expect(people[0]?.forms).toEqual(['Ngozi Okafor', 'Mrs Okafor', 'N. Okafor', 'Ngozi', 'NO']);
    expect(people[0]?.lines).toEqual([1, 3]);
  });

  test('Mr and Mrs of one name are two; a title that does not fit is another person', () => {
    expect(personOf(['Mr Patel rang. Mrs Patel came.'], 'Mr Patel')).not.toBe(
      personOf(['Mr Patel rang. Mrs Patel came.'], 'Mrs Patel'),
    );
    const lines = ['Present: Mrs Anna Kowal', 'Mr Kowal rang'];
    expect(personOf(lines, 'Mr Kowal')).not.toBe(personOf(lines, 'Mrs Anna Kowal'));
  });

  test('a family name of two people is undecided', () => {
    const { people } = parseNotes('Present: Ada Finchley, Bo Finchley\n\nMx Finchley rang\n');
    expect(people.find(({ name }) => name === 'Mx Finchley')?.mayBe).toEqual(['ada finchley', 'bo finchley']);
  });

  test('accents and middle names do not part a person', () => {
    const lines = ['Present: Siobhán Maeve O’Leary', 'Siobhan spoke. Siobhán O’Leary left.'];
    expect(
      new Set(['Siobhán Maeve O’Leary', 'Siobhan', 'Siobhán O’Leary'].map((name) => personOf(lines, name)))
        .size,
    ).toBe(1);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'Mrs ',
    'Priya ',
    'Ola',
    ' Smith',
    'W. ',
    'W.B.',
    ', ',
    '. ',
    ' and ',
    'Present: ',
    '(AK)',
    ' said ',
    '’s ',
    'Hill',
    '\n',
    'john ',
    'PC ',
    'Mr A.',
    '→ ',
    '[',
    ']',
    ' · ',
    'May ',
    'É',
    '🌳',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...oddLines),
    fc.array(word, { maxLength: 14 }).map((all) => all.join('')),
  );

  test('any text is read without an error, and offsets are those of the name', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (lines) => {
        const known = knowPeople(lines);
        for (const line of lines) {
          let end = 0;
          for (const mention of findPeople(line, known)) {
            expect(line.slice(mention.start, mention.end)).toBe(mention.name);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.person.key).not.toBe('');
            end = mention.end;
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    [
      'names',
      (at: number) => `Present: Ola Bram${'abcdefghij'[at % 10]}, Mr Quil${at % 7}, Kit (K${'ABC'[at % 3]})`,
    ],
    [
      'people, each another',
      (at: number) =>
        `${String.fromCharCode(65 + (at % 26))}el${at.toString(26).replace(/\d/g, 'o')} Smith said it, and Mrs Ta${at.toString(26).replace(/\d/g, 'e')}`,
    ],
    ['one paragraph of capitals', () => 'The Moor Of The Hall And Ola Will Say To Priya That'],
    ['small letters', () => 'then priya rang and ola was there and priya said'],
  ])('eight times the lines of %s take about eight times as long', (_name, of) => {
    const lines = (count: number): string[] => [
      'Present: Priya, Ola',
      ...Array.from({ length: count }, (_, at) => of(at)),
    ];
    const reading = (all: readonly string[]) => () => {
      const known = knowPeople(all);
      for (const line of all) findPeople(line, known);
    };
    const [few, many] = [lines(30_000 / SIZE_FACTOR), lines(30_000)];
    expect(timeRatio(reading(few), reading(many))).toBeLessThanOrEqual(MAX_RATIO);
  });
});

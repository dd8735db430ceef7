import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

const kindsOf = (heading: string, ...entries: readonly string[]): readonly string[] =>
  parseNotes(
    `# Notes\n\n## ${heading}\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n\n## Bits\n\nTea.\n`,
    {
      today: '2026-03-04',
    },
  )
    .items.filter(({ lines }) => (lines[0] ?? 0) > 4 && (lines[0] ?? 0) < 5 + entries.length)
    .map(({ kind }) => kind);

const kindOf = (line: string): string | undefined =>
  parseNotes(`The hall is by the river.\n\n${line}\n\nThe hall has two doors.\n`, {
    today: '2026-03-04',
  }).items.find(({ lines }) => lines[0] === 3)?.kind;

describe('ideas in lists of options', () => {
  test('whatever form they have, nobody owns them', () => {
    const entries = [
      'Option A: two drivers to share one van, without set rounds',
      'Option B: a visit at ten days to everyone who was turned away',
      'Leaving the door open on market days',
      'Half price for anyone who brings a neighbour',
      'a rota of flasks',
    ];
    expect(kindsOf('Options canvassed', ...entries)).toEqual(entries.map(() => 'idea'));
  });

  test('with who said it', () => {
    const entries = [
      'Len: dominoes and soup, Thursdays, in the boat house',
      'Osei: paint the kerbs yellow',
      'write the tablets up the night before',
    ];
    expect(kindsOf('Punts (nobody has said they will)', ...entries)).toEqual(entries.map(() => 'idea'));
  });
});

describe('decisions in the passive, by vote, in few words', () => {
  test.each([
    'SMT endorsed the second scheme for a trial of ten weeks.',
    'Option C was not supported and will not come back.',
    'The waiting target was withdrawn as a measure of the team, with immediate effect.',
    'Fees up to £9 from May. Carried 21–4.',
    'Treasurer: Wilbur Nkemelu to carry on.',
    'New post of Outings Steward created and Petronella Vane put in it.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('decision');
  });
});

describe('the world has changed', () => {
  test.each([
    'The health board has ceased to fund the night line with effect from 1 May; callers hear a tone.',
    'Fellside Homecare handed back the contract in June so half of us changed firm.',
    'The brewery has been sold, and our lease goes with it at Michaelmas.',
    'rents went up and the warden stopped in April',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('contextChange');
  });
});

describe('practice elsewhere in few words', () => {
  test('by place or by who worked there', () => {
    const entries = [
      'Olwen ex Marbury: there the porter and the nurse sign one sheet',
      'Rutland - fire stn keeps the spare keys',
      'Seen at Dunmore, where the cook sits in: people pick who they eat with',
    ];
    expect(kindsOf('Elsewhere', ...entries)).toEqual(entries.map(() => 'example'));
  });
});

describe('what it is for, in formal words', () => {
  test.each([
    'The session was convened to settle what a resident may expect of the desk.',
    'The panel has been asked to determine which scheme goes forward.',
    'Not money. We’re here for who waits longest and what we can shift ourselves.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('objective');
  });
});

describe('no tasks', () => {
  test.each([
    'in: Bram, Xanthe, wee Orla, Big Orla, Dr Simone Petrie',
    'Closed 12.25 for soup, which was Hal’s, for which thanks.',
    '0905 done. Next long one 12/3, bring your own tea',
    'Nobby P says: missed it, was it cold',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('note');
  });
});

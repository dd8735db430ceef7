import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

const actionsAndDecisions = (line: string): { kind: string | undefined; owners: readonly string[] } => {
  const notes = `Present: Bram Oduya, Ines Catlow, Nan McTeer, Tegan Sorrell\n\nThe hall is by the river.\n\n${line}\n\nThe hall has two doors.\n`;
  const item = parseNotes(notes, { today: '2026-03-04' }).items.find(({ lines }) => lines[0] === 5);
  return { kind: item?.kind, owners: item?.details.owners ?? [] };
};

describe('settled without a word like “agreed”', () => {
  test.each([
    'The porch rota stands as it is.',
    'The red leaflet is a yes, the blue one is a not yet.',
    'Everyone was comfortable with the longer form, so that is the one that goes out.',
    'No more ringing people at tea time. Nobody disagreed.',
    'We’re not having a logo and that’s final.',
    'There being no objection, the smaller room will be used from May.',
    'The Legion’s offer of their hall was accepted with thanks.',
    'The matter of the car park was left to lie until the spring.',
    'It was the will of the meeting that the choir be asked back.',
    'From tonight the side door stays open until ten, no ifs or buts.',
  ])('%s', (line) => {
    expect(actionsAndDecisions(line).kind).toBe('decision');
  });
});

describe('taken on, or still to be taken on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Ines gave her word that she would raise it at the full council.', ['Ines']],
    ['Bram and Ines have taken on the drawing up of the list.', ['Bram', 'Ines']],
    ['Nan has kindly offered to visit the scheme at Lowmoor.', ['Nan']],
    ['Tegan was going to find out if the hall has a loop', ['Tegan']],
    ['Tegan kindly said she’d count the steps', ['Tegan']],
    ['Ines owes the panel a paper on the six flats', ['Ines']],
    ['Bram has the job of ringing the daughter, and Tegan will go along', ['Bram', 'Tegan']],
    ['Fire blankets to be checked by 3 May – B. Oduya is seeing to this', ['B. Oduya']],
    ['Ines, with Bram, will draft the letter', ['Ines', 'Bram']],
    ['- [ ] street count – Tegan – not done, c/f to next week', ['Tegan']],
    ['poster: Bram, before the clocks change', ['Bram']],
    ['A volunteer is still wanted to hold the stop-watch.', []],
    ['someone pls feed the cat!!', []],
    ['Need a lead for the winter plan; tbc', []],
    ['OT vacancy: housing to readvertise at a higher band', ['housing']],
  ])('%s', (line, owners) => {
    expect(actionsAndDecisions(line)).toEqual({ kind: 'action', owners });
  });

  test('“knew who to ring” asks nobody to ring', () => {
    expect(actionsAndDecisions('Only 1 in 5 residents knew who to ring').kind).toBe('evidence');
  });
});

describe('what was said, and what will be done about it', () => {
  test('each entry is what is promised in it', () => {
    const notes =
      '# Notes\n\n## Lunch\n\n**You said, we will**\n\n- You said: the clock is wrong. We will: Bram to buy a battery this week\n- You said: the telly is too loud. We did: off between two and four, and no exceptions\n';
    const kinds = parseNotes(notes)
      .items.slice(-2)
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['action', 'decision']);
  });
});

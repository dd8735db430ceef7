import { describe, expect, test } from 'vitest';
import { tenseOf } from '../../../../shared/notes/classify/line-classifier/tense.ts';
import { tokensOf } from '../../../../shared/notes/classify/line-classifier/tokens.ts';
import { weighCues } from '../../../../shared/notes/classify/weigh-cues.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

const kindOf = (line: string, ...before: readonly string[]): string | undefined => {
  const above = ['Present: Bram Oduya, Ines Catlow, Nan McTeer, Des Orr', '', ...before, ''];
  const notes = [...above, line, '', 'The hall has two doors.'].join('\n');
  const items = parseNotes(notes, { today: '2026-03-04' }).items;
  return items.find(({ lines }) => lines[0] === above.length + 1)?.kind;
};

describe('what was settled, told as a fact', () => {
  test.each([
    'The reading room moves to the annexe in October.',
    'Subs stay at £2 until the summer.',
    'Fish supper: not going ahead.',
    'Motion (Ines, seconded Bram): that the clock be mended. Seven for, one against. Carried.',
    'Proposed by Bram and passed: the piano goes to the school.',
    'Harvest tea: as before, in the chapel.',
    'Old forms — gone from 1 May, one sheet instead',
    'Wednesday afternoons it is, from next month.',
    'Nobody is to be left waiting in the porch.',
    'A request for a second key was turned down by five votes to two.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('decision');
  });

  test.each([
    'Laundry: held over once more.',
    'Second kettle: no vote, the half of us had gone home.',
    'The health board has already chosen the new chair, that wasn’t ours to decide.',
    'The county pays for the hedge, as it always has.',
  ])('no decision of those who met: %s', (line) => {
    expect(kindOf(line)).toBe('note');
  });

  test('each says why', () => {
    const why = (text: string) => weighCues(text).get('decision')?.why;
    expect(why('Subs stay at £2 until the summer.')).toBe('It says what stays as it is.');
    expect(why('Five for, two against. Carried.')).toBe('It tells how it was voted.');
    expect(weighCues('Laundry: held over once more.').get('note')?.why).toBe('Nothing was settled.');
  });
});

describe('what an arrow leads to', () => {
  const problem = 'The porch light fails every week and nobody mends it.';

  test('is what came of the line above', () => {
    expect(kindOf('-> two lamps with a battery, one by each door', problem)).toBe('decision');
  });

  test('unless somebody is to do it, or it asks', () => {
    expect(kindOf('-> Bram to buy two lamps', problem)).toBe('action');
    expect(kindOf('-> could the school lend us a lamp?', problem)).not.toBe('decision');
  });
});

describe('who does it, told as a fact', () => {
  test.each([
    'Bram rings the brewery about the barrels.',
    'Planks for the stage: Nan and Des, 3 May.',
    'Flyers for the back room: Ines and Des',
    'The front desk will put the new hours on the door.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('action');
  });

  test.each([
    'Bram rings the surgery every week and nobody answers.',
    'Tea: Nan',
    'In the chair: Ines Catlow',
  ])('no task: %s', (line) => {
    expect(kindOf(line)).not.toBe('action');
  });
});

describe('of what time a line speaks', () => {
  test.each<readonly [string, string, string]>([
    ['The shed moves in June', 'now', 'none'],
    ['The shed moves from 3 June', 'now', 'ahead'],
    ['The shed was moved last year', 'was', 'gone'],
    ['The shed has been moved', 'has', 'none'],
    ['We will move the shed', 'will', 'none'],
    ['It could be moved', 'may', 'none'],
    ['We meet there as ever', 'now', 'ever'],
    ['Two cups, one spoon', 'bare', 'none'],
  ])('%s', (text, verb, time) => {
    expect(tenseOf(tokensOf(text, 60))).toEqual({ verb, time });
  });
});

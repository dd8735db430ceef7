import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointOf as chosenOrFound, findPoint } from '../../../../shared/records/computed/card-point.ts';

const pointOf = (words: string): string | undefined => {
  const point = findPoint(words);
  return point && words.slice(point.from, point.to);
};

test('short words are a title and have no point', () => {
  expect(findPoint('The lift is out of order again')).toBeUndefined();
  expect(findPoint('x'.repeat(80))).toBeUndefined();
});

test.each([
  [
    'There is a real concern about the heating in the hall, which nobody has looked at since the spring clean',
    'heating in the hall',
  ],
  [
    'However, we have to make sure that the tea is ready before the first people come, because they walk here',
    'the tea is ready before the first people come',
  ],
  [
    'Many residents said that the bus stops too early in the evening. It used to run until ten and was full',
    'the bus stops too early in the evening',
  ],
  [
    'How do we reach people who never come? Some of them have lived here for forty years and know everybody',
    'How do we reach people who never come?',
  ],
  [
    'A neighbour with a key (and with the time to look in twice a week) would change most for people at home',
    'A neighbour with a key',
  ],
])('%s', (words, point) => {
  expect(pointOf(words)).toBe(point);
});

test('a clause without an end is cut at a word, and never at a weak one', () => {
  const point = pointOf(`${'people came and went '.repeat(8)}`);
  expect(point?.length).toBeLessThanOrEqual(72);
  expect(point).not.toMatch(/\b(?:and|the|of)$/);
});

test('whatever the words: the point is some of them, of 10 to 72 letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (words) => {
      const point = findPoint(words);
      if (!point) return;
      expect(point.from).toBeGreaterThanOrEqual(0);
      expect(point.to).toBeLessThanOrEqual(words.length);
      expect(point.to - point.from).toBeGreaterThanOrEqual(10);
      expect(point.to - point.from).toBeLessThanOrEqual(72);
    }),
  );
});

const LONG =
  'There is a real concern about the heating in the hall, which nobody has looked at since the spring clean';
const chosenIn = (words: string, chosen: string | null): string | undefined => {
  const point = chosenOrFound(words, chosen);
  return point && words.slice(point.from, point.to);
};

test('what a person chose counts while it is among the words; then the rule chooses again', () => {
  expect(chosenIn(LONG, 'nobody has looked at')).toBe('nobody has looked at');
  expect(chosenIn(LONG, ' nobody  has looked\nat ')).toBe('nobody has looked at');
  expect(chosenIn(LONG.replace('looked', 'come'), 'nobody has looked at')).toBe('heating in the hall');
  expect(chosenIn(LONG, null)).toBe('heating in the hall');
});

test('nothing stands out where a person chose that; a title can have a point too', () => {
  expect(chosenIn(LONG, '')).toBeUndefined();
  expect(chosenIn('The lift is broken', 'lift')).toBe('lift');
});

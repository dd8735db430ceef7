import { describe, expect, test } from 'vitest';
import { comparedText, compareTexts, contentKey } from '../../../../shared/notes/matching/compare-words.ts';

/** As the matching asks: only what is found under one key is compared. */
const compare = (one: string, other: string) => {
  const [a, b] = [comparedText(one), comparedText(other)];
  return contentKey(a) === contentKey(b) ? compareTexts(a, b) : undefined;
};

describe('two lines', () => {
  test.each([
    ['Nobody rings back.', 'nobody rings back'],
    ['Don’t ask twice', 'Do not ask twice'],
    ['Co-production takes time', 'Coproduction takes time'],
    ['12% are alone', '12 per cent are alone'],
    ['1,200 people', '1200 people'],
    ['Tea & talk', 'Tea and talk'],
    ['“Trust” — first', 'Trust first'],
    ['🌳', '🌳'],
    ['日本', '日本'],
  ])('say the same: %s | %s', (one, other) => {
    expect(compare(one, other)).toBe('same');
    expect(compare(other, one)).toBe('same');
  });

  test.each([
    ['The carers are paid for the travel time', 'Carers are paid for travel time'],
    ['There is no one number to ring', 'No one number to ring'],
    ['People wait for months to hear back', 'People wait months to hear back'],
    ['The forms are really long for carers', 'The forms are long for carers'],
    ['Six carers were asked about sleep', '6 carers were asked about sleep'],
    ['Services do not share records', 'The service does not share records'],
    ['The lift', 'Lift'],
    ['Who answers the phone?', 'Who answers the phone'],
  ])('say nearly the same: %s | %s', (one, other) => {
    expect(compare(one, other)).toBe('nearly');
    expect(compare(other, one)).toBe('nearly');
  });

  test.each([
    ['The bus stops at six', 'The bus stops at seven'],
    ['The bus stops at six', 'The bus does not stop at six'],
    ['Carers tell workers what helps', 'Workers tell carers what helps'],
    ['People were moved to hospital again', 'People were moved from hospital again'],
    ['We need a longer visit each week', 'They need a longer visit each week'],
    ['Carers can ask for a break', 'Carers should ask for a break'],
    ['People have more time to talk', 'People have less time to talk'],
    ['Nobody rings back on Monday', 'Nobody rings back on Friday'],
    ['Help with money', 'Help without money'],
    ['It is late', 'It was late'],
    ['Are carers paid for their travel time?', 'Carers are paid for their travel time.'],
    ['Time', 'Trust'],
    ['In the day centre', 'At the day centre'],
    ['🌳', '🌲'],
    ['The number is 1.5', 'The number is 15'],
    ['Meet at 10:30', 'Meet at 1030'],
    ['12% are alone', '12 are alone'],
    ['£20 a week', '20 a week'],
  ])('are two: %s | %s', (one, other) => {
    expect(compare(one, other)).toBeUndefined();
    expect(compare(other, one)).toBeUndefined();
  });
});

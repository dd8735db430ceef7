import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../../shared/notes/dates/calendar.ts';
import { findDue, findStart, readDue } from '../../../../shared/notes/dates/find-due.ts';

/** A meeting on Thursday 12 March 2026; the next one is on 9 April. */
const MARCH = { day: '2026-03-12', nextMeeting: '2026-04-09' };

test('where an action was carried forward from is no day to do it by', () => {
  expect(findDue('(c/f 6/11) Ola chased the panel. Closed', { day: '2025-11-13' })?.day).toBeUndefined();
  expect(findDue('Ola to ring them, carried forward from 6 Nov', { day: '2025-11-13' })?.day).toBeUndefined();
});

describe('by when, as actions say it', () => {
  test.each([
    ['Ola to ring them by end of April', 'by end of April', '2026-04-30'],
    ['Ola to ring them by the end of April.', 'by the end of April', '2026-04-30'],
    ['Ola to ring them, end April', 'end April', '2026-04-30'],
    ['Ola to ring them by end of February', 'by end of February', '2027-02-28'],
    ['Ola to ring them by 12 May', 'by 12 May', '2026-05-12'],
    ['Ola to ring them before the 3rd of June', 'before the 3rd of June', '2026-06-03'],
    ['Ola to ring them no later than 1st Sept', 'no later than 1st Sept', '2026-09-01'],
    ['Ola to ring them until 30 April', 'until 30 April', '2026-04-30'],
    ['Ola to ring them by 12/5', 'by 12/5', '2026-05-12'],
    ['Ola to ring them by 12.05.26', 'by 12.05.26', '2026-05-12'],
    ['Ola to ring them by 12/05/2027', 'by 12/05/2027', '2027-05-12'],
    ['Ola to ring them by 9/1', 'by 9/1', '2027-01-09'],
    ['Ola to ring them – 20 March', '20 March', '2026-03-20'],
    ['Ola to ring them (due 2 April)', 'due 2 April', '2026-04-02'],
    ['Ola to ring them by Fri', 'by Fri', '2026-03-13'],
    ['Ola to ring them by Thursday', 'by Thursday', '2026-03-19'],
    ['Ola to ring them by next Friday', 'by next Friday', '2026-03-20'],
    ['Ola to ring them on Tues', 'Tues', '2026-03-17'],
    ['Ola to ring them by Mon 16th', 'by Mon 16th', '2026-03-16'],
    ['Ola to ring them by the twenty-third of April', 'by the twenty-third of April', '2026-04-23'],
    ['Ola to ring them w/c 6 April', 'w/c 6 April', '2026-04-06'],
    ['Ola to ring them, week commencing 8 April', 'week commencing 8 April', '2026-04-06'],
    ['Ola to ring them w/c the twentieth', 'w/c the twentieth', '2026-03-16'],
    ['Ola to ring them today', 'today', '2026-03-12'],
    ['Ola to ring them tomorrow', 'tomorrow', '2026-03-13'],
    ['Ola to ring them in two weeks', 'in two weeks', '2026-03-26'],
    ['Ola to ring them within a fortnight', 'within a fortnight', '2026-03-26'],
    ['Ola to ring them by the end of the month', 'by the end of the month', '2026-03-31'],
    ['Ola to ring them by the end of next month', 'by the end of next month', '2026-04-30'],
    ['Ola to ring them, eom', 'eom', '2026-03-31'],
    ['Ola to ring them before the next meeting', 'before the next meeting', '2026-04-09'],
    ['Ola to ring them before we meet again', 'before we meet again', '2026-04-09'],
    ['Ola to ring them, ready for the April workshop', 'ready for the April workshop', '2026-04-09'],
    ['Ola to bring it to the next meeting', 'the next meeting', '2026-04-09'],
    ['Ola to ring them by the first Thursday in May', 'by the first Thursday in May', '2026-05-07'],
    ['Ola to ring them by the last Friday of May', 'by the last Friday of May', '2026-05-29'],
    ['Ola to ring them by 2026-05-12', 'by 2026-05-12', '2026-05-12'],
    ['Ola to ring them before Lady Day (25 March)', '25 March', '2026-03-25'],
    ['Ola to send it in time for the board on 22 April', '22 April', '2026-04-22'],
    ['Ola to ring them b4 next forum (10 June)', 'b4 next forum', '2026-04-09'],
  ])('%s', (text, words, day) => {
    expect(findDue(text, MARCH)).toEqual({ words, day });
  });

  test.each([
    ['Ola to ring them by mid-May', 'by mid-May'],
    ['Ola to ring them before the summer', 'before the summer'],
    ['Ola to ring them by Easter', 'by Easter'],
    ['Ola to ring them before half term', 'before half term'],
    ['Ola to ring them by the end of the week', 'by the end of the week'],
    ['Ola to ring them this week', 'this week'],
    ['Ola to ring them by May', 'by May'],
    ['Ola to ring them asap', 'asap'],
    ['Ola to ring them before the trial starts', 'before the trial starts'],
    ['Ola to ring them by the October forum', 'by the October forum'],
  ])('%s: words, and no day is made up', (text, words) => {
    expect(findDue(text, MARCH)).toEqual({ words });
  });

  test.each([
    'Ola to ring them about the rota from 1 March',
    'Ola to send out the minutes of 12 January',
    'Ola to write about what has changed since May 2024',
    'Ola to ask why the letter sent 20 Jan had no answer',
    'Ola to order 12 chairs and 3/4 of a cake',
    'Ola may need help, and the sun was out',
    'Ola to count the 24/7 calls of 2025/26',
    'Ola to ring the March family',
    'Ola to book the hall for 11 June',
  ])('%s: nothing is due', (text) => {
    expect(findDue(text, MARCH)?.day).toBeUndefined();
  });

  test('without the day of the meeting only a date with its year is settled', () => {
    expect(findDue('by end of April 2026')).toEqual({ words: 'by end of April 2026', day: '2026-04-30' });
    expect(findDue('by Friday')).toEqual({ words: 'by Friday' });
    expect(findDue('before the next meeting', { day: '2026-03-12' })).toEqual({
      words: 'before the next meeting',
    });
  });

  test('what is overdue lies behind, what is to come lies ahead', () => {
    const reference = { day: '2025-11-13' };
    expect(findDue('Ask the ward · BK · 31 Oct · overdue', reference)?.day).toBe('2025-10-31');
    expect(findDue('Ask the ward by 9/1', reference)?.day).toBe('2026-01-09');
    expect(readDue('31 Oct', reference)?.day).toBe('2025-10-31');
    expect(readDue('31 Jan', reference)?.day).toBe('2026-01-31');
  });

  test('a date that does not exist is none', () => {
    expect(findDue('by 31 June', MARCH)?.day).toBeUndefined();
    expect(findDue('by 30/2', MARCH)?.day).toBeUndefined();
  });
});

describe('a column of dates', () => {
  test.each([
    ['31 May', '2026-05-31'],
    ['w/c 9 June', '2026-06-08'],
    ['next meeting', '2026-04-09'],
    ['13/3', '2026-03-13'],
    ['Friday 20th March', '2026-03-20'],
    ['end of June', '2026-06-30'],
    ['before 11 May', '2026-05-11'],
  ])('%s', (words, day) => {
    expect(readDue(words, MARCH)).toEqual({ words, day });
  });

  test.each(['', '-', '–', 'tbc', 'n/a', ' '])('“%s” says nothing', (words) => {
    expect(readDue(words, MARCH)).toBeUndefined();
  });

  test('ongoing says nothing, asap is kept', () => {
    expect(readDue('ongoing', MARCH)).toBeUndefined();
    expect(readDue('asap', MARCH)).toEqual({ words: 'asap' });
  });
});

test('when something begins', () => {
  expect(findStart('a group will meet in January', { day: '2026-11-22' })).toEqual({
    words: 'January',
    day: '2027-01-01',
  });
  expect(findStart('starting 1st April', MARCH)).toEqual({ words: '1st April', day: '2026-04-01' });
  expect(findStart('Ola to ring them', MARCH)).toBeUndefined();
});

test('any text is read without an error, words stand in it, days exist', () => {
  const piece = fc.constantFrom(
    'by ',
    'end of ',
    'w/c ',
    '31 ',
    'June ',
    '12/5',
    '29/02/27',
    'next ',
    'Fri ',
    'first ',
    'the ',
    'in two weeks',
    '. ',
    '2026',
    'may ',
    '–',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '2026-02-28', '2024-02-29', '2026-12-31'), (words, day) => {
      for (const due of [
        findDue(words, day ? { day } : {}),
        readDue(words, day ? { day } : {}),
        findStart(words, day ? { day } : {}),
      ]) {
        if (!due) continue;
        expect(words).toContain(due.words);
        if (due.day !== undefined) expect(isDay(due.day)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['meeting 4', 'workshop 3', 'session 2', 'forum 5'])('“by %s” is a time by itself', (words) => {
  expect(findDue(`Ruth to bring the cards by ${words}`, {})?.words).toContain(words);
});

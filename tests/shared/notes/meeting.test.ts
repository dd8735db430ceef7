import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../../shared/notes/meeting.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';

const TODAY = '2026-11-22';
const meetingOf = (...lines: readonly string[]) => readMeeting(lines, lines, TODAY);

describe('the day of the meeting', () => {
  test.each([
    ['Thursday 12 March 2026', '2026-03-12'],
    ['Date: 12/3/26', '2026-03-12'],
    ['Date of meeting: 12.03.2026', '2026-03-12'],
    ['Held on the 12th of March 2026 at the hall', '2026-03-12'],
    ['Notes of the meeting on the 9th of November', '2026-11-09'],
    ['Carers group, Weds 4 March', '2026-03-04'],
    ['Steering group 3 December', '2025-12-03'],
    ['Workshop, 12–13 March 2026', '2026-03-12'],
    ['Sent: 19 January 2026 17:42', '2026-01-19'],
    ['date: 2026-03-18', '2026-03-18'],
    ['Meeting on March 12, 2026', '2026-03-12'],
    ['Board – Friday 6 June', '2025-06-06'],
    ['Note of meeting 3, Thursday 13 November 2025, 1400 hrs', '2025-11-13'],
    ['MEETING OF THE COMMITTEE, TUESDAY 14 APRIL 2026', '2026-04-14'],
  ])('%s', (line, heldOn) => {
    expect(meetingOf('The tenants’ circle', line, '', 'We talked about buses.').heldOn).toBe(heldOn);
  });

  test.each([
    ['Minutes of the meeting held on 12 January 2026 were agreed.'],
    ['Next meeting: 9 April 2026'],
    ['Since 4 March 2026 the lift has worked.'],
    ['Nothing here, 3 of 4 came.'],
  ])('%s: not said', (line) => {
    expect(
      meetingOf(
        line.startsWith('Minutes') ? 'Tenants’ circle' : 'Circle',
        line.replace('Minutes of the meeting held', 'Minutes of the last meeting,'),
      ).heldOn,
    ).toBeUndefined();
  });

  test('the year of the head and the weekday settle a day in the first lines', () => {
    const letter = (day: string): string | undefined =>
      meetingOf(
        'THE BACK ROAD LETTER',
        'No. 48 * Spring 2025',
        'Dear all,',
        `Thirty of us squeezed into the hall on ${day},`,
      ).heldOn;
    expect(letter('Thursday 6th March')).toBe('2025-03-06');
    expect(letter('Friday 6th March')).toBeUndefined();
    expect(letter('6th March')).toBeUndefined();
  });

  test('the head counts more than what stands below', () => {
    const { heldOn, nextMeetingOn } = meetingOf(
      'Notes, Tuesday 3 February 2026',
      'Minutes of 6 January 2026 agreed.',
      'The lift broke on 20 January 2026.',
      'Date of next meeting',
      'Tuesday 3 March, 2pm',
    );
    expect([heldOn, nextMeetingOn]).toEqual(['2026-02-03', '2026-03-03']);
  });
});

describe('the next meeting', () => {
  test.each([
    ['Next meeting: Thursday 9 April', '2026-04-09'],
    ['Next one Weds 8th April, 2pm, bring a chair', '2026-04-08'],
    ['Next: Tues 7 April', '2026-04-07'],
    ['Back here Thurs 28 May for the May workshop', '2026-05-28'],
    ['Date of next meeting: 14/4', '2026-04-14'],
    ['8.1 Meeting 4: Thursday 16 April, 1400 hrs', '2026-04-16'],
    ['Meetings to come: 9 April, 14 May', '2026-04-09'],
    ['The next call moves from 1 April to Friday 3 April', '2026-04-03'],
    ['next one’s Wednesday the fifteenth of April', '2026-04-15'],
    ['We meet again on 9 January', '2027-01-09'],
  ])('%s', (line, day) => {
    expect(meetingOf('Notes, 12 March 2026', '', line).nextMeetingOn).toBe(day);
  });

  test('one that is named by its month is found among several', () => {
    const { items } = parseNotes(
      'Minutes of the circle, 12 March 2026\n\nActions\n- Priya to report by the May meeting\n\nMeetings to come: 9 April, 14 May\n',
      { today: TODAY },
    );
    expect(items.find(({ kind }) => kind === 'action')?.details.dueOn).toBe('2026-05-14');
  });
});

describe('what the notes call their meeting', () => {
  test.each([
    [['# Kettle On! carers, 4 March 2026', '', 'Hello'], 'Kettle On! carers, 4 March 2026'],
    [['Minutes of the Tenants’ Circle', 'Present: Ola'], 'Minutes of the Tenants’ Circle'],
    [['From: Ola', 'Subject: RE: Fw: Who rings whom', '', 'Hi'], 'Who rings whom'],
    [['---', 'title: "Short breaks group"', '---'], 'Short breaks group'],
    [['# Thornbeck Council', '## Board: minutes', 'Hello'], 'Board: minutes'],
  ])('%j', (lines, title) => {
    expect(meetingOf(...lines).title).toBe(title);
  });

  test.each([[['We talked about buses, and about trains.']], [['- a bullet', '- another']]])(
    '%j: nothing',
    (lines) => {
      expect(meetingOf(...lines).title).toBeUndefined();
    },
  );
});

test('parsing gives title, day and next day', () => {
  const { title, heldOn, nextMeetingOn } = parseNotes(
    'Minutes of the Tenants’ Circle\nThursday 12 March 2026\n\nNext meeting: 9 April\n',
    { today: TODAY },
  );
  expect([title, heldOn, nextMeetingOn]).toEqual([
    'Minutes of the Tenants’ Circle',
    '2026-03-12',
    '2026-04-09',
  ]);
});

test.each([
  '| What | Who | When |\n| --- | --- | --- |\n| Ring the depot | Ola | 20 March |',
  'What we could try\n- A fair on 12 April\n- A bench',
  'Tom to ring the surgery 20 March\nThe bus stops at six',
  'The bus stops at six\nNobody sits in the square\nThe kettle is broken\nThe fair is on 12 April',
])('a day without a year that is of something else is not the meeting’s: %s', (notes) => {
  const lines = notes.split('\n');
  expect(readMeeting(lines, lines, '2026-03-10').heldOn).toBeUndefined();
});

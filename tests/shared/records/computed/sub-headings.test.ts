import { expect, test } from 'vitest';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import {
  cardCountByMeeting,
  meetingInWords,
  meetingOf,
} from '../../../../shared/records/computed/meetings.ts';
import { subHeadingOf, subHeadingsByTheme } from '../../../../shared/records/computed/sub-headings.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const document = documentWith(
  ['theme', 't1', { name: 'Evenings', session: 's1' }],
  ['session', 's1', { title: 'Second meeting', on: '2026-03-12' }],
  ['session', 's2', { title: 'Without a day' }],
  ['heading', 'sh1', { text: 'Heard', theme: 't1', order: 'a1' }],
  ['heading', 'sh2', { text: 'Seen', theme: 't1', order: 'a0' }],
  ['heading', 'sh3', { text: 'Loose', theme: 'gone' }],
  ['note', 'n1', { text: 'There', theme: 't1', heading: 'sh1', session: 's1' }],
  ['note', 'n2', { text: 'Moved', heading: 'sh1', session: 's1' }],
  ['note', 'n3', { text: 'Loose', theme: 'gone too', heading: 'sh3', session: 's9' }],
);
const note = (id: string) => {
  const record = recordOf(document, { kind: 'note', id });
  if (!record) throw new Error(`There is no ${id}.`);
  return record;
};

test('sub-headings are grouped by their live theme, in their order, once for a state of the document', () => {
  const groups = subHeadingsByTheme(document);
  expect(groups.get('t1')?.map(({ id }) => id)).toEqual(['sh2', 'sh1']);
  expect(groups.get(undefined)?.map(({ id }) => id)).toEqual(['sh3']);
  expect(subHeadingsByTheme(document)).toBe(groups);
});

test('a card is under the sub-heading it names while both are under one theme, or under none', () => {
  expect(['n1', 'n2', 'n3'].map((id) => subHeadingOf(document, note(id))?.id)).toEqual([
    'sh1',
    undefined,
    'sh3',
  ]);
});

test('a meeting has its title and day, and its cards without the themes', () => {
  expect(['n1', 'n3'].map((id) => meetingOf(document, note(id))?.id)).toEqual(['s1', undefined]);
  const inWords = (id: string) => {
    const meeting = recordOf(document, { kind: 'session', id });
    return meeting && meetingInWords(meeting);
  };
  expect([inWords('s1'), inWords('s2')]).toEqual(['Second meeting, 12 March 2026', 'Without a day']);
  expect(cardCountByMeeting(document).get('s1')).toBe(2);
});

import { expect, test } from 'vitest';
import { sumOfMat } from '../../../../../renderer/screens/map/painting/mat-words.ts';
import { signsOf, signsWidth } from '../../../../../renderer/screens/map/painting/paint-signs.ts';
import { paperWords } from '../../../../../renderer/screens/map/painting/paper-words.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { face } from '../../../features/map-model/faces.ts';
import { HALL, modelOf, twoMeetings } from '../areas/two-meetings.ts';
import { onMap } from '../view-options/documents.ts';

test('from far a mat says what lies on it, the most frequent kind first', () => {
  const document = applyChanges(twoMeetings, [
    ...onMap('barrier', 'bhall0000', { statement: 'The key', theme: HALL }, [0, 3200]),
    ...onMap('question', 'qhall0000', { question: 'Who has the key?', theme: HALL }, [300, 3200]),
    ...onMap('question', 'qhall1000', { question: 'Who opens?', theme: HALL }, [600, 3200]),
  ]);
  expect(sumOfMat(modelOf(document), HALL)).toBe('5 notes, 2 questions, 1 barrier');
});
test('signs stand after the mark, and the first word after them', () => {
  const clashing = face('a', { isClashing: true, isLocked: true });
  expect(signsOf(clashing, true)).toEqual(['new', 'clash', 'locked']);
  expect(signsOf(face('a'), false)).toEqual([]);
  const room = { width: 160, maxLines: 3, size: 13 };
  const title = 'The minibus comes late on Thursdays and nobody says why';
  const lead = signsWidth(signsOf(clashing, true));
  const [without, with_] = [
    paperWords({ title, figure: '' }, room),
    paperWords({ title, figure: '' }, { ...room, lead }),
  ];
  expect(lead).toBeGreaterThan(60);
  expect(with_.lines[0]?.text.length).toBeLessThan(without.lines[0]?.text.length ?? 0);
  expect(title.startsWith(with_.lines[0]?.text ?? '?')).toBe(true);
});

import { expect, test } from 'vitest';
import { chosenBefore, openProposals } from '../../../../renderer/screens/plan/objective-actions.ts';
import { proposedObjectives } from '../../../../shared/records/objectives.ts';
import { documentWith, type RecordSpec } from '../../../helpers/document/sample-document.ts';

const offered = (...records: readonly RecordSpec[]) =>
  openProposals(documentWith(...records)).map(({ serves }) => serves);

test('a shipped objective is offered while the project has it neither as it is nor in words of its own', () => {
  expect(offered()).toEqual(['residents', 'workers']);
  expect(offered(['objective', 'o1', { words: proposedObjectives[0]?.words ?? '' }])).toEqual(['workers']);
  expect(offered(['objective', 'o1', { words: 'Make providing help more fulfilling' }])).toEqual([
    'residents',
  ]);
  expect(offered(['objective', 'o1', { words: 'Fewer forms' }])).toEqual(['residents', 'workers']);
  expect(offered(['project', 'p1', { title: 'Street', objectives: ['findHelp'] }])).toEqual(['workers']);
});

test('what was chosen in the sheet is told apart from what is listed', () => {
  const chosen = chosenBefore(
    documentWith(
      ['project', 'p1', { title: 'Street', objectives: ['findHelp', 'fulfillingHelp'] }],
      ['objective', 'o1', { words: proposedObjectives[1]?.words ?? '', serves: 'workers' }],
    ),
  );
  expect(chosen.map(({ option }) => option)).toEqual(['findHelp']);
});

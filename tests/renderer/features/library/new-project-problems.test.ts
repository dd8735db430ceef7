import { expect, test } from 'vitest';
import { newProjectProblemsOf } from '../../../../renderer/features/library/new-project-problems.ts';

test('a new project needs a title, and from Define on whom it should serve', () => {
  const draft = {
    title: ' ',
    aim: '',
    population: '',
    objectives: [],
    ownObjective: '',
    leadRole: '',
    stage: 'discover',
  };
  expect(Object.keys(newProjectProblemsOf(draft))).toEqual(['title']);
  expect(Object.keys(newProjectProblemsOf({ ...draft, stage: 'define' }))).toEqual(['title', 'objectives']);
  expect(newProjectProblemsOf({ ...draft, title: 'Walking alongside', objectives: ['findHelp'] })).toEqual(
    {},
  );
  expect(
    newProjectProblemsOf({ ...draft, title: 'T', stage: 'define', ownObjective: 'Fewer forms' }),
  ).toEqual({});
  expect(newProjectProblemsOf({ ...draft, aim: 'x'.repeat(281) }).aim).toContain('281');
});

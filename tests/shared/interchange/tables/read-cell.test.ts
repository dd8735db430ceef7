import { expect, test } from 'vitest';
import { fillableFields } from '../../../../shared/interchange/tables/fillable-fields.ts';
import { readCell } from '../../../../shared/interchange/tables/read-cell.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';

const read = (path: string, cell: string) => {
  const kind = kindOf(path.split('.')[0] ?? '');
  const target = kind && fillableFields(kind).find(({ id }) => `${kind.name}.${id}` === path);
  if (!target) throw new Error(`No column fills ${path}.`);
  return readCell(target, cell, { dateOrder: 'dayFirst', numberStyle: 'point', today: '2026-11-30' });
};

test.each([
  ['action.status', 'In progress', 'inProgress'],
  ['action.status', 'COMPLETE', 'done'],
  ['action.status', 'Not started', 'open'],
  ['action.owners', 'Lead commissioner; Carers’ centre\nOT', ['Lead commissioner', 'Carers’ centre', 'OT']],
  ['action.owners', 'Health & Care team', ['Health & Care team']],
  ['action.owners', 'Lead commissioner / OT', ['Lead commissioner', 'OT']],
  ['action.owners', 'Carer, Lead; OT; Carer, Lead', ['Carer, Lead', 'OT']],
  ['action.owners', 'Carer, OT', ['Carer', 'OT']],
  ['action.dueOn', '13/3/2026', '2026-03-13'],
  ['action.dueOn', 'Fri 13 Mar', '2026-03-13'],
  ['action.sensitivity', 'Private', 'restricted'],
  ['action.sensitivity', 'Yes', 'restricted'],
  ['action.sensitivity', 'No', 'partners'],
  ['action.sensitivity', 'n', 'partners'],
  ['action.sensitivity', 'false', 'partners'],
  ['action.sensitivity', 'OPEN', 'open'],
  ['action.status', 'No', 'open'],
  ['action.status', 'false', 'open'],
  ['question.status', 'new', 'open'],
  ['idea.effort', '4 of 5', 4],
  ['idea.quickWin', 'Y', true],
  ['idea.quickWin', 'no', false],
  ['idea.description', 'One.\nTwo.', 'One.\nTwo.'],
  ['idea.quickWin', '✓', true],
  ['barrier.stepsCount', '1,200', 1200],
  ['barrier.stepsCount', '£12', 12],
  ['barrier.whoFeelsIt', 'felt by carers', 'carer'],
])('%s takes %j as %j', (path, cell, value) => {
  expect(read(path, cell)).toEqual({ value });
});

test.each([
  ['action.status', 'Amber', /^One of these: Open, /],
  ['evidence.quoteConsent.scope', 'No', /^One of these: /],
  ['action.dueOn', '31/02/2026', /^A day that exists/],
  ['idea.effort', '6', /from 1 to 5/],
  ['idea.effort', 'some', /from 1 to 5/],
  ['idea.quickWin', 'maybe', /^Yes or no/],
  ['barrier.stepsCount', 'about 12', /^A number/],
  ['barrier.stepsCount', '-3', /at least 0/],
  ['barrier.stepsCount', '33%', /^A number/],
  ['action.reportBackTo', 'x'.repeat(300), /^At most 280/],
])('%s says why it does not take %j', (path, cell, problem) => {
  expect(read(path, cell)).toEqual({ problem: expect.stringMatching(problem) });
});

test.each(['new', 'To do', 'Open (not yet)', 'Strictly confidential', '?'])(
  'what says in %j who may see a card, and cannot be read, leaves it private, and says so',
  (cell) => {
    expect(read('action.sensitivity', cell)).toEqual({
      value: 'restricted',
      problem: 'One of these: Open, Partners, Private. The card is private.',
    });
  },
);

test('of several owners the one that is too long is left out, and said', () => {
  expect(read('action.owners', `Carer; ${'x'.repeat(200)}; OT`)).toEqual({
    value: ['Carer', 'OT'],
    problem: expect.stringMatching(/^At most 120/),
  });
});

import { expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { documentOf, rulesBroken } from '../test-document.ts';

const project = { title: 'Street', startOn: '2026-01-05', reviewOn: '2026-12-01' };
const practice = { whatWeDoDifferently: 'We ask first', since: '2026-04-01', checkedOn: '2026-06-01' };
const days: { readonly [kind: string]: Fields } = {
  project,
  test: {
    title: 'Six walk',
    plannedStart: '2026-02-02',
    plannedEnd: '2026-03-13',
    actualStart: '2026-02-03',
    actualEnd: '2026-03-14',
    successCriterion: { value: 20, outOf: 30, byDate: '2026-03-13' },
  },
  decision: { title: 'Go on', outcome: 'adopt', on: '2026-03-20', practiceChange: practice },
  action: {
    title: 'Ask',
    owners: ['Lead'],
    status: 'done',
    startOn: '2026-03-01',
    dueOn: '2026-03-08',
    doneOn: '2026-03-09',
  },
};

const documentWithDays = (kind: string, fields: Fields) => {
  const of = (name: string): Fields => ({ ...days[name], ...(name === kind ? fields : {}) });
  return documentOf(
    ['project', 'project1', of('project')],
    ['test', 'x-test', of('test')],
    ['decision', 'x-decision', of('decision')],
    ['action', 'x-action', of('action')],
    ['x-test', 'leadsTo', 'x-decision'],
  );
};
const ofDays = (rule: string): boolean => /Before(Start|Done|Project)$/.test(rule);

test('days in their order are no matter, on the same day neither, nor where one is missing', () => {
  expect(rulesBroken(documentWithDays('', {})).filter(ofDays)).toEqual([]);
  const sameDay = { actualStart: '2026-03-14', plannedStart: '2026-03-13' };
  expect(
    rulesBroken(documentWithDays('test', { ...sameDay, successCriterion: null })).filter(ofDays),
  ).toEqual([]);
  expect(
    rulesBroken(documentWithDays('test', { actualStart: null, plannedStart: null })).filter(ofDays),
  ).toEqual([]);
});

test.each<[string, Fields, string, string]>([
  [
    'test',
    { plannedEnd: '2025-03-13' },
    'plannedEnd',
    'It is planned to end on 13 March 2025, before it is to start on 2 February 2026. Look which day is wrong.',
  ],
  [
    'test',
    { actualEnd: '2025-03-14' },
    'actualEnd',
    'It ended on 14 March 2025, before it started on 3 February 2026. Look which day is wrong.',
  ],
  [
    'test',
    { successCriterion: { value: 20, byDate: '2025-03-13' } },
    'successCriterion',
    'Success is to be seen by 13 March 2025, before the test starts on 3 February 2026. Look which day is wrong.',
  ],
  [
    'test',
    { actualStart: '1999-05-03' },
    'actualStart',
    'It starts on 3 May 1999, before the project does on 5 January 2026. Look which day is wrong.',
  ],
  [
    'decision',
    { on: '2026-01-20' },
    'on',
    'It was decided on 20 January 2026, before its test started on 3 February 2026. Look which day is wrong.',
  ],
  [
    'decision',
    { practiceChange: { ...practice, checkedOn: '2026-03-30' } },
    'practiceChange',
    'It was checked on 30 March 2026, before it was done differently on 1 April 2026. Look which day is wrong.',
  ],
  [
    'decision',
    { practiceChange: { ...practice, since: null, checkedOn: '2026-03-01' } },
    'practiceChange',
    'It was checked on 1 March 2026, before it was decided on 20 March 2026. Look which day is wrong.',
  ],
  [
    'action',
    { dueOn: '2025-03-08' },
    'dueOn',
    'It is due on 8 March 2025, before it starts on 1 March 2026. Look which day is wrong.',
  ],
  [
    'action',
    { doneOn: '2026-02-09' },
    'doneOn',
    'It was done on 9 February 2026, before it starts on 1 March 2026. Look which day is wrong.',
  ],
  [
    'project',
    { reviewOn: '2025-12-01' },
    'reviewOn',
    'It is to be reviewed on 1 December 2025, before it starts on 5 January 2026. Look which day is wrong.',
  ],
])('of a %s with %j its field is named and both days are said', (kind, fields, field, message) => {
  const document = documentWithDays(kind, fields);
  const id = kind === 'project' ? 'project1' : `x-${kind}`;
  const found = findingsOfRecord(document, { kind, id }).filter(({ rule }) => ofDays(rule));
  expect(found.map((one) => [one.field, one.message])).toEqual([[field, message]]);
});

import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { dayOrderFindings } from '../fields/days-out-of-order.ts';
import { partsOf } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';

/** Days of a test that cannot be as they stand: an end before its start, a day of success before it, a start before the project's. */
export function testDayFindings(test: PlainRecord, project: ProjectDocument): readonly Finding[] {
  const { plannedStart, plannedEnd, actualStart, actualEnd } = test.fields;
  const startField = actualStart ? 'actualStart' : 'plannedStart';
  const start = test.fields[startField];
  return dayOrderFindings([
    {
      rule: 'plannedEndBeforeStart',
      field: 'plannedEnd',
      earlier: plannedStart,
      later: plannedEnd,
      say: (end, begin) => `It is planned to end on ${end}, before it is to start on ${begin}.`,
    },
    {
      rule: 'endBeforeStart',
      field: 'actualEnd',
      earlier: actualStart,
      later: actualEnd,
      say: (end, begin) => `It ended on ${end}, before it started on ${begin}.`,
    },
    {
      rule: 'successBeforeStart',
      field: 'successCriterion',
      earlier: start,
      later: partsOf(test, 'successCriterion').byDate,
      say: (by, begin) => `Success is to be seen by ${by}, before the test starts on ${begin}.`,
    },
    {
      rule: 'startBeforeProject',
      field: startField,
      earlier: recordsOf(project, 'project')[0]?.fields.startOn,
      later: start,
      say: (begin, project) => `It starts on ${begin}, before the project does on ${project}.`,
    },
  ]);
}

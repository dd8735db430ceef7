import { platform } from '../../main/projects/platform.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import type { Fields } from '../../shared/document/model/document.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';

const HYPOTHESES = 200;
/** With those in which nothing is written. */
const TESTS = 500;
const MEASURES = 100;
const POINTS = 400;
/** So many hypotheses have no tests. */
const UNTESTED = 8;
/** As many are tested by cycles in which nothing is written yet, with a measure that has no number. */
const EMPTY = 8;

/** What the project holds, in words. */
export const sizeInWords = `${HYPOTHESES} hypotheses, ${TESTS} tests, ${MEASURES} measures of ${POINTS} points`;

const WEEK = 7 * 86_400_000;
const idOf = (kind: string, index: number): string => `${kind}${index.toString(36).padStart(8, '0')}`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const dayOf = (index: number): string =>
  new Date(Date.UTC(2018, 0, 1) + index * WEEK).toISOString().slice(0, 10);

/** The id of a hypothesis by its place in the list: at its head the three sorts in turns, after them tested ones alone. */
const hypothesisId = (index: number): string => idOf('h', index);
const inTurns = (count: number, first: number): readonly string[] =>
  numbers(count).map((index) => hypothesisId(3 * index + first));
export const untestedHypotheses = inTurns(UNTESTED, 0);
export const emptyHypotheses = inTurns(EMPTY, 1);
export const testedHypotheses = inTurns(UNTESTED, 2);

/** What a hypothesis is called, over its page. */
export function titleOfHypothesis(id: string): string {
  return `Weekly visits, way ${id}, bring more contact`;
}

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const link = (from: string, relation: string, to: string): Change =>
  add('link', derivedId(from, relation, to), { from, relation, to, createdOn: '2026-03-02' });

const hypothesis = (index: number): Change =>
  add('hypothesis', hypothesisId(index), {
    title: titleOfHypothesis(hypothesisId(index)),
    weBelieve: 'a weekly visit from the same student',
    forWhom: 'people who live alone with dementia',
    willResult: 'more contact that they value',
    weWillSee: 'more people who say “as much contact as I want”',
    importance: 5 - Math.floor(index / 50),
    evidenceSoFar: 2,
    status: 'testing',
    createdOn: '2026-03-02',
  });

const withoutResults = new Set([...untestedHypotheses, ...emptyHypotheses]);
const tested = numbers(HYPOTHESES).filter((index) => !withoutResults.has(hypothesisId(index)));

const CYCLES = 3;
const EMPTY_MEASURE = 'm99999999';

/** As many cycles as a tested one has, of which only the names are written. */
const emptyCycles = (hypothesis: string): readonly Change[] =>
  numbers(CYCLES).flatMap((cycle) => {
    const id = `${hypothesis}e${cycle}`;
    return [
      add('test', id, {
        title: `Thirty residents, cycle ${cycle}`,
        status: 'draft',
        createdOn: '2026-01-20',
      }),
      link(hypothesis, 'testedBy', id),
      link(id, 'measuredBy', EMPTY_MEASURE),
      ...(cycle === 0 ? [] : [link(id, 'follows', `${hypothesis}e${cycle - 1}`)]),
    ];
  });

const criterion = { what: 'residents', comparator: 'atLeast', value: 20, outOf: 30 };

/** A cycle that is over, with what it taught and what was decided; every third test of a hypothesis is its next cycle. */
const testChanges = (index: number): readonly Change[] => {
  const [id, learning, decision] = [idOf('t', index), idOf('l', index), idOf('d', index)];
  const about = tested[index % tested.length] ?? 1;
  const isFirst = index < tested.length;
  const prediction = '20 of 30 report a contact that they looked forward to.';
  return [
    add('test', id, {
      title: `Thirty residents, six weeks, in street ${index}`,
      status: 'decided',
      prediction,
      successCriterion: criterion,
      locked: { prediction, criterion, on: '2026-01-30' },
      ownerRole: `Student coordinator ${index % 12}`,
      sample: { who: 'residents', plannedN: 30, where: 'their homes' },
      actualStart: '2026-02-02',
      actualEnd: '2026-03-13',
      resultValue: { value: 24, outOf: 30, words: 'and one found an hour too long' },
      predictionMet: 'yes',
      createdOn: '2026-01-20',
    }),
    link(hypothesisId(about), 'testedBy', id),
    ...(isFirst ? [] : [link(id, 'follows', idOf('t', index - tested.length))]),
    link(id, 'measuredBy', idOf('m', index % MEASURES)),
    add('learning', learning, {
      statement: 'The same face mattered more than the activity',
      direction: 'supports',
      strength: 3,
      createdOn: '2026-03-13',
    }),
    link(id, 'produced', learning),
    link(learning, 'supports', hypothesisId(about)),
    add('decision', decision, {
      title: 'Same student, shorter visits',
      outcome: 'adapt',
      on: '2026-03-13',
      createdOn: '2026-03-13',
    }),
    link(learning, 'informs', decision),
  ];
};

const measureChanges = (index: number): readonly Change[] => {
  const measure = idOf('m', index);
  return [
    add('measure', measure, {
      name: `Meaningful contacts in street ${index}`,
      kind: 'outcome',
      unit: 'contacts',
      direction: 'up',
      chart: 'xmr',
      createdOn: '2026-01-02',
    }),
    ...numbers(POINTS).map((at) =>
      add('dataPoint', derivedId(measure, dayOf(at)), {
        measure,
        date: dayOf(at),
        value: 20 + ((at * 7919 + index * 31) % 13) + (at > POINTS * 0.6 ? 6 : 0),
      }),
    ),
  ];
};

const kindElsewhere: { readonly [kind: string]: string | undefined } = { hypothesis: 'idea', test: 'action' };

/** The same words in cards that the screen of tests does not show: as much to read, and nothing to draw. */
const shownElsewhere = (change: Change): Change => {
  if (change.op !== 'add') return change;
  const kind = kindElsewhere[change.kind];
  if (kind !== undefined) {
    // States have other names there.
    const { status: _, ...fields } = change.fields;
    return { ...change, kind, fields };
  }
  const { relation } = change.fields;
  return relation === undefined ? change : { ...change, fields: { ...change.fields, relation: 'relatesTo' } };
};

const fileOf = (changes: readonly Change[]): Uint8Array =>
  createProjectWriter(platform)(applyChanges(emptyDocument('p00000000'), changes));

/** The file of a project with much to test, and that of one as large in which the screen of tests has nothing to show. */
export function testsProjects(): { readonly full: Uint8Array; readonly empty: Uint8Array } {
  const project = add('project', 'p00000000', { title: 'Company on our street', stage: 'deliver' });
  const changes = [
    project,
    ...numbers(HYPOTHESES).map(hypothesis),
    ...numbers(TESTS - EMPTY * CYCLES).flatMap(testChanges),
    ...emptyHypotheses.flatMap(emptyCycles),
    add('measure', EMPTY_MEASURE, { name: 'Visits by the same student', kind: 'outcome', unit: 'visits' }),
    ...numbers(MEASURES).flatMap(measureChanges),
  ];
  return { full: fileOf(changes), empty: fileOf(changes.map(shownElsewhere)) };
}

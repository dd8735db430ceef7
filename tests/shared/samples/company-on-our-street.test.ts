import { expect, test } from 'vitest';
import { allLinks, kindOfId, recordsOf, toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { findingsOfDocument } from '../../../shared/records/checks/findings.ts';
import { validateDocument } from '../../../shared/records/checks/validate-document.ts';
import { chartPointsOf, includedPoints } from '../../../shared/records/computed/data-points.ts';
import { cardKinds, kindRegistry, titleOf } from '../../../shared/records/kind-registry.ts';
import { testNumberFields } from '../../../shared/records/privacy/small-numbers-in-tests.ts';
import { readSamples } from './read-samples.ts';

const document = readSamples().find(({ name }) => name === 'company-on-our-street')?.document;
if (!document) throw new Error('There is no such sample.');

const cards = cardKinds().flatMap((kind) =>
  recordsOf(document, kind.name).map((record) => ({ kind, record })),
);
const titleAt = (id: unknown): string => {
  const name = kindOfId(document, String(id)) ?? '';
  const record = document.records[name]?.[String(id)];
  return record ? titleOf(name, toPlainRecord(String(id), record)) : '';
};

test('it holds the fourteen cards of the domain, and a note that says what is invented', () => {
  const counts = Object.fromEntries(cardKinds().map(({ name }) => [name, recordsOf(document, name).length]));
  expect(counts).toEqual({
    theme: 1,
    evidence: 1,
    barrier: 1,
    question: 1,
    example: 1,
    idea: 1,
    hypothesis: 1,
    test: 2,
    measure: 2,
    learning: 1,
    decision: 1,
    action: 1,
    note: 1,
    contextChange: 0,
  });
  for (const { kind, record } of cards) {
    const isFigure = kind.name === 'evidence';
    expect(record.fields.tags ?? [], titleOf(kind.name, record)).toEqual(isFigure ? [] : ['invented']);
  }
});

test('all links are listed', () => {
  const lines = allLinks(document).map(
    ({ fields }) => `${titleAt(fields.from)} | ${fields.relation} | ${titleAt(fields.to)}`,
  );
  expect(lines.sort()).toMatchInlineSnapshot(`
    [
      "A weekly visit from the same student brings more contact people value | testedBy | Six residents, six weeks",
      "Befriending service in a neighbouring borough | inspires | A weekly visit from the same student brings more contact people value",
      "Offers assume people can ring and book | prompts | Student visits to learn and connect",
      "Offers assume people can ring and book | prompts | Who do people turn to on a bad day?",
      "Same face mattered more than activity | informs | Same student, shorter visits",
      "Same face mattered more than activity | supports | A weekly visit from the same student brings more contact people value",
      "Same student, shorter visits | leadsTo | Report back to the main group",
      "Same student, shorter visits | leadsTo | Ten residents, shorter visits, phone tree",
      "Six residents, six weeks | measuredBy | Meaningful contacts",
      "Six residents, six weeks | measuredBy | “Too much” support",
      "Six residents, six weeks | produced | Same face mattered more than activity",
      "Student visits to learn and connect | inspires | A weekly visit from the same student brings more contact people value",
      "Ten residents, shorter visits, phone tree | follows | Six residents, six weeks",
      "Ten residents, shorter visits, phone tree | measuredBy | Meaningful contacts",
      "diagnosed with dementia and living alone | supports | Offers assume people can ring and book",
    ]
  `);
});

test('what it asks people to look at is what is honestly missing', () => {
  expect(findingsOfDocument(document).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
    'evidence figureIncomplete',
    'test fewPeople',
    'test fewPeople',
  ]);
});

test('a partner’s copy of it holds no number of the six residents, nor of the ten, and says so on their cards', () => {
  const copy = redact(document, 'partners', kindRegistry);
  const tests = recordsOf(copy, 'test');
  expect(
    tests.map((record) => Object.keys(record.fields).filter((field) => testNumberFields.includes(field))),
  ).toEqual([[], []]);
  for (const { withheld } of tests)
    expect(withheld).toEqual(expect.arrayContaining(['locked', 'prediction', 'successCriterion']));
  const [test] = cardKinds().filter(({ name }) => name === 'test');
  expect(tests.map((record) => test?.meta?.(record, copy))).toEqual([
    'Kept back: about few people. Ends 26 April',
    'Kept back: about few people',
  ]);
  // The 271 are published, and many.
  expect(recordsOf(copy, 'evidence').map(({ fields }) => fields.figure)).toEqual([
    { value: 271, unit: 'people' },
  ]);
  expect(findingsOfDocument(copy).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
    'evidence figureIncomplete',
  ]);
  expect(validateDocument(copy)).toEqual([]);
});

test('the two measures have their twelve weekly points', () => {
  const points = recordsOf(document, 'measure').map((measure) => ({
    name: String(measure.fields.name),
    values: includedPoints(chartPointsOf(document, measure.id)).map(({ value }) => value),
  }));
  expect(points).toContainEqual({
    name: 'Meaningful contacts',
    values: [2, 3, 2, 3, 2, 3, 4, 4, 5, 4, 5, 5],
  });
  for (const { values } of points) expect(values.length).toBe(12);
});

test('its cards read as on the map', () => {
  const faces = cards.map(({ kind, record }) =>
    [
      kind.label,
      kind.state?.(record, document),
      kind.figure?.(record),
      titleOf(kind.name, record),
      kind.meta?.(record, document),
    ]
      .filter(Boolean)
      .join(' | '),
  );
  expect(faces).toMatchInlineSnapshot(`
    [
      "Theme | Reducing isolation | Theme 2 of the second meeting",
      "Barrier | Offers assume people can ring and book | Felt by residents",
      "Question | Exploring | Who do people turn to on a bad day? | Carers’ group asks",
      "Evidence | 271 people | diagnosed with dementia and living alone | More are not diagnosed",
      "Example | Befriending service in a neighbouring borough | From another borough",
      "Idea | Student visits to learn and connect | Already running",
      "Note | This is a sample. The 271 people are from the notes of the second meeting; everything else is invented.",
      "Hypothesis | Testing | A weekly visit from the same student brings more contact people value | 1 for, 0 against. Priority 1 of 1",
      "Test | Cycle 2, running | Ten residents, shorter visits, phone tree | Predicted 7 of 10. Ends 26 April",
      "Test | Cycle 1, decided | Six residents, six weeks | Predicted 4 of 6. We saw 5 of 6",
      "Measure | “Too much” support | 12 points, too few to say, last 0 residents a week",
      "Measure | Meaningful contacts | 12 points, signal, last 5",
      "Learning | Same face mattered more than activity | Strength 3 of 5",
      "Decision | Adapt | Same student, shorter visits | Carers’ group meeting, 13 March",
      "Action | Due 28 April | Report back to the main group | Carers’ group coordinator",
    ]
  `);
});

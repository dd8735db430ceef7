import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { allLinks, kindOfId, placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { findingsOfDocument } from '../../../shared/records/checks/findings.ts';
import { validateDocument } from '../../../shared/records/checks/validate-document.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { cardKinds, kindRegistry, titleOf } from '../../../shared/records/kind-registry.ts';
import { sealedText } from '../../../shared/records/lifecycle/seal.ts';
import { decisionsAboutTest } from '../../../shared/records/lifecycle/test-cycles.ts';
import { isRelationAllowed } from '../../../shared/records/links/relation-grammar.ts';
import { mentionsSmallNumber } from '../../../shared/records/privacy/small-numbers.ts';
import { knownValuesOf } from '../../../shared/records/privacy/small-numbers-finding.ts';
import { isTestWithheld, testNumberFields } from '../../../shared/records/privacy/small-numbers-in-tests.ts';
import { sampleList } from '../../../shared/samples/sample-list.ts';
import { readSamples } from './read-samples.ts';

const folder = new URL('../../../shared/samples/', import.meta.url);
const samples = readSamples();

const cardsOf = (document: ProjectDocument) =>
  cardKinds().flatMap((kind) =>
    recordsOf(document, kind.name).map((record) => ({ kind: kind.name, record })),
  );

test('each is listed to be chosen, in an order, under the title of its project, with a line that fits', async () => {
  const made = new Map(samples.map(({ name, document }) => [name, document]));
  expect(sampleList.map(({ name }) => name)).toEqual([
    'company-on-our-street',
    'how-was-that-for-you',
    'walking-alongside',
    'in-safe-hands',
    'seeing-it-for-ourselves',
  ]);
  for (const { name, title, shows } of sampleList) {
    const document = made.get(name);
    expect(document && recordsOf(document, 'project').map(({ fields }) => fields.title), name).toEqual([
      title,
    ]);
    expect(shows.length, name).toBeLessThanOrEqual(120);
  }
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  expect(files.sort()).toEqual(sampleList.map(({ name }) => `${name}.alongside.json`).sort());
});

test.each(samples)('the committed $name is what the script makes, and small', async ({ name, bytes }) => {
  const committed = await readFile(new URL(`${name}.alongside.json`, folder));
  expect(committed.equals(bytes), 'run: node build/samples/write-samples.mjs').toBe(true);
  expect(bytes.length).toBeLessThan(40_000);
});

test.each(samples)('no record of $name is broken, and every link is one the grammar has', ({ document }) => {
  expect(validateDocument(document)).toEqual([]);
  for (const { fields } of allLinks(document)) {
    const [from, to] = [kindOfId(document, String(fields.from)), kindOfId(document, String(fields.to))];
    expect(
      isRelationAllowed(from ?? '', String(fields.relation), to ?? ''),
      `${from} ${fields.relation} ${to}`,
    ).toBe(true);
  }
});

test('what they ask people to look at is what is honestly missing', () => {
  expect(
    samples.map(({ name, document }) => [
      name,
      ...findingsOfDocument(document).map(({ kind, rule }) => `${kind} ${rule}`),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "company-on-our-street",
        "evidence figureIncomplete",
        "test fewPeople",
        "test fewPeople",
      ],
      [
        "how-was-that-for-you",
        "evidence figureIncomplete",
      ],
      [
        "in-safe-hands",
        "test fewPeople",
      ],
      [
        "seeing-it-for-ourselves",
        "test fewPeople",
      ],
      [
        "walking-alongside",
        "test fewPeople",
      ],
    ]
  `);
});

test.each(samples)(
  'every card of $name is on the map, and none lies on another or nearer than 88 pixels',
  ({ document }) => {
    const [map] = recordsOf(document, 'map');
    const places = placementsOf(document, map?.id ?? '');
    expect(places.length).toBe(cardsOf(document).length);
    const boxes = places
      .filter(({ fields }) => kindOfId(document, String(fields.card)) !== 'theme')
      .map(({ fields }) => fields.pos as readonly [number, number]);
    for (const [index, [x, y]] of boxes.entries())
      for (const [otherX, otherY] of boxes.slice(index + 1))
        expect(Math.abs(x - otherX) >= 240 + 88 || Math.abs(y - otherY) >= 160 + 88).toBe(true);
  },
);

test.each(samples)('$name says on a card that it is a sample; what is not real says so', ({ document }) => {
  const [note] = recordsOf(document, 'note');
  expect(note && textOf(note, 'text')).toMatch(/^This is a sample\. /);
  const real = cardsOf(document).filter(({ record }) => !record.fields.tags);
  for (const { kind, record } of real) expect(['evidence', 'example'], titleOf(kind, record)).toContain(kind);
});

test('no two samples have an id in common', () => {
  const ids = samples.flatMap(({ document }) =>
    Object.values(document.records).flatMap((table) => Object.keys(table)),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(samples)(
  'each hypothesis of $name is whole and weighed, each test that ran is sealed and decided',
  ({ document }) => {
    const hypotheses = recordsOf(document, 'hypothesis');
    expect(hypotheses.length).toBeGreaterThan(0);
    for (const { fields } of hypotheses)
      for (const field of ['weBelieve', 'forWhom', 'willResult', 'weWillSee', 'importance', 'evidenceSoFar'])
        expect(fields[field], field).toBeDefined();
    for (const record of recordsOf(document, 'test')) {
      const { status, locked } = record.fields;
      const hasStarted = status !== 'draft' && status !== 'planned';
      expect(sealedText(locked) === undefined, textOf(record, 'title')).toBe(!hasStarted);
      const isOver = status === 'decided' || status === 'stopped';
      expect(decisionsAboutTest(document, record.id).length, textOf(record, 'title')).toBe(isOver ? 1 : 0);
    }
  },
);

test('between them predictions came true and did not, and every adoption says what is done differently', () => {
  const documents = samples.map(({ document }) => document);
  const met = documents.flatMap((document) =>
    recordsOf(document, 'test').map(({ fields }) => fields.predictionMet),
  );
  expect(new Set(met)).toEqual(new Set(['yes', 'no', undefined]));
  const outcomes = documents.flatMap((document) =>
    recordsOf(document, 'decision').map(({ fields }) => fields.outcome),
  );
  expect(outcomes.sort()).toEqual(['adapt', 'adapt', 'adopt', 'extend']);
});

/** All words of a document that say a number of 1 to 7 that may be people. */
const smallNumbersIn = (document: ProjectDocument): readonly string[] =>
  Object.values(document.records)
    .flatMap((table) => Object.values(table))
    .flatMap((record) => Object.values(record))
    .filter((value) => typeof value === 'string' && mentionsSmallNumber(value))
    .map(String);

test.each(samples)('a partner’s copy of $name holds no number of few people, and says so', ({ document }) => {
  const copy = redact(document, 'partners', kindRegistry);
  expect(validateDocument(copy)).toEqual([]);
  const kept = findingsOfDocument(document).filter(({ rule }) => rule !== 'fewPeople');
  expect(findingsOfDocument(copy)).toEqual(kept);
  for (const { id } of recordsOf(document, 'test')) {
    if (!isTestWithheld(knownValuesOf(document, { kind: 'test', id }))) continue;
    const shared = recordsOf(copy, 'test').find((record) => record.id === id);
    const fields = Object.keys(shared?.fields ?? {});
    expect(fields.filter((field) => testNumberFields.includes(field))).toEqual([]);
    expect(shared?.withheld).toEqual(expect.arrayContaining(['prediction', 'successCriterion']));
  }
  for (const { fields } of recordsOf(copy, 'dataPoint'))
    expect(Object.keys(fields).filter((field) => ['value', 'ratio', 'n'].includes(field))).toEqual([]);
  for (const { fields } of recordsOf(copy, 'measure')) expect(fields.baseline).toBeUndefined();
});

test('what is left of small numbers in partners’ copies stands in titles and in people’s own words', () => {
  expect(
    samples.map(({ name, document }) => [
      name,
      ...smallNumbersIn(redact(document, 'partners', kindRegistry)),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "company-on-our-street",
        "Five of six looked forward to it. An hour was too long for one, and a strain for two.",
        "five of six residents waited for the day, whatever was done on it",
        "Six residents of two streets, who had all said yes.",
        "Two residents who did not want a visit.",
        "Contacts in the last 7 days that the resident calls meaningful. The middle value of the six.",
        "If it is one person, they have nobody on the day that person is away.",
        "The first test is planned: six residents, six weeks.",
        "Six residents, six weeks",
        "Match one student to one resident.
    One visit a week, an hour.
    Ask after each visit: how was that for you?",
        "People asked after “my student” by name.
    Two made tea before the visit.",
        "One resident found an hour too long.",
      ],
      [
        "how-was-that-for-you",
        "Keep it in two teams, try it in a third",
        "Two questions asked out loud bring three times as many answers",
        "two spoken questions at the end of each visit",
        "Two teams that had offered to try it.",
        "Two teams, four weeks",
      ],
      [
        "in-safe-hands",
      ],
      [
        "seeing-it-for-ourselves",
        "the pulse rise by 1 point of 5.",
        "the pulse went from 2.6 to 3.3 points, and we had said 3.4",
        "Two moments of one pulse: a step, not a trend.",
        "points of 5",
        "“People in that sector do what they say they will”, from 1 to 5, without names. The mean of all who answered.",
        "points of 5",
        "“People in that sector do what they say they will”, from 1 to 5, without names. The mean of all who answered.",
        "Six pairs, half a day each way",
      ],
      [
        "walking-alongside",
        "One social worker had a patch, an open door and no list.",
        "With one worker, residents tackle one thing they chose",
        "one relational worker for ten residents",
        "residents with four services or more",
        "One worker, ten residents, no referral target",
        "points of 5",
        "Workers say on Friday how fulfilling the week was, from 1 to 5. The mean.",
        "Residents with many services have one person who knows them, and tackle what they chose themselves.",
        "See whether residents name and begin something of their own when one person has time for them.",
        "One worker is freed for twelve weeks.
    The first four visits are for listening only.
    What residents choose is written down in their words.",
      ],
    ]
  `);
});

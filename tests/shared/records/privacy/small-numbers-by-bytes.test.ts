import { describe, expect, test } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { Fields, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { amendment as amendmentKind } from '../../../../shared/records/kinds/amendment.ts';
import { test as testKind } from '../../../../shared/records/kinds/test.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { add, join, readers, set, start, why } from './small-numbers-project.ts';

/* Every field that can say how many, each part of it in turn: one small count, and nothing of any of them is in the bytes of a copy. */

type Definitions = { readonly [name: string]: Field };

/** Parts in which a number is an address or a day, and what is no word of a person's. */
const saysNothingOfPeople = new Set(['where', 'byDate', 'on', 'comparator', 'salt']);

/** Another count wherever it stands, so that each is looked for by itself: 50 to 99 for many. */
const manyIn = (path: readonly string[]): number =>
  50 + ([...path.join('.')].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 50);

const canaryOf = (path: readonly string[]): string => `CANARY${path.join('')}`;

/** A value of many people in each part of a field; where `small` leads, one of few. */
const valueWith = (field: Field, path: readonly string[], small: string): Value => {
  const isSmall = path.join('.') === small;
  switch (field.control) {
    case 'number':
      return isSmall ? 5 : manyIn(path);
    case 'parts':
      return Object.fromEntries(
        Object.entries(field.parts ?? {})
          .filter(([name]) => !saysNothingOfPeople.has(name))
          .map(([name, part]) => [name, valueWith(part, [...path, name], small)]),
      );
    default:
      return isSmall ? `${canaryOf(path)}: five of the residents` : canaryOf(path);
  }
};

/** Where a small count can stand in a field: its parts, and those within them. */
const placesIn = (field: Field, path: readonly string[]): readonly string[] =>
  field.control === 'parts'
    ? Object.entries(field.parts ?? {})
        .filter(([name]) => !saysNothingOfPeople.has(name))
        .flatMap(([name, part]) => placesIn(part, [...path, name]))
    : [path.join('.')];

const fieldsOf = (definitions: Definitions, names: readonly string[], small: string, kind: string): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = definitions[name];
      return field ? [[name, valueWith(field, [kind, name], small)]] : [];
    }),
  );

const testNames = testKind.smallNumberFields ?? [];
const amendmentNames = amendmentKind.smallNumberFields ?? [];
const placesOf = (definitions: Definitions, names: readonly string[], kind: string): readonly string[] =>
  names.flatMap((name) => {
    const field = definitions[name];
    return field ? placesIn(field, [kind, name]) : [];
  });
const testPlaces = placesOf(testKind.fields, testNames, 'test');
const amendmentPlaces = placesOf(amendmentKind.fields, amendmentNames, 'amendment');

const testFields = (small: string): Fields => ({
  title: 'Residents in two streets',
  status: 'running',
  ...fieldsOf(testKind.fields, testNames, small, 'test'),
});
const amendmentFields = (small: string): Fields => ({
  test: 't1',
  of: 'successCriterion',
  on: '2026-02-20',
  ...fieldsOf(amendmentKind.fields, amendmentNames, small, 'amendment'),
});

const projectWith = (small: string, more: Fields = {}): ProjectDocument =>
  start(add('test', 't1', { ...testFields(small), ...more }), add('amendment', 'a1', amendmentFields(small)));

const bytesOf = (document: ProjectDocument, reader: 'partners' | 'open'): string =>
  platform.decode(createProjectWriter(platform)(redact(document, reader, kindRegistry)));

const canariesIn = (bytes: string): readonly string[] => [...new Set(bytes.match(/CANARY\w+/g) ?? [])].sort();
const ofKind =
  (kind: string) =>
  (canary: string): boolean =>
    canary.startsWith(`CANARY${kind}`);
const everyCanary = (document: ProjectDocument): readonly string[] =>
  canariesIn(platform.decode(createProjectWriter(platform)(document)));

describe.each(readers)('a copy for %s', (reader) => {
  test('holds all of what is about many, so that what is missing below is withheld', () => {
    const many = projectWith('');
    expect(canariesIn(bytesOf(many, reader))).toEqual(everyCanary(many));
    expect(everyCanary(many).filter(ofKind('test')).length).toBeGreaterThan(7);
    expect(everyCanary(many).filter(ofKind('amendment')).length).toBeGreaterThan(5);
  });

  test.each(testPlaces)('holds nothing of how many where %s is of few', (place) => {
    const few = projectWith(place);
    const bytes = bytesOf(few, reader);
    expect(canariesIn(bytes)).toEqual([]);
    expect(bytes).not.toMatch(/:5[,}\]]|five of the/);
    expect(canariesIn(bytesOf(projectWith(place, why), reader))).toEqual(everyCanary(few));
  });

  test.each(amendmentPlaces)('holds nothing of an amendment where %s is of few', (place) => {
    const few = projectWith(place);
    const bytes = bytesOf(few, reader);
    expect(canariesIn(bytes).filter(ofKind('amendment'))).toEqual([]);
    expect(bytes).not.toMatch(/:5[,}\]]|five of the/);
    expect(canariesIn(bytesOf(projectWith(place, why), reader))).toEqual(everyCanary(few));
  });

  test.each(testNames)(
    'holds none of two values of %s that were written at once, one of them of few',
    (name) => {
      const many = projectWith('');
      const place = testPlaces.find((one) => one.startsWith(`test.${name}`)) ?? '';
      const mine = applyChanges(
        many,
        [set('test', 't1', { [name]: testFields(place)[name] ?? null })],
        'Mine0001',
      );
      const other = fieldsOf(testKind.fields, [name], '', 'other')[name] ?? null;
      const theirs = applyChanges(many, [set('test', 't1', { [name]: other })], 'Their001');
      for (const joined of [join(mine, theirs), join(theirs, mine)])
        expect(canariesIn(bytesOf(joined, reader))).toEqual([]);
    },
  );

  test.each(['t1', 'a1'])('holds nothing of them either where %s lies in the trash', (id) => {
    for (const place of [...testPlaces, ...amendmentPlaces]) {
      const kind = id === 't1' ? 'test' : 'amendment';
      const trashed = applyChanges(projectWith(place), [{ op: 'delete', kind, id }], 'Mine0001');
      const bytes = bytesOf(trashed, reader);
      expect(bytes, place).not.toMatch(/five of the/);
      expect(canariesIn(bytes).filter(ofKind(place.split('.')[0] ?? '')), place).toEqual([]);
    }
  });
});

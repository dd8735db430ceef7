import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isValidName } from '../../../../shared/document/model/is-valid-id.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { ownerFieldsOf, sharePolicyOf } from '../../../../shared/records/kind.ts';
import {
  allKinds,
  cardKinds,
  initialFields,
  kindOf,
  recordInWords,
} from '../../../../shared/records/kind-registry.ts';
import { action } from '../../../../shared/records/kinds/action.ts';
import { relations } from '../../../../shared/records/links/relations.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean).sort();

const fields: [string, Field][] = allKinds().flatMap((kind) =>
  Object.entries(kind.fields).flatMap(([name, field]) => [
    [`${kind.name}.${name}`, field] as [string, Field],
    ...Object.entries(field.parts ?? {}).map(([part, inner]): [string, Field] => [
      `${kind.name}.${name}.${part}`,
      inner,
    ]),
  ]),
);

test('every file of the folder is one kind, named as its file is, and no other kind is found', async () => {
  const folder = new URL('../../../../shared/records/kinds/', import.meta.url);
  const names = (await readdir(folder)).map((file) =>
    file.replace(/\.ts$/, '').replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase()),
  );
  expect(
    allKinds()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names.sort());
});

test('kinds of cards are those with a mark to be drawn by', () => {
  expect(cardKinds()).toEqual(allKinds().filter(({ mark }) => mark !== undefined));
});

describe.each(allKinds().map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('has sound names, words and a title field of its own', () => {
    expect(isValidName(name)).toBe(true);
    expect(kind.label).not.toBe('');
    expect(kind.plural).not.toBe('');
    expect(kind.fields[kind.titleField]).toBeDefined();
    for (const field of kind.titleFallback ?? []) expect(kind.fields[field]).toBeDefined();
    for (const field of kind.derivedId ?? []) expect(kind.fields[field]).toBeDefined();
  });

  test('carries what every record carries; what tells of copies has no field that could leave', () => {
    if (kind.isAboutExchange) {
      expect(Object.keys(kind.fields).filter((field) => sharePolicyOf(kind, field) !== 'never')).toEqual([]);
      return;
    }
    for (const field of ['tags', 'createdOn', 'createdBy']) expect(kind.fields[field], field).toBeDefined();
    // Links and places go wherever the cards go that they name.
    expect('sensitivity' in kind.fields).toBe(!['link', 'placement'].includes(name));
    expect(kind.fields.tags?.isSet).toBe(true);
  });

  test('a card has a mark, an invitation, a theme and an order', () => {
    if (!kind.card) return;
    expect(kind.mark?.shape).toMatch(/^M[\d.]/);
    expect(kind.mark?.icon).toMatch(/^[a-z-]+$/);
    expect(kind.mark?.colour).toMatch(/^--kind-[a-z]+$/);
    expect(kind.prompt).not.toBe('');
    if (name !== 'theme') expect(kind.fields.theme?.parentKinds).toEqual(['theme']);
    expect(kind.fields.order).toBeDefined();
  });

  test('what notes make says its meeting and its line, and nothing else of them', () => {
    const isMadeOfNotes = kind.card || name === 'heading' || name === 'objective';
    expect('sourceLine' in kind.fields).toBe(isMadeOfNotes);
    if (!isMadeOfNotes) return;
    expect(kind.fields.session?.parentKinds).toEqual(['session']);
    expect(ownerFieldsOf(kind)).not.toContain('session');
    for (const line of [1, 38, 60_000])
      expect(kind.fields.sourceLine?.schema.safeParse(line).success).toBe(true);
    for (const wrong of [0, -1, 1.5, '38', [38], { line: 38 }, Number.NaN, true])
      expect(kind.fields.sourceLine?.schema.safeParse(wrong).success, String(wrong)).toBe(false);
  });

  test('reaches kinds that exist, by relations that exist', () => {
    for (const [relation, reached] of Object.entries(kind.relations ?? {})) {
      expect(Object.keys(relations)).toContain(relation);
      for (const other of reached ?? []) expect(kindOf(other), `${relation} ${other}`).toBeDefined();
    }
    for (const field of Object.values(kind.fields))
      for (const other of field.parentKinds ?? []) expect(kindOf(other)).toBeDefined();
  });

  test('its lifecycle names its own choices, and every move can be taken back', () => {
    if (!kind.lifecycle) return;
    const { field, initial, transitions } = kind.lifecycle;
    const values = kind.fields[field]?.options?.map(({ value }) => value) ?? [];
    expect(values).toContain(initial);
    expect(Object.keys(transitions).sort()).toEqual([...values].sort());
    for (const [from, targets] of Object.entries(transitions))
      for (const to of targets) expect(transitions[to], `${to} back to ${from}`).toContain(from);
  });

  test('a new one is valid, and starts where its lifecycle starts', () => {
    const initial = initialFields(name, '2026-03-13');
    for (const [field, value] of Object.entries(initial))
      expect(kind.fields[field]?.schema.safeParse(value).success, field).toBe(true);
    expect(initial.createdOn).toBe(kind.isAboutExchange ? undefined : '2026-03-13');
    if (kind.lifecycle) expect(initial[kind.lifecycle.field]).toBe(kind.lifecycle.initial);
  });
});

describe('fields', () => {
  test.each(fields)('%s has a sound name and words, and can be cleared', (path, field) => {
    for (const part of path.split('.')) expect(isValidName(part)).toBe(true);
    expect(field.label.trim()).not.toBe('');
    expect(field.schema.safeParse(null).success).toBe(true);
  });

  test.each(fields.filter(([, { options }]) => options))(
    '%s has choices with names and words',
    (_path, field) => {
      const values = field.options?.map(({ value }) => value) ?? [];
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) expect(value).toMatch(/^[a-z][A-Za-z0-9]*$/);
      for (const { label } of field.options ?? []) expect(label.trim()).not.toBe('');
    },
  );

  test('only sets are joined when partners write at once', () => {
    const sets = fields.filter(([, { isSet }]) => isSet).map(([path]) => path.split('.')[1]);
    expect([...new Set(sets)].sort()).toEqual(
      words(
        'entries objectives owners partnerRoles privacyControllers privacyScreening raisedIn tags voiceGaps',
      ),
    );
  });

  test('words never say what the product does not say', () => {
    const said = allKinds().flatMap((kind) => [
      kind.label,
      kind.prompt ?? '',
      ...Object.values(kind.fields).flatMap((field) => [
        field.label,
        field.help ?? '',
        ...(field.options ?? []).flatMap(({ label, help }) => [label, help ?? '']),
      ]),
    ]);
    for (const line of said) expect(line).not.toMatch(/service user|the vulnerable|please|oops|!/i);
  });

  test('what never leaves, never leaves: the privacy record, figures that may count few people, owners', () => {
    const never = allKinds()
      .filter(({ isAboutExchange }) => isAboutExchange !== true)
      .flatMap((kind) => Object.keys(kind.fields).map((field) => [kind, field] as const))
      .filter(([kind, field]) => sharePolicyOf(kind, field) === 'never')
      .map(([kind, field]) => `${kind.name}.${field}`)
      .filter((path) => !/^project\.privacy|\.details$/.test(path));
    expect(never.sort()).toEqual(
      words(
        'action.owners dataPoint.asTyped dataPoint.n dataPoint.ratio dataPoint.value evidence.resultMayLeave measure.baseline test.resultMayLeave view.owners',
      ),
    );
    const privacy = fields.filter(([path]) => /^project\.privacy\w+$/.test(path));
    expect(privacy.map(([, { share }]) => share)).toEqual(privacy.map(() => 'never'));
  });

  test('an open copy of an action is its title and its status', () => {
    const open = Object.keys(action.fields).filter((field) => sharePolicyOf(action, field) === 'open');
    expect(open.sort()).toEqual(
      words('title status theme heading order session sourceLine shownAs point tags sensitivity createdOn'),
    );
  });
});

test('one line of a figure begins with its number, as its card does', () => {
  const figure = { value: 271, unit: 'people' };
  const record = { id: 'e1', fields: { statement: 'living alone', type: 'figure', figure } };
  expect(recordInWords('evidence', record)).toBe('271 people living alone');
  const said = { ...record, fields: { ...record.fields, statement: 'There are 271 People alone' } };
  expect(recordInWords('evidence', said)).toBe('There are 271 People alone');
  expect(recordInWords('theme', { id: 't1', fields: { name: 'Feedback' } })).toBe('Feedback');
});

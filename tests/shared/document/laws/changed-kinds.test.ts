import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { kindOfId, linksOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { createAudienceView } from '../../../../shared/document/sharing/audience-view.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { cardKinds, documentRules, kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { changeKind } from '../../../../shared/records/shown/change-kind.ts';
import { canChangeKind } from '../../../../shared/records/shown/shown-kind.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { canonical } from '../helpers/copies.ts';

const kinds = cardKinds().filter(canChangeKind);
const names = kinds.map(({ name }) => name);
const DAY = '2026-03-02';

/** A value that a person may write in a field; words say whose they are, so that each can be looked for. */
const drawnValue = (field: Field, whose: string, draw: number): Value | undefined => {
  if (field.control === 'line' || field.control === 'text') return `CANARY ${whose} ${draw % 7} of 9`;
  if (field.control === 'choice') return field.options?.[draw % field.options.length]?.value;
  if (field.control === 'yesNo') return draw % 2 === 0;
  if (field.control === 'number') return 1 + (draw % 9);
  if (field.control === 'scale') return 1 + (draw % 5);
  if (field.control === 'tags') return [`CANARY ${whose}`];
  if (field.control === 'date') return DAY;
  if (field.control === 'parts')
    return Object.fromEntries(
      Object.entries(field.parts ?? {}).flatMap(([name, part]) => {
        const value = drawnValue(part, `${whose} ${name}`, draw);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  return undefined;
};

/** Fields of a kind as somebody fills them in: about half of them. */
const fieldsOf = (kind: Kind, whose: string, seed: number): Fields =>
  Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field], index) => {
      const draw = Math.imul(seed + index * 7919, 2654435761) >>> 8;
      const value = draw % 2 === 0 ? drawnValue(field, `${whose} ${name}`, draw >>> 1) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );

const kindNamed = (name: string): Kind => {
  const kind = kindOf(name);
  if (!kind) throw new Error(`There is no kind "${name}".`);
  return kind;
};

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const link = (from: string, relation: string, to: string): Change =>
  add('link', `${from}_${relation}_${to}`, { from, relation, to, strength: 3 });

/** What somebody does with the card `c`, by the kind that it is shown as to them. */
interface Act {
  readonly what: 'change' | 'write' | 'link';
  readonly kind: string;
  readonly seed: number;
}

const acts = fc.array(
  fc.record({
    what: fc.constantFrom(
      'change' as const,
      'write' as const,
      'link' as const,
      'change' as const,
      'write' as const,
    ),
    // Evidence and tests hold words back by what they say: more of them.
    kind: fc.constantFrom(...names, 'evidence', 'test', 'evidence', 'test', 'evidence', 'test'),
    seed: fc.nat(1e6),
  }),
  { maxLength: 5 },
);

const changesOf = (document: ProjectDocument, act: Act, whose: string): readonly Change[] => {
  const kind = kindOfId(document, 'c') ?? '';
  if (act.what === 'change') return changeKind(document, { kind, id: 'c' }, act.kind, DAY);
  if (act.what === 'write')
    return [{ op: 'set', kind, id: 'c', fields: fieldsOf(kindNamed(kind), whose, act.seed) }];
  const other = `${whose}${act.seed}`;
  return [
    add(act.kind, other, fieldsOf(kindNamed(act.kind), other, act.seed)),
    act.seed % 2 ? link('c', 'supports', other) : link(other, 'prompts', 'c'),
  ];
};

const begun = (kind: string, seed: number): ProjectDocument =>
  applyChanges(emptyDocument('project1'), [
    add(kind, 'c', fieldsOf(kindNamed(kind), 'first', seed)),
    add('hypothesis', 'h', { weBelieve: 'A hypothesis' }),
    add('barrier', 'b', { statement: 'A barrier' }),
    link('c', 'supports', 'h'),
    link('b', 'prompts', 'c'),
  ]);

/** The documents that a person has one after the other, the first included. */
const lived = (document: ProjectDocument, person: readonly Act[], whose: string): ProjectDocument[] => {
  const all = [document];
  for (const [index, act] of person.entries()) {
    const before = all.at(-1) ?? document;
    all.push(applyChanges(before, changesOf(before, act, `${whose}${index}`), whose));
  }
  return all;
};

const wordsIn = (value: unknown): ReadonlySet<string> =>
  new Set(JSON.stringify(value).match(/CANARY [^"]*/g) ?? []);

const story = fc.record({
  kind: fc.constantFrom(...names),
  seed: fc.nat(1e6),
  one: acts,
  other: acts,
});

describe('a card whose kind is changed', () => {
  it('in one copy, while another edits and links it, is one card with every word and link of both', () => {
    fc.assert(
      fc.property(story, ({ kind, seed, one, other }) => {
        const base = begun(kind, seed);
        const mine = lived(base, one, 'Aa00Aa00').at(-1) ?? base;
        const theirs = lived(base, other, 'Bb00Bb00').at(-1) ?? base;
        const joined = merge(mine, theirs, documentRules).document;
        expect(canonical(merge(theirs, mine, documentRules).document)).toBe(canonical(joined));
        expect(Object.values(joined.records).filter((table) => table.c !== undefined)).toHaveLength(1);
        expect([mine, theirs].map((copy) => kindOfId(copy, 'c'))).toContain(kindOfId(joined, 'c'));
        const all = wordsIn(joined);
        // What one of them left as it was, the other may have written anew: that was seen and replaced.
        const untouched = wordsIn(base);
        for (const copy of [mine, theirs])
          for (const words of wordsIn(copy)) if (!untouched.has(words)) expect(all).toContain(words);
        const { out, in: incoming } = linksOf(joined, 'c');
        const linkIds = [...out, ...incoming].map(({ id }) => id);
        for (const copy of [mine, theirs])
          for (const id of Object.keys(copy.records.link ?? {})) expect(linkIds).toContain(id);
        for (const [id, { relation }] of Object.entries(joined.records.link ?? {}))
          expect(id).toContain(`_${String(relation)}_`);
      }),
      { numRuns: 120 },
    );
  });

  it('there and back again has every field as before', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...names), ({ kind, seed, one }, to) => {
        const before = lived(begun(kind, seed), one, 'Aa00Aa00').at(-1) as ProjectDocument;
        const was = kindOfId(before, 'c') ?? '';
        const there = applyChanges(before, changeKind(before, { kind: was, id: 'c' }, to, DAY));
        expect(kindOfId(there, 'c')).toBe(to);
        const written = fieldsOf(kindNamed(to), 'meanwhile', seed);
        const { [titleIn(to)]: _words, ...others } = written;
        const own = Object.fromEntries(Object.entries(others).filter(([name]) => !(name in commonNames)));
        const edited = applyChanges(there, [{ op: 'set', kind: to, id: 'c', fields: own }]);
        const back = applyChanges(edited, changeKind(edited, { kind: to, id: 'c' }, was, DAY));
        if (to !== was) expect(plainFields(back, was)).toEqual(plainFields(before, was));
        expect(linksOf(back, 'c')).toEqual(linksOf(before, 'c'));
      }),
      { numRuns: 120 },
    );
  });

  it('never lets more out of a copy, or onto a shared screen, than before', () => {
    const audienceView = createAudienceView(kindRegistry);
    const shared = [
      (document: ProjectDocument) => redact(document, 'partners', kindRegistry),
      (document: ProjectDocument) => redact(document, 'open', kindRegistry),
      (document: ProjectDocument) => audienceView(document).document,
    ];
    fc.assert(
      fc.property(story, fc.constantFrom(...names), ({ kind, seed, one }, to) => {
        const before = lived(begun(kind, seed), one, 'Aa00Aa00').at(-1) as ProjectDocument;
        const was = kindOfId(before, 'c') ?? '';
        const after = applyChanges(before, changeKind(before, { kind: was, id: 'c' }, to, DAY));
        for (const leave of shared) {
          const left = wordsIn(leave(before).records);
          for (const words of wordsIn(leave(after).records)) expect(left).toContain(words);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const titleIn = (name: string): string => kindNamed(name).titleFallback?.[0] ?? kindNamed(name).titleField;

/** The names of what all cards have. */
const commonNames = Object.fromEntries(
  Object.entries(kindNamed('note').fields).filter(([name, field]) =>
    kinds.every(({ fields }) => fields[name] === field),
  ),
);

/** What a card says as this kind, without what other kinds left. */
const plainFields = (document: ProjectDocument, kind: string): Fields =>
  Object.fromEntries(
    Object.entries(recordOf(document, { kind, id: 'c' })?.fields ?? {}).filter(
      ([name]) => Object.hasOwn(kindNamed(kind).fields, name) && name !== 'shownAs',
    ),
  );

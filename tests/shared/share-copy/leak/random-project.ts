import fc from 'fast-check';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { allKinds, documentRules } from '../../../../shared/records/kind-registry.ts';
import { changeKind } from '../../../../shared/records/shown/change-kind.ts';
import { canChangeKind } from '../../../../shared/records/shown/shown-kind.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

/** What is drawn for a project: everything in it follows from these. */
export interface ProjectDraw {
  readonly seed: number;
  readonly perKind: number;
  readonly acts: number;
}

export const projectDraws: fc.Arbitrary<ProjectDraw> = fc.record({
  seed: fc.nat(2 ** 31 - 1),
  perKind: fc.integer({ min: 1, max: 3 }),
  acts: fc.integer({ min: 0, max: 12 }),
});

/** Every text of a project is one telephone number that nothing else has, so that each can be looked for in bytes. */
export const NUMBER = /01632 9\d{5}/g;

/** Fields whose values no words can be, whatever stands there: the app sets them. */
const isDrawn = (name: string, { control, holdsWords }: Field): boolean =>
  control !== 'hidden' ? control !== 'parent' : holdsWords === true || name === 'entries';

const createDraws = (seed: number) => {
  let state = seed >>> 0 || 1;
  let texts = 0;
  /** A whole number below `limit`: xorshift, so that a seed says all. */
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  const text = (): string => {
    texts += 1;
    return `ring 01632 9${String(texts).padStart(5, '0')} after tea`;
  };
  return { below, text, pick: <T>(from: readonly T[]): T | undefined => from[below(from.length || 1)] };
};

type Draws = ReturnType<typeof createDraws>;

const hiddenValue = (field: Field, draws: Draws): Value | undefined => {
  const shapes: readonly (() => Value)[] = [
    () => draws.text(),
    () => [{ id: `entry${draws.below(1e6)}`, words: draws.text(), sector: draws.text() }],
    () => [draws.text()],
    () => ({ label: draws.text(), nodes: [{ text: draws.text(), x: 4 }] }),
  ];
  return shapes.map((shape) => shape()).find((value) => field.schema.safeParse(value).success);
};

const drawnValue = (field: Field, draws: Draws): Value | undefined => {
  const { control, options = [], parts = {} } = field;
  if (control === 'line' || control === 'text') return draws.text();
  if (control === 'tags') return [draws.text(), draws.text()];
  if (control === 'choice') return draws.pick(options)?.value;
  if (control === 'choices') return options.filter(() => draws.below(2) === 0).map(({ value }) => value);
  if (control === 'yesNo') return draws.below(2) === 0;
  if (control === 'number') return draws.below(40);
  if (control === 'scale') return 1 + draws.below(5);
  if (control === 'date') return '2026-03-02';
  if (control === 'hidden') return hiddenValue(field, draws);
  if (control === 'parts' || control === 'list') {
    const whole: Value = Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) => {
        const value = part.control === 'hidden' ? undefined : drawnValue(part, draws);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    return control === 'list' ? [whole] : whole;
  }
  return undefined;
};

/** The fields of a record of a kind, about three of four of them; parents are records that are there. */
const fieldsOf = (kind: Kind, ids: ReadonlyMap<string, readonly string[]>, draws: Draws): Fields =>
  Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field]) => {
      if (field.control === 'parent') {
        const from = field.parentKinds?.length
          ? field.parentKinds.flatMap((one) => ids.get(one) ?? [])
          : [...ids].flatMap(([one, all]) => (one === kind.name ? [] : all));
        const parent = draws.pick(from);
        return parent === undefined ? [] : [[name, parent] as const];
      }
      // What exchange kinds keep must stay here, whatever it is.
      const isDrawnHere = kind.isAboutExchange === true || isDrawn(name, field);
      if (!isDrawnHere || draws.below(4) === 0) return [];
      const value = drawnValue(field, draws);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const idsIn = (document: ProjectDocument): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(document.records).map(([kind, table]) => [kind, Object.keys(table)]));

/** What somebody does next: writes, deletes, erases, restores or changes the kind of some record. */
const nextAct = (document: ProjectDocument, draws: Draws): readonly Change[] => {
  const kind = draws.pick(allKinds());
  const table = kind && document.records[kind.name];
  const id = draws.pick(Object.keys(table ?? {}));
  if (!kind || id === undefined || kind.name === 'project') return [];
  const act = draws.below(10);
  if (act === 0) return [{ op: 'delete', kind: kind.name, id }];
  if (act === 1) return [{ op: 'erase', kind: kind.name, id }];
  const to = draws.pick(allKinds().filter((one) => one.card && canChangeKind(one)));
  const shown = kindOfId(document, id) ?? kind.name;
  if (act === 2 && kind.card && canChangeKind(kind) && to)
    return changeKind(document, { kind: shown, id }, to.name, '2026-03-02');
  return [{ op: 'set', kind: kind.name, id, fields: fieldsOf(kind, idsIn(document), draws) }];
};

const lived = (document: ProjectDocument, acts: number, replica: string, draws: Draws): ProjectDocument => {
  let after = document;
  for (let done = 0; done < acts; done += 1) {
    const changes = nextAct(after, draws);
    if (changes.length > 0) after = applyChanges(after, changes, replica);
  }
  return after;
};

/**
 * A project with records of every kind, and of one that nobody here knows, of which two people wrote, deleted, erased and
 * changed some at once: clashes stand in it, and what this version does not know.
 */
export function projectOf({ seed, perKind, acts }: ProjectDraw): ProjectDocument {
  const draws = createDraws(seed);
  let document = emptyDocument('project1');
  for (let round = 0; round < perKind; round += 1)
    for (const kind of allKinds()) {
      const id = kind.name === 'project' ? 'project1' : `${kind.name}${round}`;
      if (kind.name === 'project' && round > 0) continue;
      const fields = fieldsOf(kind, idsIn(document), draws);
      document = applyChanges(document, [{ op: 'add', kind: kind.name, id, fields }], 'Aa00Aa00');
    }
  document = applyChanges(document, [
    { op: 'add', kind: 'ofNewerVersion', id: 'newer1', fields: { title: draws.text() } },
    { op: 'set', kind: 'note', id: 'note0', fields: { ofNewerVersion: draws.text() } },
  ]);
  const mine = lived(document, acts, 'Aa00Aa00', draws);
  const theirs = lived(document, acts, 'Bb00Bb00', draws);
  const joined = merge(mine, theirs, documentRules).document;
  return { ...joined, extra: { ofNewerVersion: draws.text() } };
}

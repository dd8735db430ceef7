import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change, Edit } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { createReplica, type Replica } from '../../../../shared/document/merge/replica.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import { patience, runs } from './operations.ts';

/** Two replicas of one id: a computer that was copied, or set back, while the project was open. */

interface Written {
  readonly dot: string;
  readonly register: string;
  /** A text of its own, or what became of the record. */
  readonly what: string;
  readonly replaces: Set<number>;
}

interface Copy {
  document: ProjectDocument;
  replica: Replica;
  readonly known: Set<number>;
}

interface World {
  readonly copies: readonly Copy[];
  readonly log: Written[];
}

const ids = ['n1', 'n2'] as const;
const fields = ['text', 'partnerWords'] as const;

type Act =
  | { readonly do: 'write'; readonly id: string; readonly field: string }
  | { readonly do: 'tag' | 'delete' | 'restore'; readonly id: string };

type Step =
  | { readonly step: 'act'; readonly copy: number; readonly act: Act }
  | { readonly step: 'join'; readonly copy: number; readonly from: number }
  | { readonly step: 'reopenFile'; readonly copy: number };

const id = fc.constantFrom(...ids);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('write' as const), id, field: fc.constantFrom(...fields) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tag' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), id }) },
);
/**
 * 0 and 1 are twins. 2 is a partner from before: one who took in what a twin wrote, and replaced all of it, would leave
 * nothing in the file by which the other twin could tell.
 */
const joins = [
  [0, 1],
  [1, 0],
  [0, 2],
  [1, 2],
] as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ step: fc.constant('act' as const), copy: fc.nat(2), act }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...joins).map(([copy, from]) => ({ step: 'join' as const, copy, from })),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('reopenFile' as const), copy: fc.nat(2) }) },
);
const history = fc.record({
  before: fc.array(act, { maxLength: 6 }),
  after: fc.array(step, { minLength: 1, maxLength: 25, size: 'max' }),
});

const changesOf = (document: ProjectDocument, one: Act, number: number): Change[] => {
  const ref = { kind: 'note', id: one.id };
  if (one.do === 'write') return [{ op: 'set', ...ref, fields: { [one.field]: `v${number}` } }];
  if (one.do !== 'tag') return [{ op: one.do, ...ref }];
  const before = document.records.note?.[one.id]?.tags;
  return [{ op: 'set', ...ref, fields: { tags: [...(Array.isArray(before) ? before : []), `v${number}`] } }];
};

const registerOf = (write: Edit['writes'][number]): string =>
  `${write.id} ${write.value === undefined ? 'life' : write.register}`;

const whatOf = ({ register, value }: Edit['writes'][number]): string =>
  value === undefined ? register : Array.isArray(value) ? `tags ${value.join(' ')}` : String(value);

/** A life has no words: twins who did the same to one record under one dot did one thing. */
const numberOf = (log: Written[], entry: Written): number => {
  const isTwice = ({ dot, register, what }: Written): boolean =>
    dot === entry.dot && register === entry.register && what === entry.what;
  const before = entry.register.endsWith(' life') ? log.findIndex(isTwice) : -1;
  if (before < 0) return log.push(entry) - 1;
  for (const number of entry.replaces) log[before]?.replaces.add(number);
  return before;
};

const doAct = ({ log }: World, copy: Copy, one: Act): void => {
  const edit = prepareEdit(copy.document, changesOf(copy.document, one, log.length), rules);
  if (edit.writes.length === 0) return;
  const dot = nextDot(copy.document.clock, copy.replica.id);
  copy.document = applyEdit(copy.document, edit, dot, rules).document;
  copy.replica.noteEdit(dot, edit);
  const entries = edit.writes.map((write): Written => {
    const register = registerOf(write);
    const seen = [...copy.known].filter((number) => log[number]?.register === register);
    return { dot, register, what: whatOf(write), replaces: new Set(seen) };
  });
  for (const entry of entries) copy.known.add(numberOf(log, entry));
};

const doJoin = (copy: Copy, from: Copy): void => {
  const joined = copy.replica.merge(copy.document, from.document, rules);
  copy.document = joined.document;
  joined.accept();
  for (const number of from.known) copy.known.add(number);
};

const valuesIn = (record: StoredRecord | undefined): string =>
  record === undefined ? '' : JSON.stringify([record, record['!'] ?? {}]);

/** Throws where something that nobody who saw it has replaced is neither shown nor kept. */
const mustKeepAll = (world: World, { document, known }: Copy): void => {
  const latest = [...known].filter(
    (number) => ![...known].some((other) => world.log[other]?.replaces.has(number)),
  );
  const deletedOnly = new Set(ids as readonly string[]);
  for (const number of latest) {
    const { register = '', what = '' } = world.log[number] ?? {};
    const [of = '', field = ''] = register.split(' ');
    const record = document.records.note?.[of] ?? document.trash.note?.[of];
    const words = what.startsWith('tags ') ? what.slice(5).split(' ') : [what];
    if (field !== 'life') {
      for (const word of words)
        if (!valuesIn(record).includes(`"${word}"`)) throw new Error(`${register}: ${word} is lost`);
    } else if (what === '+') {
      deletedOnly.delete(of);
      if (!document.records.note?.[of]) throw new Error(`${of} was worked on and lies in the trash`);
    }
  }
  for (const number of latest) {
    const { register = '', what = '' } = world.log[number] ?? {};
    const [of = ''] = register.split(' ');
    const isFlagged = JSON.stringify(document.records.note?.[of]?.['~'] ?? '').includes('"-"');
    if (what === '-' && !deletedOnly.has(of) && !isFlagged) throw new Error(`${of}: a delete is lost`);
  }
};

let drawn = 0;
const newIds = () => {
  drawn += 1;
  return `R${drawn.toString(36)}`;
};

/** A copy in memory to the last bit: the same id, and the same writes given. */
const begin = (before: readonly Act[]): World => {
  const log: Written[] = [];
  const shared = `T${newIds()}`;
  const draws = [shared, shared, newIds()];
  const replicas = draws.map((first) => {
    let next: string | undefined = first;
    return createReplica(() => {
      const drawnNow = next ?? newIds();
      next = undefined;
      return drawnNow;
    });
  });
  const [first, second, third] = replicas;
  if (!first || !second || !third) throw new Error('three replicas');
  const world: World = { copies: [], log };
  const original: Copy = { document: emptyDocument('p1'), replica: first, known: new Set() };
  const given: [string, Edit][] = [];
  const { noteEdit } = first;
  original.replica = {
    ...first,
    id: first.id,
    noteEdit: (dot, edit) => {
      given.push([dot, edit]);
      noteEdit(dot, edit);
    },
  };
  const adds = prepareEdit(
    original.document,
    ids.map((one): Change => ({ op: 'add', kind: 'note', id: one, fields: { text: `first ${one}` } })),
    rules,
  );
  const dot = nextDot(original.document.clock, first.id);
  original.document = applyEdit(original.document, adds, dot, rules).document;
  original.replica.noteEdit(dot, adds);
  for (const one of before) doAct(world, original, one);
  for (const [one, edit] of given) second.noteEdit(one, edit);
  const copy = (replica: Replica): Copy => ({
    document: original.document,
    replica,
    known: new Set(original.known),
  });
  return { log, copies: [copy(first), copy(second), copy(third)] };
};

const runStep = (world: World, one: Step): void => {
  const copy = world.copies[one.copy];
  if (!copy) throw new Error('a copy');
  if (one.step === 'act') doAct(world, copy, one.act);
  else if (one.step === 'join') {
    const from = world.copies[one.from];
    if (from) doJoin(copy, from);
  } else {
    const read = readProject(createProjectWriter(platform)(copy.document), platform);
    if (read.outcome !== 'ok') throw new Error(`${read.outcome}: ${read.details.join(' ')}`);
    copy.document = read.document;
  }
};

const shownIn = ({ document }: Copy): string =>
  JSON.stringify(
    ids.map((one) => {
      const record = document.records.note?.[one];
      const tags = Array.isArray(record?.tags) ? [...record.tags].sort() : null;
      return [record?.text ?? null, record?.partnerWords ?? null, tags];
    }),
  );

it('twins keep every value, shown or beside, whoever joins them, and come to show the same', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(history, ({ before, after }) => {
      const world = begin(before);
      for (const one of after) {
        runStep(world, one);
        for (const copy of world.copies) mustKeepAll(world, copy);
      }
      const [one, other] = world.copies;
      if (!one || !other) throw new Error('two copies');
      // Both ways, again and again.
      for (let round = 0; round < 3; round += 1) {
        doJoin(one, other);
        doJoin(other, one);
        for (const copy of [one, other]) mustKeepAll(world, copy);
      }
      expect(shownIn(one)).toBe(shownIn(other));
      const settled = JSON.stringify(one.document.records);
      doJoin(one, other);
      expect(JSON.stringify(one.document.records)).toBe(settled);
    }),
    { numRuns: runs },
  );
});

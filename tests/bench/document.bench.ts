import { crc32 } from 'node:zlib';
import type { Change } from '../../shared/document/edit/edit.ts';
import type { Platform } from '../../shared/document/file/platform.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { readProject } from '../../shared/document/file/read-project.ts';
import { merge } from '../../shared/document/merge/merge.ts';
import type { ProjectDocument, Value } from '../../shared/document/model/document.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { validateDocument } from '../../shared/records/checks/validate-document.ts';
import { documentRules, kindOf } from '../../shared/records/kind-registry.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';
import { type Bench, median, type Measurement as TableRow } from '../helpers/measure/bench.ts';

/** One line of the goals table: `ours` and `limit` as multiples of the same work done with plain JSON. */
export interface Row {
  readonly goal: string;
  readonly cards: number;
  readonly ours: number;
  readonly limit: number;
  readonly unit: 'x';
  readonly ok: boolean;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const platform: Platform = {
  crc32: (bytes) => crc32(bytes),
  decode: (bytes) => strict.decode(bytes),
  encode: (text) => encoder.encode(text),
};

type Random = () => number;

/** mulberry32: the same numbers on every machine. */
const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const vocabulary =
  'resident carer worker visit garden kitchen lunch club trust neighbour street question barrier hypothesis measure learning council group evening phone café help time week student doctor walk bus music memory'.split(
    ' ',
  );

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(' ');

const newId = (random: Random): string => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const pick = (from: number) => letters[Math.floor(random() * from)] ?? 'a';
  return pick(26) + Array.from({ length: 8 }, () => pick(36)).join('');
};

type Cards = readonly string[];

/** A project of `count` cards with ten fields, one and a half links and one place each, as a real one would have. */
const generate = (count: number, random: Random): { readonly changes: Change[]; readonly cards: Cards } => {
  const cards = Array.from({ length: count }, () => newId(random));
  const theme = newId(random);
  const map = newId(random);
  const card = (id: string, index: number): Change => ({
    op: 'add',
    kind: 'idea',
    id,
    fields: {
      title: words(random, 5),
      description: words(random, random() < 0.02 ? 200 : 16),
      origin: 'workshop',
      theme,
      order: `a${index.toString(36)}`,
      tags: [words(random, 1), words(random, 2)],
      sensitivity: 'partners',
      createdOn: '2026-03-02',
      createdBy: 'coordinator',
    },
  });
  const link = (): Change => {
    const [from = '', to = ''] = [0, 1].map(() => cards[Math.floor(random() * count)]);
    const fields = { from, to, relation: 'relatesTo', note: words(random, 4), createdOn: '2026-03-02' };
    return { op: 'add', kind: 'link', id: derivedId(from, 'relatesTo', to), fields };
  };
  const place = (id: string): Change => {
    const pos: Value = [Math.round(random() * 9000), Math.round(random() * 9000)];
    return { op: 'add', kind: 'placement', id: derivedId(map, id), fields: { map, card: id, pos } };
  };
  const changes: Change[] = [
    { op: 'add', kind: 'project', id: 'p1', fields: { title: 'Company on our street' } },
    { op: 'add', kind: 'theme', id: theme, fields: { name: 'What gets in the way' } },
    { op: 'add', kind: 'map', id: map, fields: { name: 'Map' } },
    ...cards.map(card),
    ...Array.from({ length: Math.round(count * 1.5) }, link),
    ...cards.map(place),
  ];
  return { changes, cards };
};

/** The same data as plain JSON: records without stamps. */
const plainOf = (document: ProjectDocument): object => {
  const tables = Object.entries(document.records).map(([kind, table]) => [
    kind,
    Object.fromEntries(
      Object.entries(table).map(([id, { '~': _stamp, '!': _others, ...fields }]) => [id, fields]),
    ),
  ]);
  return { project: document.project, records: Object.fromEntries(tables) };
};

const read = (bytes: Uint8Array, isOurOwn = false): ProjectDocument => {
  const outcome = readProject(bytes, platform, { isOurOwn });
  if (outcome.outcome !== 'ok')
    throw new Error(`${outcome.outcome} ${outcome.details.slice(0, 3).join(' ')}`);
  return outcome.document;
};

/** One partner's work: this share of the cards, in edits of a few cards each, so that many dots take part. */
const partner = (document: ProjectDocument, cards: Cards, share: number, replica: string, random: Random) => {
  const count = Math.max(2, Math.round(cards.length * share));
  const perEdit = Math.max(1, Math.round(count / 50));
  let next = document;
  for (let done = 0; done < count; done += perEdit) {
    const changes = Array.from({ length: Math.min(perEdit, count - done) }, (_none, index): Change => {
      const field = ['title', 'description', 'createdBy'][Math.floor(random() * 3)] ?? 'title';
      const id = cards[Math.floor(random() * cards.length)] ?? '';
      return index === 0 && random() < 0.2
        ? { op: 'delete', kind: 'idea', id }
        : { op: 'set', kind: 'idea', id, fields: { [field]: words(random, 6) } };
    });
    next = applyChanges(next, changes, replica);
  }
  return next;
};

/** What people edit: not the stamps, not what an id is made of, not who made a record and when. */
const isEdited = (kind: string, field: string): boolean =>
  /^[a-z]/.test(field) && !field.startsWith('created') && !kindOf(kind)?.derivedId?.includes(field);

/** Every such field of every record written once more, each in an edit of its own. */
const rewriteAll = (document: ProjectDocument): ProjectDocument => {
  let next = document;
  const fields = new Map<string, Change[]>();
  for (const [kind, table] of Object.entries(document.records)) {
    for (const [id, record] of Object.entries(table)) {
      for (const field of Object.keys(record)) {
        if (!isEdited(kind, field)) continue;
        const value = record[field] as Value;
        const changed: Value = typeof value === 'string' ? `${value.slice(0, -1)}z` : value;
        const change: Change = { op: 'set', kind, id, fields: { [field]: changed } };
        const list = fields.get(`${kind} ${field}`) ?? [];
        list.push(change);
        fields.set(`${kind} ${field}`, list);
      }
    }
  }
  for (const changes of fields.values()) next = applyChanges(next, changes, 'Rw3Tt8kQ');
  return next;
};

type Work = { readonly [name: string]: () => unknown };

/** Medians in milliseconds of `often` calls; the works take turns, so that a slow moment of the machine hits them all. */
const time = (works: Work, rounds: number, often: number): { readonly [name: string]: number } => {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      // One long call is measured from a clean heap; many short ones would only meet cold code.
      globalThis.gc?.({ type: often === 1 ? 'major' : 'minor' });
      const began = performance.now();
      for (let call = 0; call < often; call += 1) work();
      if (round >= 0) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
};

const measure = (count: number): Row[] => {
  const random = seeded(count);
  const { changes, cards } = generate(count, random);
  const document = applyChanges(emptyDocument('p1'), changes, 'Qm3xA9pL');
  const [broken] = validateDocument(document);
  if (broken) throw new Error(`The generator makes broken records: ${broken.kind} ${broken.field}.`);
  const plain = plainOf(document);
  const plainBytes = encoder.encode(JSON.stringify(plain));
  const write = createProjectWriter(platform);
  const bytes = write(document);
  let current = read(bytes);
  write(current);
  let step = 0;
  const works: Work = {
    // From bytes to a plain object: what opening a plain JSON file would cost.
    parse: () => JSON.parse(platform.decode(plainBytes)),
    stringify: () => JSON.stringify(plain),
    open: () => read(bytes, true),
    openValid: () => validateDocument(read(bytes)),
    edit: () => {
      step += 1;
      const id = cards[(step * 7919) % cards.length] ?? '';
      current = applyChanges(
        current,
        [{ op: 'set', kind: 'idea', id, fields: { title: `Edit ${step}` } }],
        'Zz9Yy8Xx',
      );
      write(current);
    },
  };
  const often = Math.ceil(10_000 / count / 2);
  // One project at a time first: what the merges keep would weigh on the collector of what is opened.
  const single = time(works, 9, often);
  const pair = (share: number) =>
    [seeded(1), seeded(2)].map((own, side) => {
      const edited = partner(read(bytes), cards, share, side === 0 ? 'h7TzK2vd' : 'b4WnE8rs', own);
      const saved = createProjectWriter(platform)(edited);
      return { edited: read(saved), saved };
    });
  const [one, other] = pair(0.01);
  const [many, others] = pair(0.2);
  if (!one || !other || !many || !others) throw new Error('two partners');
  const joins: Work = {
    twoParses: () => [plainBytes, plainBytes].map((one) => JSON.parse(platform.decode(one))),
    oneParse: works.parse ?? (() => undefined),
    merge1: () => merge(one.edited, other.edited, documentRules),
    merge20: () => merge(many.edited, others.edited, documentRules),
    bytes1: () => merge(read(one.saved, true), read(other.saved), documentRules),
    bytes20: () => merge(read(many.saved, true), read(others.saved), documentRules),
  };
  const t = { ...single, ...time(joins, 9, often) };
  const parse = t.parse ?? Number.NaN;
  const rewritten = rewriteAll(document);
  const rewrittenSize =
    createProjectWriter(platform)(rewritten).length / JSON.stringify(plainOf(rewritten)).length;
  const row = (goal: string, ours: number, limit: number): Row => ({
    goal,
    cards: count,
    ours,
    limit,
    unit: 'x',
    ok: ours <= limit,
  });
  const ratio = (name: string, by: number): number => (t[name] ?? Number.NaN) / by;
  return [
    row('open our own version, with checksum, over JSON.parse', ratio('open', parse), 1.25),
    row('open any file, with every check and validation, over JSON.parse', ratio('openValid', parse), 2),
    row('one edit to bytes, over JSON.stringify', ratio('edit', t.stringify ?? Number.NaN), 0.35),
    row('merge of open copies, 1 % edited, over JSON.parse', ratio('merge1', t.oneParse ?? Number.NaN), 1),
    row('merge of open copies, 20 % edited, over JSON.parse', ratio('merge20', t.oneParse ?? Number.NaN), 2),
    row('merge from bytes, 1 % edited, over two JSON.parse', ratio('bytes1', t.twoParses ?? Number.NaN), 1.8),
    row(
      'merge from bytes, 20 % edited, over two JSON.parse',
      ratio('bytes20', t.twoParses ?? Number.NaN),
      2.6,
    ),
    row('file size, fresh, over plain JSON', bytes.length / plainBytes.length, 1.1),
    row('file size, every field edited, over plain JSON', rewrittenSize, 1.5),
  ];
};

/** The goals table of the project file, at 100, 1,000 and 10,000 cards. */
async function benchDocument(sizes: readonly number[] = [100, 1000, 10_000]): Promise<Row[]> {
  return sizes.flatMap(measure);
}

/** The same for `npm run bench`. */
export const bench: Bench = {
  title: 'The project file beside plain JSON',
  run: async () =>
    (await benchDocument()).map(
      ({ goal, cards, ours, limit, unit }): TableRow => ({
        name: goal,
        size: `${cards.toLocaleString('en-GB')} cards`,
        value: ours,
        unit,
        goal: limit,
      }),
    ),
};

import { clashes } from '../../../shared/document/conflicts.ts';
import type {
  Fields,
  ProjectDocument,
  StoredRecord,
  Tables,
  Value,
} from '../../../shared/document/document.ts';
import {
  childrenOf,
  kindOfId,
  linksAll,
  recordOf,
  recordsOf,
  storedPlaces,
} from '../../../shared/document/view.ts';
import { strengthOf } from '../../../shared/records/evidence-balance.ts';
import type { PlainRecord } from '../../../shared/records/kind.ts';
import { countedPoints, pointsOf } from '../../../shared/records/points.ts';
import { numberOf, shownWords, textOf } from '../../../shared/records/read-field.ts';
import { kindOf, rules, titleOf } from '../../../shared/records/registry.ts';
import { soundPlace } from '../../../shared/records/sound-place.ts';
import type { LinkInput, MapContent, PlacedFace } from './content.ts';
import { type Face, TEXT_WIDTH, TITLE_LINES_BESIDE, titleLines } from './face.ts';
import { cutToWidth, PLAIN_WEIGHT } from './text-lines.ts';

const META_SIZE = 14 * PLAIN_WEIGHT;
const STATE_SIZE = 14 * PLAIN_WEIGHT;
const SPARK_POINTS = 24;

/** Only a record that keeps other values or was deleted elsewhere can clash; the engine then says whether it does. */
const isClash = (document: ProjectDocument, record: StoredRecord, id: string): boolean =>
  (record['!'] !== undefined || typeof record['~'] === 'object') &&
  clashes(document, rules).some((clash) => clash.id === id);

type Words = Pick<Face, 'state' | 'meta'>;

/** The words at the right of the head and under the title, cut to the room they have. */
function wordsOf(document: ProjectDocument, kind: string, record: PlainRecord): Words {
  const known = kindOf(kind);
  const state = known?.state?.(record, document) ?? '';
  const meta = known?.meta?.(record, document) ?? '';
  const room = TEXT_WIDTH - 44 - (known?.label ?? kind).length * 8.6 - (record.fields.locked ? 22 : 0);
  return {
    state: cutToWidth(state, Math.max(40, room), STATE_SIZE),
    meta: kind === 'theme' ? meta : cutToWidth(meta, TEXT_WIDTH, META_SIZE),
  };
}

/** A record without its fields copied out of what is stored: enough for whoever asks for fields by name. */
const glimpse = (id: string, stored: StoredRecord): PlainRecord => {
  const withheld = stored['?'];
  return withheld === undefined
    ? { id, fields: stored as Fields }
    : { id, fields: stored as Fields, withheld };
};

/** What a face tells of beyond its own record: with others of these it is made anew. */
interface MadeFrom {
  readonly points: unknown;
  readonly around: readonly unknown[];
}

type Seen = Words & Pick<Face, 'lines' | 'spark'>;

/**
 * A face that looks at its record when it is looked at itself: of ten thousand cards a few hundred are seen. The document
 * that it tells of is let go with the first look. There is one for each card, so that each of its fields is dear: private
 * methods would be one more.
 */
class LateFace implements Face {
  readonly id: string;
  readonly kind: string;
  readonly theme: string | undefined;
  readonly isClashing: boolean;
  readonly points: unknown;
  /** See `aroundOf`; other tables take its place where they make no difference. */
  around: readonly unknown[];
  readonly #stored: StoredRecord;
  #document: ProjectDocument | undefined;
  #seen: Seen | undefined;

  constructor(document: ProjectDocument, kind: string, id: string, stored: StoredRecord, from: MadeFrom) {
    this.id = id;
    this.kind = kind;
    this.theme = typeof stored.theme === 'string' ? shownWords(stored.theme) || undefined : undefined;
    this.isClashing = isClash(document, stored, id);
    this.points = from.points;
    this.around = from.around;
    this.#stored = stored;
    this.#document = document;
  }
  static #look(face: LateFace): Seen {
    if (face.#seen || !face.#document) return face.#seen ?? NOTHING_SEEN;
    const spark = face.kind === 'measure' ? sparkOf(face.#document, face.id) : NO_SPARK;
    const isBeside = face.figure !== '' || spark.length > 1;
    const { state, meta } = wordsOf(face.#document, face.kind, glimpse(face.id, face.#stored));
    const lines = titleLines(face.title, isBeside ? TITLE_LINES_BESIDE : undefined);
    // By name: what is spread into an object is kept beside it, in more room.
    face.#seen = { state, meta, spark, lines };
    face.#document = undefined;
    return face.#seen;
  }
  /** The words that have been seen, if any have. */
  get words(): Words | undefined {
    return this.#seen;
  }
  get isRestricted(): boolean {
    return this.#stored.sensitivity === 'restricted';
  }
  get isLocked(): boolean {
    return Boolean(this.#stored.locked);
  }
  get kindLabel(): string {
    return kindOf(this.kind)?.label ?? this.kind;
  }
  get title(): string {
    return titleOf(this.kind, glimpse(this.id, this.#stored));
  }
  get figure(): string {
    return kindOf(this.kind)?.figure?.(glimpse(this.id, this.#stored)) ?? '';
  }
  get strength(): number | undefined {
    return this.kind === 'learning' ? numberOf(glimpse(this.id, this.#stored), 'strength') : undefined;
  }
  get lines(): readonly string[] {
    return LateFace.#look(this).lines;
  }
  get spark(): readonly number[] {
    return LateFace.#look(this).spark;
  }
  get state(): string {
    return LateFace.#look(this).state;
  }
  get meta(): string {
    return LateFace.#look(this).meta;
  }
}

const NO_SPARK: readonly number[] = [];
const NOTHING_SEEN: Seen = { state: '', meta: '', lines: [], spark: NO_SPARK };

/** The curve of a measure from the values in `document`, of the points that are in `among` too. */
export const sparkOf = (document: ProjectDocument, id: string, among = document): readonly number[] =>
  countedPoints(pointsOf(document, id))
    .filter((point) => among === document || recordOf(among, { kind: 'dataPoint', id: point.id }))
    .map((point) => point.value)
    .slice(-SPARK_POINTS);

const faces = new WeakMap<StoredRecord, LateFace>();

/**
 * What a card's words may tell of beyond its own record, where its kind asks for the project: its neighbours of the same
 * kind (a hypothesis's rank), the links (a test's cycle) and what learnings say themselves (a hypothesis's balance).
 */
function aroundOf({ records }: ProjectDocument, kind: string): readonly unknown[] {
  const byKind = arounds.get(records) ?? new Map<string, readonly unknown[]>();
  arounds.set(records, byKind);
  const made = byKind.get(kind) ?? (looksAround(kind) ? [records[kind], records.link, records.learning] : []);
  byKind.set(kind, made);
  return made;
}

/** Thousands of cards of a kind stand among the same: one list tells of it for all of them. */
const arounds = new WeakMap<Tables, Map<string, readonly unknown[]>>();

function looksAround(kind: string): boolean {
  const known = kindOf(kind);
  return [known?.state, known?.meta].some((say) => say !== undefined && say.length > 1);
}

const isSameAround = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((table, index) => table === b[index]);

/** The face of a live record; the same object as long as nothing that it shows has changed. */
export function faceOf(document: ProjectDocument, id: string): Face | undefined {
  const kind = kindOfId(document, id);
  const stored = kind === undefined ? undefined : document.records[kind]?.[id];
  if (kind === undefined || !stored) return undefined;
  const points = kind === 'measure' ? childrenOf(document, 'dataPoint', id) : undefined;
  const around = aroundOf(document, kind);
  const known = faces.get(stored);
  const isCurrent = known !== undefined && known.points === points && known.id === id;
  if (isCurrent && isSameAround(known.around, around)) return known;
  const before = isCurrent ? known.words : undefined;
  const words = before && wordsOf(document, kind, glimpse(id, stored));
  if (known && before && words?.state === before.state && words.meta === before.meta) {
    known.around = around;
    return known;
  }
  const face = new LateFace(document, kind, id, stored, { points, around });
  faces.set(stored, face);
  return face;
}

/** Read from the records as they are stored: a map may hold ten thousand places. */
function placed(document: ProjectDocument, mapId: string): readonly PlacedFace[] {
  const found: PlacedFace[] = [];
  for (const { card, pos } of storedPlaces(document).get(mapId) ?? []) {
    if (typeof card !== 'string') continue;
    const face = faceOf(document, card);
    const at = soundPlace(pos as Value | undefined);
    if (face && at) found.push({ face, x: at[0], y: at[1] });
  }
  return found;
}

const inputs = new WeakMap<readonly PlainRecord[], readonly LinkInput[]>();

function linkInputs(document: ProjectDocument): readonly LinkInput[] {
  const links = linksAll(document);
  const known = inputs.get(links);
  if (known) return known;
  const made = links.map((link) => ({
    id: link.id,
    from: textOf(link, 'from'),
    to: textOf(link, 'to'),
    relation: textOf(link, 'relation'),
    strength: strengthOf(link),
  }));
  inputs.set(links, made);
  return made;
}

/** All that one map shows, from the document. */
export function readContent(document: ProjectDocument, mapId: string): MapContent {
  const themes = recordsOf(document, 'theme').flatMap((theme) => faceOf(document, theme.id) ?? []);
  return { cards: placed(document, mapId), themes, links: linkInputs(document) };
}

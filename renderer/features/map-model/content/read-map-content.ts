import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type {
  Fields,
  PlainRecord,
  ProjectDocument,
  StoredRecord,
  Tables,
  Value,
} from '../../../../shared/document/model/document.ts';
import {
  allLinks,
  childrenOf,
  kindOfId,
  recordOf,
  recordsOf,
  shownTable,
  storedPlacementsByMap,
} from '../../../../shared/document/model/selectors.ts';
import { shownTables } from '../../../../shared/document/model/shown-tables.ts';
import { strengthOf } from '../../../../shared/records/computed/counted-strength.ts';
import { chartPointsOf, includedPoints } from '../../../../shared/records/computed/data-points.ts';
import { subHeadingsByTheme } from '../../../../shared/records/computed/sub-headings.ts';
import { displayText, numberOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { documentRules, kindLabelOf, kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { validPosition } from '../../../../shared/records/maps/valid-position.ts';
import { REGULAR_WEIGHT_FACTOR, truncateToWidth } from '../geometry/text-layout.ts';
import { type CardFace, type SubHeadingFace, TEXT_WIDTH, titleLines } from './card-face.ts';
import type { CardLine } from './card-lines.ts';
import type { MapContent, MapLink, PlacedCard } from './map-content.ts';

const META_FONT_SIZE = 14 * REGULAR_WEIGHT_FACTOR;
const STATE_FONT_SIZE = 14 * REGULAR_WEIGHT_FACTOR;
const MAX_SPARK_VALUES = 24;

/** Only a record that keeps other values or was deleted elsewhere can clash; the engine then says whether it does. */
const hasClash = (document: ProjectDocument, record: StoredRecord, id: string): boolean =>
  (record['!'] !== undefined || typeof record['~'] === 'object') &&
  findClashes(document, documentRules).some((clash) => clash.id === id);

/** The sub-headings of a theme, or those of none: no cards, but words on the ground. */
export function subHeadingFaces(
  document: ProjectDocument,
  theme: string | undefined,
): readonly SubHeadingFace[] {
  const headings = subHeadingsByTheme(document).get(theme) ?? [];
  return headings.map((heading) => ({ id: heading.id, words: titleOf('heading', heading) }));
}

const subHeadingsOf = (document: ProjectDocument, kind: string, id: string): readonly SubHeadingFace[] =>
  kind === 'theme' ? subHeadingFaces(document, id) : NO_SUB_HEADINGS;

/** All of them in one line: what the name band says, and what tells that one was changed. */
const subHeadingsInWords = (document: ProjectDocument, kind: string, id: string): string =>
  subHeadingsOf(document, kind, id)
    .map(({ words }) => words)
    .join(' · ');

type StateAndMeta = Pick<CardFace, 'state' | 'meta'>;

/** The text at the right of the head and under the title, cut to fit. */
function stateAndMeta(document: ProjectDocument, kind: string, record: PlainRecord): StateAndMeta {
  const definition = kindOf(kind);
  const state = definition?.state?.(record, document) ?? '';
  const meta = [definition?.meta?.(record, document) ?? '', subHeadingsInWords(document, kind, record.id)]
    .filter(Boolean)
    .join(' · ');
  const stateWidth =
    TEXT_WIDTH - 44 - (definition?.label ?? kind).length * 8.6 - (record.fields.locked ? 22 : 0);
  return {
    state: truncateToWidth(state, Math.max(40, stateWidth), STATE_FONT_SIZE),
    meta: kind === 'theme' ? meta : truncateToWidth(meta, TEXT_WIDTH, META_FONT_SIZE),
  };
}

/** A record whose fields are not copied out of storage: enough to read fields by name. */
const recordView = (id: string, stored: StoredRecord): PlainRecord => {
  const withheld = stored['?'];
  return withheld === undefined
    ? { id, fields: stored as Fields }
    : { id, fields: stored as Fields, withheld };
};

/** What a face tells of beyond its own record: with others of these it is made anew. */
interface FaceDependencies {
  readonly points: unknown;
  readonly tables: readonly unknown[];
}

type ComputedFace = StateAndMeta & Pick<CardFace, 'lines' | 'sparkValues' | 'subHeadings'>;

/**
 * A face that looks at its record when it is looked at itself: of ten thousand cards a few hundred are seen. The document
 * that it tells of is let go with the first look. There is one for each card, so that each of its fields is dear: private
 * methods would be one more.
 */
class LazyCardFace implements CardFace {
  readonly id: string;
  readonly kind: string;
  readonly theme: string | undefined;
  readonly isClashing: boolean;
  readonly points: unknown;
  /** See `aroundOf`; other tables take its place where they make no difference. */
  tables: readonly unknown[];
  readonly #stored: StoredRecord;
  #document: ProjectDocument | undefined;
  #seen: ComputedFace | undefined;

  constructor(
    document: ProjectDocument,
    kind: string,
    id: string,
    stored: StoredRecord,
    from: FaceDependencies,
  ) {
    this.id = id;
    this.kind = kind;
    this.theme = typeof stored.theme === 'string' ? displayText(stored.theme) || undefined : undefined;
    this.isClashing = hasClash(document, stored, id);
    this.points = from.points;
    this.tables = from.tables;
    this.#stored = stored;
    this.#document = document;
  }
  static #look(face: LazyCardFace): ComputedFace {
    if (face.#seen || !face.#document) return face.#seen ?? EMPTY_FACE;
    const sparkValues = face.kind === 'measure' ? sparkValuesOf(face.#document, face.id) : NO_VALUES;
    const { state, meta } = stateAndMeta(face.#document, face.kind, recordView(face.id, face.#stored));
    const { figure, strength } = face;
    const lines = titleLines(face.title, { figure, strength, sparkValues, meta }, face.chosenPoint);
    // By name: what is spread into an object is kept beside it, in more memory.
    face.#seen =
      face.kind === 'theme'
        ? { state, meta, sparkValues, lines, subHeadings: subHeadingsOf(face.#document, face.kind, face.id) }
        : { state, meta, sparkValues, lines };
    face.#document = undefined;
    return face.#seen;
  }
  /** The computed fields, once one of them was read. */
  get computedWords(): StateAndMeta | undefined {
    return this.#seen;
  }
  get isRestricted(): boolean {
    return this.#stored.sensitivity === 'restricted';
  }
  get isLocked(): boolean {
    return Boolean(this.#stored.locked);
  }
  get kindLabel(): string {
    return kindLabelOf(this.kind);
  }
  get title(): string {
    return titleOf(this.kind, recordView(this.id, this.#stored));
  }
  get chosenPoint(): string | undefined {
    const { point } = this.#stored;
    return typeof point === 'string' ? displayText(point) : undefined;
  }
  get figure(): string {
    return kindOf(this.kind)?.figure?.(recordView(this.id, this.#stored)) ?? '';
  }
  get strength(): number | undefined {
    return this.kind === 'learning' ? numberOf(recordView(this.id, this.#stored), 'strength') : undefined;
  }
  get lines(): readonly CardLine[] {
    return LazyCardFace.#look(this).lines;
  }
  get heading(): string | undefined {
    const { heading } = this.#stored;
    return typeof heading === 'string' ? heading : undefined;
  }
  get subHeadings(): readonly SubHeadingFace[] | undefined {
    return this.kind === 'theme' ? LazyCardFace.#look(this).subHeadings : undefined;
  }
  get sparkValues(): readonly number[] {
    return LazyCardFace.#look(this).sparkValues;
  }
  get state(): string {
    return LazyCardFace.#look(this).state;
  }
  get meta(): string {
    return LazyCardFace.#look(this).meta;
  }
}

const NO_VALUES: readonly number[] = [];
const NO_SUB_HEADINGS: readonly SubHeadingFace[] = [];
const EMPTY_FACE: ComputedFace = { state: '', meta: '', lines: [], sparkValues: NO_VALUES };

/** The curve of a measure from the values in `document`, of the points that are in `among` too. */
export function sparkValuesOf(
  document: ProjectDocument,
  id: string,
  visibleIn = document,
): readonly number[] {
  return includedPoints(chartPointsOf(document, id))
    .filter((point) => visibleIn === document || recordOf(visibleIn, { kind: 'dataPoint', id: point.id }))
    .map((point) => point.value)
    .slice(-MAX_SPARK_VALUES);
}

const faces = new WeakMap<StoredRecord, LazyCardFace>();

const tablesOfKind = (records: Tables, kind: string): readonly unknown[] => {
  if (kind === 'theme') return [records.heading];
  const others = kind === 'measure' ? [records.phase] : [];
  return dependsOnDocument(kind) ? [records[kind], records.link, records.learning, ...others] : [];
};

/**
 * What a card's words may tell of beyond its own record, where its kind asks for the project: its neighbours of the same
 * kind (a hypothesis's rank), the links (a test's cycle) and what learnings say themselves (a hypothesis's balance). A
 * theme tells of its sub-headings, a measure of the phase that its numbers are in.
 */
function tablesFor(document: ProjectDocument, kind: string): readonly unknown[] {
  const records = shownTables(document.records);
  const byKind = tablesByKind.get(records) ?? new Map<string, readonly unknown[]>();
  tablesByKind.set(records, byKind);
  const made = byKind.get(kind) ?? tablesOfKind(records, kind);
  byKind.set(kind, made);
  return made;
}

/** Thousands of cards of a kind have the same neighbours: one list serves all of them. */
const tablesByKind = new WeakMap<Tables, Map<string, readonly unknown[]>>();

function dependsOnDocument(kind: string): boolean {
  const known = kindOf(kind);
  return [known?.state, known?.meta].some((say) => say !== undefined && say.length > 1);
}

const areSameTables = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((table, index) => table === b[index]);

/** The face of a live record; the same object as long as nothing that it shows has changed. */
export function faceOf(document: ProjectDocument, id: string): CardFace | undefined {
  const kind = kindOfId(document, id);
  const stored = kind === undefined ? undefined : shownTable(document, kind)?.[id];
  if (kind === undefined || !stored) return undefined;
  const points = kind === 'measure' ? childrenOf(document, 'dataPoint', id) : undefined;
  const tables = tablesFor(document, kind);
  const known = faces.get(stored);
  const isCurrent = known !== undefined && known.points === points && known.id === id;
  if (isCurrent && areSameTables(known.tables, tables)) return known;
  const before = isCurrent ? known.computedWords : undefined;
  const words = before && stateAndMeta(document, kind, recordView(id, stored));
  if (known && before && words?.state === before.state && words.meta === before.meta) {
    known.tables = tables;
    return known;
  }
  const face = new LazyCardFace(document, kind, id, stored, { points, tables });
  faces.set(stored, face);
  return face;
}

/** Read from the records as they are stored: a map may hold ten thousand places. */
function placedCards(document: ProjectDocument, mapId: string): readonly PlacedCard[] {
  const cards: PlacedCard[] = [];
  for (const { card, pos } of storedPlacementsByMap(document).get(mapId) ?? []) {
    if (typeof card !== 'string') continue;
    const face = faceOf(document, card);
    const at = validPosition(pos as Value | undefined);
    if (face && at) cards.push({ face, x: at[0], y: at[1] });
  }
  return cards;
}

const mapLinks = new WeakMap<readonly PlainRecord[], readonly MapLink[]>();

function mapLinksOf(document: ProjectDocument): readonly MapLink[] {
  const links = allLinks(document);
  const known = mapLinks.get(links);
  if (known) return known;
  const made = links.map((link) => ({
    id: link.id,
    from: textOf(link, 'from'),
    to: textOf(link, 'to'),
    relation: textOf(link, 'relation'),
    strength: strengthOf(link),
  }));
  mapLinks.set(links, made);
  return made;
}

/** All that one map shows, from the document. */
export function readMapContent(document: ProjectDocument, mapId: string): MapContent {
  const themes = recordsOf(document, 'theme').flatMap((theme) => faceOf(document, theme.id) ?? []);
  return { cards: placedCards(document, mapId), themes, links: () => mapLinksOf(document) };
}

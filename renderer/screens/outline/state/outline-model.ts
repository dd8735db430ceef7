import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import {
  subHeadingOf,
  subHeadingsByTheme,
  themeIdOf,
} from '../../../../shared/records/computed/sub-headings.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../../shared/records/fields/value-in-words.ts';
import { type Kind, POINT } from '../../../../shared/records/kind.ts';
import { cardKinds, documentRules, figurePrefix, titleOf } from '../../../../shared/records/kind-registry.ts';
import { linkSentences, linkSentencesInWords } from '../../../features/links/link-sentences.ts';

/** One row of the Outline. All plain values: an equal row is not rendered again. */
export interface OutlineRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** A figure that stands before the title: "271 people". */
  readonly figure: string;
  /** Its short state: "Testing". */
  readonly state: string;
  readonly meta: string;
  /** Its links as one sentence. */
  readonly links: string;
  /** How many links it has. */
  readonly linkCount: number;
  readonly restricted: boolean;
  /** Whether the card has a clash. */
  readonly clash: boolean;
}

/** A heading and the cards right under it. A theme's sub-headings are sections of their own, which follow it. */
export interface OutlineSection {
  /** The id of a theme or of a sub-heading, `noTheme`, or a kind's name. */
  readonly id: string;
  readonly heading: string;
  /** The theme of its cards. */
  readonly themeId?: string;
  /** Of a sub-heading: the section that it is in. */
  readonly parentId?: string;
  /** The kind of the heading's mark, and of new cards under it. */
  readonly kind?: string;
  readonly rows: readonly OutlineRow[];
}

/** What the Outline shows: arrangement, query and filters. */
export interface OutlineView {
  /** Headings per theme or per kind, or a table of one kind. */
  readonly arrangement: 'theme' | 'kind' | 'table';
  /** Words that a card must contain. */
  readonly query: string;
  /** A kind's name, or empty for all. */
  readonly kind: string;
  /** The kind of the table; empty until one was chosen. */
  readonly table: string;
}

/** The section of cards that belong to no theme. */
export const NO_THEME = 'noTheme';

interface Card {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

const orderKeyOf = ({ record }: Card): string => textOf(record, 'order');

/** The kinds of the cards under headings; a theme is a heading itself. */
export function rowKinds(): readonly Kind[] {
  return cardKinds().filter((kind) => kind.name !== 'theme');
}

/** Every card once, by its order key; those without one come first, kind by kind. */
const orderedCards = (doc: ProjectDocument): readonly Card[] =>
  rowKinds()
    .flatMap((kind) => recordsOf(doc, kind.name).map((record) => ({ kind, record })))
    .sort((one, other) =>
      orderKeyOf(one) < orderKeyOf(other) ? -1 : orderKeyOf(one) > orderKeyOf(other) ? 1 : 0,
    );

const rowFor = (
  doc: ProjectDocument,
  kind: Kind,
  record: PlainRecord,
  clashing: ReadonlySet<string>,
): OutlineRow => {
  const sentences = linkSentences(doc, record.id);
  return {
    id: record.id,
    kind: kind.name,
    title: titleOf(kind.name, record),
    figure: figurePrefix(kind.name, record),
    state: kind.state?.(record, doc) ?? '',
    meta: kind.meta?.(record, doc) ?? '',
    links: linkSentencesInWords(sentences),
    linkCount: sentences.reduce((sum, { cards }) => sum + cards.length, 0),
    restricted: record.fields.sensitivity === 'restricted',
    clash: clashing.has(record.id),
  };
};

/** The text of a card that is searched. Ids, order keys and dates are not. */
const searchedControls = new Set(['line', 'text', 'tags', 'parts', 'list', 'choice']);

const searchTextOf = (kind: Kind, record: PlainRecord): string =>
  Object.entries(kind.fields)
    .filter(([name, field]) => name === POINT || searchedControls.has(field.control))
    .filter(([name]) => (record.fields[name] ?? null) !== null)
    .map(([name, field]) => valueInWords(field, record.fields[name] ?? null))
    .join(' ')
    .toLowerCase();

/** Whether a card matches the kind and contains every word of the query. */
export function cardMatcher(view: Pick<OutlineView, 'kind' | 'query'>) {
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  return (kind: Kind, record: PlainRecord): boolean => {
    if (view.kind !== '' && kind.name !== view.kind) return false;
    if (words.length === 0) return true;
    const haystack = `${kind.label.toLowerCase()} ${searchTextOf(kind, record)}`;
    return words.every((word) => haystack.includes(word));
  };
}

type PlacedRow = { readonly section: string; readonly row: OutlineRow };

const subSection = (
  heading: PlainRecord,
  parent: OutlineSection,
  rows: ReadonlyMap<string, OutlineRow[]>,
): OutlineSection => ({
  id: heading.id,
  heading: titleOf('heading', heading),
  ...(parent.themeId === undefined ? {} : { themeId: parent.themeId }),
  parentId: parent.id,
  rows: rows.get(heading.id) ?? [],
});

const sectionsByTheme = (doc: ProjectDocument, rows: ReadonlyMap<string, OutlineRow[]>): OutlineSection[] => {
  const headings = subHeadingsByTheme(doc);
  const themes: readonly OutlineSection[] = recordsOf(doc, 'theme').map((theme) => ({
    id: theme.id,
    heading: titleOf('theme', theme),
    themeId: theme.id,
    kind: 'theme',
    rows: rows.get(theme.id) ?? [],
  }));
  const noTheme: OutlineSection = { id: NO_THEME, heading: 'No theme yet', rows: rows.get(NO_THEME) ?? [] };
  return [...themes, noTheme].flatMap((section) => [
    section,
    ...(headings.get(section.themeId) ?? []).map((heading) => subSection(heading, section, rows)),
  ]);
};

const sectionsByKind = (rows: ReadonlyMap<string, OutlineRow[]>): OutlineSection[] =>
  rowKinds().map((kind) => ({
    id: kind.name,
    heading: kind.plural,
    kind: kind.name,
    rows: rows.get(kind.name) ?? [],
  }));

/** The section that a card is listed in. */
const sectionOf = (doc: ProjectDocument, view: OutlineView, kind: Kind, record: PlainRecord): string =>
  view.arrangement === 'kind'
    ? kind.name
    : (subHeadingOf(doc, record)?.id ?? themeIdOf(doc, record) ?? NO_THEME);

/** Whether a section has cards, its own or of its sub-headings, or is kept for another reason. */
const shownSections = (
  sections: readonly OutlineSection[],
  isKept: (section: OutlineSection) => boolean,
): readonly OutlineSection[] => {
  const shown = new Set(
    sections
      .filter((section) => section.rows.length > 0 || isKept(section))
      .flatMap(({ id, parentId }) => (parentId === undefined ? [id] : [id, parentId])),
  );
  return sections.filter(({ id }) => shown.has(id));
};

/**
 * The project as headings and lists. Themes and sub-headings without cards stay (they can be filled); kinds without cards
 * go, but not `keepSection`, where something new is being written. With a query, headings without a match go too.
 */
export function buildOutline(
  doc: ProjectDocument,
  view: OutlineView,
  keepSection: string | null = null,
): readonly OutlineSection[] {
  const isMatch = cardMatcher(view);
  const clashing = new Set(findClashes(doc, documentRules).map(({ id }) => id));
  const placed: PlacedRow[] = orderedCards(doc)
    .filter(({ kind, record }) => isMatch(kind, record))
    .map(({ kind, record }) => ({
      section: sectionOf(doc, view, kind, record),
      row: rowFor(doc, kind, record, clashing),
    }));
  const rows = new Map<string, OutlineRow[]>();
  for (const { section, row } of placed) {
    const list = rows.get(section);
    if (list) list.push(row);
    else rows.set(section, [row]);
  }
  const isSearching = view.query.trim() !== '' || view.kind !== '';
  const sections = view.arrangement === 'kind' ? sectionsByKind(rows) : sectionsByTheme(doc, rows);
  const hasThemes = sections.some((section) => section.themeId !== undefined);
  const isHeading = ({ themeId, parentId, id }: OutlineSection): boolean =>
    themeId !== undefined || parentId !== undefined || (id === NO_THEME && !hasThemes);
  return shownSections(
    sections,
    (section) => section.id === keepSection || (!isSearching && isHeading(section)),
  );
}

/** The top sections, each with the sub-headings in it. */
export function nestedSections(
  sections: readonly OutlineSection[],
): readonly { readonly section: OutlineSection; readonly subSections: readonly OutlineSection[] }[] {
  const nested = new Map<string, OutlineSection[]>();
  for (const section of sections) {
    if (section.parentId === undefined) continue;
    nested.set(section.parentId, [...(nested.get(section.parentId) ?? []), section]);
  }
  return sections
    .filter(({ parentId }) => parentId === undefined)
    .map((section) => ({ section, subSections: nested.get(section.id) ?? [] }));
}

interface CachedOutline {
  readonly view: OutlineView;
  readonly keepSection: string | null;
  readonly sections: readonly OutlineSection[];
}

const outlineCache = new WeakMap<ProjectDocument, CachedOutline>();

/**
 * `outlineOf`, memoized for a document: a first render that suspends starts again, and would go through ten thousand cards
 * and their links again.
 */
export function cachedOutline(
  doc: ProjectDocument,
  view: OutlineView,
  keepSection: string | null,
): readonly OutlineSection[] {
  const cached = outlineCache.get(doc);
  if (cached?.view === view && cached.keepSection === keepSection) return cached.sections;
  const sections = buildOutline(doc, view, keepSection);
  outlineCache.set(doc, { view, keepSection, sections });
  return sections;
}

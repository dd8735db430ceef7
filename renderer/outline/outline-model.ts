import { clashes } from '../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { textOf } from '../../shared/records/read-field.ts';
import { cardKinds, figureBefore, rules, titleOf } from '../../shared/records/registry.ts';
import { linkLine, linkSentences } from '../record-form/link-sentences.ts';
import { valueWords } from '../record-form/value-words.ts';

/** One card as a line of the outline. All plain values: a row that says the same is not drawn again. */
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
  /** Two people wrote or decided something about it without seeing each other. */
  readonly clash: boolean;
}

/** A heading and the cards under it. */
export interface OutlineSection {
  /** A theme's id, `noTheme`, or a kind's name. */
  readonly id: string;
  readonly heading: string;
  /** Where the heading is a theme. */
  readonly themeId?: string;
  /** The kind of the heading's mark, and of new cards under it. */
  readonly kind?: string;
  readonly rows: readonly OutlineRow[];
}

/** What the person asked to see. */
export interface OutlineView {
  /** Headings per theme or per kind, or a table of one kind. */
  readonly by: 'theme' | 'kind' | 'table';
  /** Words that a card must contain. */
  readonly text: string;
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

const orderOf = ({ record }: Card): string => textOf(record, 'order');

/** The kinds of the cards under headings; a theme is a heading itself. */
export const rowKinds = (): readonly Kind[] => cardKinds().filter((kind) => kind.name !== 'theme');

/** Every card once, in the order people gave them; those without a place come first, kind by kind. */
const cardsOf = (doc: ProjectDocument): readonly Card[] =>
  rowKinds()
    .flatMap((kind) => recordsOf(doc, kind.name).map((record) => ({ kind, record })))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0));

const rowOf = (
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
    figure: figureBefore(kind.name, record),
    state: kind.state?.(record, doc) ?? '',
    meta: kind.meta?.(record, doc) ?? '',
    links: linkLine(sentences),
    linkCount: sentences.reduce((sum, { cards }) => sum + cards.length, 0),
    restricted: record.fields.sensitivity === 'restricted',
    clash: clashing.has(record.id),
  };
};

/** What people wrote in a card. Ids, orders and days are no words. */
const written = new Set(['line', 'text', 'tags', 'parts', 'list', 'choice']);

const wordsOf = (kind: Kind, record: PlainRecord): string =>
  Object.entries(kind.fields)
    .filter(([name, field]) => written.has(field.control) && (record.fields[name] ?? null) !== null)
    .map(([name, field]) => valueWords(field, record.fields[name] ?? null))
    .join(' ')
    .toLowerCase();

/** Whether a card is asked for: its kind, and every word looked for somewhere in its own words. */
export const asked = (view: Pick<OutlineView, 'kind' | 'text'>) => {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (kind: Kind, record: PlainRecord): boolean => {
    if (view.kind !== '' && kind.name !== view.kind) return false;
    if (words.length === 0) return true;
    const said = `${kind.label.toLowerCase()} ${wordsOf(kind, record)}`;
    return words.every((word) => said.includes(word));
  };
};

type Placed = { readonly section: string; readonly row: OutlineRow };

const sectionsByTheme = (doc: ProjectDocument, rows: ReadonlyMap<string, OutlineRow[]>): OutlineSection[] => [
  ...recordsOf(doc, 'theme').map((theme) => ({
    id: theme.id,
    heading: titleOf('theme', theme),
    themeId: theme.id,
    kind: 'theme',
    rows: rows.get(theme.id) ?? [],
  })),
  { id: NO_THEME, heading: 'No theme yet', rows: rows.get(NO_THEME) ?? [] },
];

const sectionsByKind = (rows: ReadonlyMap<string, OutlineRow[]>): OutlineSection[] =>
  rowKinds().map((kind) => ({
    id: kind.name,
    heading: kind.plural,
    kind: kind.name,
    rows: rows.get(kind.name) ?? [],
  }));

/**
 * The project as headings and lists. Themes without cards stay (they can be filled); kinds without cards go,
 * but not `keep`, where a card is being written. While something is looked for, headings without a find go too.
 */
export const outlineOf = (
  doc: ProjectDocument,
  view: OutlineView,
  keep: string | null = null,
): readonly OutlineSection[] => {
  const isAsked = asked(view);
  const themes = new Set(recordsOf(doc, 'theme').map((theme) => theme.id));
  const clashing = new Set(clashes(doc, rules).map(({ id }) => id));
  const placed: Placed[] = cardsOf(doc)
    .filter(({ kind, record }) => isAsked(kind, record))
    .map(({ kind, record }) => {
      const theme = textOf(record, 'theme');
      const section = view.by === 'kind' ? kind.name : themes.has(theme) ? theme : NO_THEME;
      return { section, row: rowOf(doc, kind, record, clashing) };
    });
  const rows = new Map<string, OutlineRow[]>();
  for (const { section, row } of placed) {
    const list = rows.get(section);
    if (list) list.push(row);
    else rows.set(section, [row]);
  }
  const looking = view.text.trim() !== '' || view.kind !== '';
  const sections = view.by === 'kind' ? sectionsByKind(rows) : sectionsByTheme(doc, rows);
  const stays = (section: OutlineSection): boolean => {
    if (section.rows.length > 0 || section.id === keep) return true;
    return !looking && (section.themeId !== undefined || (section.id === NO_THEME && themes.size === 0));
  };
  return sections.filter(stays);
};

interface Known {
  readonly view: OutlineView;
  readonly keep: string | null;
  readonly sections: readonly OutlineSection[];
}

const known = new WeakMap<ProjectDocument, Known>();

/**
 * `outlineOf`, worked out once for a document: a first drawing that has to wait for something begins anew, and would go
 * through ten thousand cards and their links again.
 */
export const sectionsOf = (
  doc: ProjectDocument,
  view: OutlineView,
  keep: string | null,
): readonly OutlineSection[] => {
  const there = known.get(doc);
  if (there?.view === view && there.keep === keep) return there.sections;
  const sections = outlineOf(doc, view, keep);
  known.set(doc, { view, keep, sections });
  return sections;
};

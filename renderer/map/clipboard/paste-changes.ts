import type { Fields, ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { own } from '../../../shared/document/names.ts';
import { erasedBy } from '../../../shared/document/stamps.ts';
import { kindOfId, recordOf, recordsOf } from '../../../shared/document/view.ts';
import { makingMap } from '../../../shared/records/first-map.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { keysAfter, lastKeyOf } from '../../../shared/records/order-keys.ts';
import { cardKinds, kindOf, titleOf } from '../../../shared/records/registry.ts';
import { newLink } from '../../connect/make-link.ts';
import { newRecord } from '../../record-form/new-record.ts';
import { quoted } from '../../ui/words.ts';
import { moving, placing } from '../actions/placing.ts';
import type { Clip, ClipCard } from './clip.ts';

/** Where and how cards are pasted. */
export interface PasteGiven {
  readonly document: ProjectDocument;
  readonly clip: Clip;
  readonly map: string;
  /** What is added to where the cards lay, px. */
  readonly by: readonly [dx: number, dy: number];
  /** The day, in words, for "Copied from". */
  readonly day: string;
  readonly freshId: () => string;
}

/** What a paste would do. */
export interface Paste {
  readonly changes: readonly Change[];
  /** The cards that it makes or brings back. */
  readonly ids: readonly string[];
  readonly links: number;
  /** New cards are among them, not only such that come back. */
  readonly isCopy: boolean;
  /** Cards whose state begins anew, although the copied one had gone on. */
  readonly anew: number;
  /** Tests that come without what was seen. */
  readonly withoutResults: number;
  /** Cards that were erased for good here and do not come back. */
  readonly erased: number;
}

/** These say when, where and by whom a card was made, which a copy says anew. */
const ownOfCopy = new Set(['order', 'createdOn', 'createdBy']);

const isHome = ({ document, clip }: PasteGiven): boolean => clip.project === document.project;

/** A card that was cut here and lies in the trash: the same one comes back. */
const comesBack = (given: PasteGiven, { id, kind }: ClipCard): boolean =>
  given.clip.isCut && isHome(given) && own(own(given.document.trash, kind), id) !== undefined;

const isErased = (given: PasteGiven, { id, kind }: ClipCard): boolean => {
  const record = isHome(given) ? own(own(given.document.trash, kind), id) : undefined;
  return record !== undefined && erasedBy(record) !== undefined;
};

/** Brings a card back from the trash, and lays it where it is pasted; it goes from the map it was cut from. */
function bringBack({ document, clip, map, by }: PasteGiven, card: ClipCard): readonly Change[] {
  const [x, y] = [card.at[0] + by[0], card.at[1] + by[1]];
  const isPlaced = (on: string): boolean =>
    recordOf(document, { kind: 'placement', id: derivedId(on, card.id) }) !== undefined;
  const leaves = clip.map !== map && isPlaced(clip.map);
  return [
    { op: 'restore', kind: card.kind, id: card.id },
    isPlaced(map) ? moving(map, card.id, x, y) : placing(map, card.id, x, y),
    ...(leaves ? [{ op: 'delete', kind: 'placement', id: derivedId(clip.map, card.id) } as const] : []),
  ];
}

/** The theme of the same name, where a card comes from another project. */
function themeHere(given: PasteGiven, id: string): string | undefined {
  const name = given.clip.themes.find((theme) => theme.id === id)?.name;
  return name === undefined
    ? undefined
    : recordsOf(given.document, 'theme').find((one) => titleOf('theme', one) === name)?.id;
}

/** The record that a copied field names, here: a copy of it, itself in its own project, else nothing. */
function namedHere(given: PasteGiven, ids: ReadonlyMap<string, string>, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const copy = ids.get(value);
  if (copy !== undefined) return copy;
  if (isHome(given)) return kindOfId(given.document, value) === undefined ? undefined : value;
  return themeHere(given, value);
}

const beginsAnew = (kind: Kind, name: string): boolean =>
  (name === kind.lifecycle?.field && kind.lifecycle.guard !== undefined) ||
  kind.copiesWithout?.includes(name) === true;

/** What a copy takes over: all that its kind knows, but for what belongs to the one it was copied from. */
function copiedFields(
  given: PasteGiven,
  ids: ReadonlyMap<string, string>,
  kind: Kind,
  fields: Fields,
): Fields {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const field = own(kind.fields, name);
    if (!field || ownOfCopy.has(name) || beginsAnew(kind, name)) return [];
    if (field.control !== 'parent') return [[name, value] as const];
    const named = namedHere(given, ids, value);
    return named === undefined ? [] : [[name, named] as const];
  });
  const { clip, day } = given;
  const from = isHome(given) ? {} : { copiedFrom: `${quoted(clip.title)}, ${day}` };
  return { ...Object.fromEntries(kept), ...from };
}

/** Order keys behind everything that the Outline lists, themes and other cards each in their own row. */
function orderKeys(document: ProjectDocument, cards: readonly ClipCard[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const isTheme of [true, false]) {
    const of = cards.filter((card) => (card.kind === 'theme') === isTheme);
    const there = cardKinds()
      .filter(({ name }) => (name === 'theme') === isTheme)
      .flatMap(({ name }) => recordsOf(document, name));
    const made = keysAfter(lastKeyOf(there), of.length);
    for (const [at, card] of of.entries()) keys.set(card.id, made[at] ?? '');
  }
  return keys;
}

const filled = (card: ClipCard, name: string): boolean => (card.fields[name] ?? null) !== null;

const hasGoneOn = ({ kind, fields }: ClipCard): boolean => {
  const lifecycle = kindOf(kind)?.lifecycle;
  const status = lifecycle?.guard ? fields[lifecycle.field] : undefined;
  return status !== undefined && status !== lifecycle?.initial;
};

/** The changes that paste copied cards, as one step. Pure but for the ids that `freshId` draws. */
export function pasteChanges(given: PasteGiven): Paste {
  const { document, clip, map, by } = given;
  const cards = clip.cards.filter((card) => !isErased(given, card));
  const back = cards.filter((card) => comesBack(given, card));
  const made = cards.filter((card) => !comesBack(given, card));
  const copies = new Map(made.map((card) => [card.id, given.freshId()]));
  const ids = new Map([...back.map(({ id }) => [id, id] as const), ...copies]);
  const keys = orderKeys(document, made);
  const newCards = made.flatMap((card): readonly Change[] => {
    const kind = kindOf(card.kind);
    const id = copies.get(card.id);
    if (!kind || id === undefined) return [];
    const order = kind.fields.order ? { order: keys.get(card.id) ?? '' } : {};
    return [
      newRecord(card.kind, id, { ...copiedFields(given, ids, kind, card.fields), ...order }),
      placing(map, id, card.at[0] + by[0], card.at[1] + by[1]),
    ];
  });
  const links = clip.links.flatMap(({ from, relation, to, fields }) => {
    const [start, end] = [ids.get(from), ids.get(to)];
    const link = kindOf('link');
    // Links of cards that come back come back with them.
    if (!link || !start || !end || (start === from && end === to)) return [];
    const { from: _from, to: _to, relation: _relation, ...said } = copiedFields(given, ids, link, fields);
    const { copiedFrom: _copiedFrom, ...own } = said;
    return [newLink(start, relation, end, own)];
  });
  return {
    changes: [
      ...makingMap(document, map),
      ...back.flatMap((card) => bringBack(given, card)),
      ...newCards,
      ...links,
    ],
    ids: cards.flatMap(({ id }) => ids.get(id) ?? []),
    links: links.length,
    isCopy: made.length > 0,
    anew: made.filter(hasGoneOn).length,
    withoutResults: made.filter((card) =>
      kindOf(card.kind)?.copiesWithout?.some((name) => filled(card, name)),
    ).length,
    erased: clip.cards.length - cards.length,
  };
}

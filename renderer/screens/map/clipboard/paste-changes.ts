import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { findStored } from '../../../../shared/document/model/find-shown.ts';
import { getOwn } from '../../../../shared/document/model/get-own.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { erasureDotOf } from '../../../../shared/document/model/stamps.ts';
import { lastOrderKey, orderKeysAfter } from '../../../../shared/records/fields/order-keys.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { cardKinds, kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { changesToEnsureMap } from '../../../../shared/records/maps/first-map.ts';
import { SHOWN_AS } from '../../../../shared/records/shown/shown-kind.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { movePlacementChange, newPlacementChange } from '../../../features/layout/placement-changes.ts';
import { newLinkChange } from '../../../features/links/link-edits.ts';
import type { Clip, ClipCard } from './clip.ts';

/** Where and how cards are pasted. */
export interface PasteOptions {
  readonly document: ProjectDocument;
  readonly clip: Clip;
  readonly map: string;
  /** What is added to the copied positions, px at 100 %. */
  readonly offset: readonly [dx: number, dy: number];
  /** Where copied cards go that have a place of their own: by the id that was copied, px at 100 %. */
  readonly places?: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** The day, in words, for "Copied from". */
  readonly day: string;
  readonly newId: () => string;
}

/** What a paste would do. */
export interface PasteResult {
  readonly changes: readonly Change[];
  /** The cards that it makes or brings back. */
  readonly ids: readonly string[];
  readonly linkCount: number;
  /** New cards are among them, not only such that come back. */
  readonly hasCopies: boolean;
  /** Cards whose state begins anew, although the copied one had gone on. */
  readonly restartedCount: number;
  /** Tests that are pasted without their results. */
  readonly withoutResultsCount: number;
  /** Cards that were erased for good here and do not come back. */
  readonly erasedCount: number;
}

/** These say when, where and by whom a card was made, and of which line of notes; a copy says anew what it can. */
const fieldsNotCopied = new Set(['order', 'createdOn', 'createdBy', 'sourceLine', SHOWN_AS]);

const isSameProject = ({ document, clip }: Pick<PasteOptions, 'document' | 'clip'>): boolean =>
  clip.project === document.project;

/** Whether a card was cut here and is in the trash: the same record is restored. */
const isRestorable = (options: PasteOptions, { id, kind }: ClipCard): boolean =>
  options.clip.isCut &&
  isSameProject(options) &&
  findStored(options.document, { kind, id })?.location === 'trash';

const isErased = (options: PasteOptions, { id, kind }: ClipCard): boolean => {
  const found = isSameProject(options) ? findStored(options.document, { kind, id }) : undefined;
  return found !== undefined && erasureDotOf(found.record) !== undefined;
};

const positionOf = ({ places, offset }: PasteOptions, { id, at }: ClipCard): readonly [number, number] =>
  places?.get(id) ?? [at[0] + offset[0], at[1] + offset[1]];

/** Restores a card from the trash and places it; it is removed from the map it was cut from. */
function restoreChanges(options: PasteOptions, card: ClipCard): readonly Change[] {
  const { document, clip, map } = options;
  const [x, y] = positionOf(options, card);
  const isPlaced = (mapId: string): boolean =>
    recordOf(document, { kind: 'placement', id: derivedId(mapId, card.id) }) !== undefined;
  const leavesOldMap = clip.map !== map && isPlaced(clip.map);
  return [
    { op: 'restore', kind: card.kind, id: card.id },
    isPlaced(map) ? movePlacementChange(map, card.id, x, y) : newPlacementChange(map, card.id, x, y),
    ...(leavesOldMap ? [{ op: 'delete', kind: 'placement', id: derivedId(clip.map, card.id) } as const] : []),
  ];
}

/** The theme that a copied card will have here where that is no copy; undefined where it has none, or a copied one. */
export function themeAfterPaste(
  options: Pick<PasteOptions, 'document' | 'clip'>,
  card: ClipCard,
): string | undefined {
  const { theme } = card.fields;
  if (typeof theme !== 'string' || options.clip.cards.some(({ id }) => id === theme)) return undefined;
  if (!isSameProject(options)) return matchingTheme(options, theme);
  return kindOfId(options.document, theme) === undefined ? undefined : theme;
}

/** The theme of the same name, where a card comes from another project. */
function matchingTheme(options: Pick<PasteOptions, 'document' | 'clip'>, id: string): string | undefined {
  const name = options.clip.themes.find((theme) => theme.id === id)?.name;
  return name === undefined
    ? undefined
    : recordsOf(options.document, 'theme').find((one) => titleOf('theme', one) === name)?.id;
}

/** The record that a copied field names, here: a copy of it, itself in its own project, else nothing. */
function mappedReference(
  options: PasteOptions,
  ids: ReadonlyMap<string, string>,
  value: unknown,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  const copy = ids.get(value);
  if (copy !== undefined) return copy;
  if (isSameProject(options)) return kindOfId(options.document, value) === undefined ? undefined : value;
  return matchingTheme(options, value);
}

const isResetOnCopy = (kind: Kind, name: string): boolean =>
  (name === kind.lifecycle?.field && kind.lifecycle.guard !== undefined) ||
  kind.fieldsNotCopied?.includes(name) === true;

/** What a copy takes over: all that its kind knows, but for what belongs to the one it was copied from. */
function copiedFields(
  options: PasteOptions,
  ids: ReadonlyMap<string, string>,
  kind: Kind,
  fields: Fields,
): Fields {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const field = getOwn(kind.fields, name);
    if (!field || fieldsNotCopied.has(name) || isResetOnCopy(kind, name)) return [];
    if (field.control !== 'parent') return [[name, value] as const];
    const reference = mappedReference(options, ids, value);
    return reference === undefined ? [] : [[name, reference] as const];
  });
  const { clip, day } = options;
  const from = isSameProject(options) ? {} : { copiedFrom: `${quoted(clip.title)}, ${day}` };
  return { ...Object.fromEntries(kept), ...from };
}

/** Order keys behind everything that the Outline lists, themes and other cards each in their own row. */
function orderKeys(document: ProjectDocument, cards: readonly ClipCard[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const isTheme of [true, false]) {
    const group = cards.filter((card) => (card.kind === 'theme') === isTheme);
    const existing = cardKinds()
      .filter(({ name }) => (name === 'theme') === isTheme)
      .flatMap(({ name }) => recordsOf(document, name));
    const newKeys = orderKeysAfter(lastOrderKey(existing), group.length);
    for (const [at, card] of group.entries()) keys.set(card.id, newKeys[at] ?? '');
  }
  return keys;
}

const hasValue = (card: ClipCard, name: string): boolean => (card.fields[name] ?? null) !== null;

const hasProgressed = ({ kind, fields }: ClipCard): boolean => {
  const lifecycle = kindOf(kind)?.lifecycle;
  const status = lifecycle?.guard ? fields[lifecycle.field] : undefined;
  return status !== undefined && status !== lifecycle?.initial;
};

/** The changes that paste copied cards, as one step. Pure but for the ids that `newRecordId` draws. */
export function pasteChanges(options: PasteOptions): PasteResult {
  const { document, clip, map } = options;
  const cards = clip.cards.filter((card) => !isErased(options, card));
  const restored = cards.filter((card) => isRestorable(options, card));
  const copied = cards.filter((card) => !isRestorable(options, card));
  const copyIds = new Map(copied.map((card) => [card.id, options.newId()]));
  const ids = new Map([...restored.map(({ id }) => [id, id] as const), ...copyIds]);
  const keys = orderKeys(document, copied);
  const newCards = copied.flatMap((card): readonly Change[] => {
    const kind = kindOf(card.kind);
    const id = copyIds.get(card.id);
    if (!kind || id === undefined) return [];
    const order = kind.fields.order ? { order: keys.get(card.id) ?? '' } : {};
    return [
      newRecordChange(card.kind, id, { ...copiedFields(options, ids, kind, card.fields), ...order }),
      newPlacementChange(map, id, ...positionOf(options, card)),
    ];
  });
  const links = clip.links.flatMap(({ from, relation, to, fields }) => {
    const [start, end] = [ids.get(from), ids.get(to)];
    const link = kindOf('link');
    // Links of cards that come back come back with them.
    if (!link || !start || !end || (start === from && end === to)) return [];
    const {
      from: _from,
      to: _to,
      relation: _relation,
      ...fieldsWithSource
    } = copiedFields(options, ids, link, fields);
    const { copiedFrom: _copiedFrom, ...linkFields } = fieldsWithSource;
    return [newLinkChange(start, relation, end, linkFields)];
  });
  return {
    changes: [
      ...changesToEnsureMap(document, map),
      ...restored.flatMap((card) => restoreChanges(options, card)),
      ...newCards,
      ...links,
    ],
    ids: cards.flatMap(({ id }) => ids.get(id) ?? []),
    linkCount: links.length,
    hasCopies: copied.length > 0,
    restartedCount: copied.filter(hasProgressed).length,
    withoutResultsCount: copied.filter((card) =>
      kindOf(card.kind)?.fieldsNotCopied?.some((name) => hasValue(card, name)),
    ).length,
    erasedCount: clip.cards.length - cards.length,
  };
}

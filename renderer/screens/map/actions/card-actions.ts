import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { displayedTitleField, kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { changesToEnsureMap } from '../../../../shared/records/maps/first-map.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { rememberKind } from '../../../core/state/last-used-kind.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { clearSelection, select, selectedIds } from '../../../core/state/selection.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { newPlacementChange } from '../../../features/layout/placement-changes.ts';
import { type LinkToExisting, linkChange } from '../../../features/links/linked-card-choices.ts';
import {
  CARD_WIDTH,
  cardHeight,
  cardHeightForTitle,
  titleLines,
} from '../../../features/map-model/content/card-face.ts';
import { activeMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { roomForGrownCard, roomForNewCard } from './place-new-card.ts';

/** The title of a record that is not deleted, for sentences. */
export function recordTitle(id: string): string {
  const { document } = currentProject();
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && record ? titleOf(kind, record) : '';
}

interface NewCard {
  readonly kind: string;
  readonly title: string;
  readonly mapId: string;
  readonly x: number;
  readonly y: number;
  readonly theme?: string | undefined;
  /** A link to make with it. */
  readonly link?: LinkToExisting | undefined;
}

/** What gives way to a card that was typed where it lies: its words may have become more than there was room for. */
function roomFor({ title, mapId, x, y, theme }: Omit<NewCard, 'kind'>): readonly Change[] {
  const map = activeMap();
  if (map?.mapId !== mapId) return [];
  return roomForNewCard(map, { x, y, w: CARD_WIDTH, h: cardHeightForTitle(title) }, theme);
}

/** Puts a new card down on a map. @returns its id, or null where it could not be: the bar says why */
export function createCard({ kind, title, mapId, x, y, theme, link }: NewCard): string | null {
  const id = newRecordId();
  const { document } = currentProject();
  const label = kindOf(kind)?.label ?? 'Card';
  const isAccepted = edit(
    `New ${label.toLowerCase()}`,
    [
      ...changesToEnsureMap(document, mapId),
      newCardChange(document, kind, id, title, theme),
      newPlacementChange(mapId, id, x, y),
      ...roomFor({ title, mapId, x, y, theme }),
      ...(link ? [linkChange(link, id)] : []),
    ],
    { announcement: `${label} put down: ${quoted(title)}.` },
  );
  if (!isAccepted) return null;
  rememberKind(kind);
  mapUi.setState({ focusId: id });
  return id;
}

/** Puts a new card down on a map and selects it. @returns its id, or null where it could not be: the bar says why */
export function createAndSelectCard(card: NewCard): string | null {
  const id = createCard(card);
  if (id !== null) select([id]);
  return id;
}

/**
 * Sets a card's title. @returns whether that was accepted; if not, a notice says why
 * @param editBase the document as it was when editing began: a title that was merged since is kept beside
 */
export function setCardTitle(id: string, title: string, editBase?: ProjectDocument): boolean {
  const document = editBase ?? currentProject().document;
  const kind = kindOf(kindOfId(document, id) ?? '');
  const record = kind && recordOf(document, { kind: kind.name, id });
  if (!record) return true;
  const fields = { [displayedTitleField(kind, record)]: title };
  const room = roomForTitle(id, title);
  const joining =
    room.length > 0 ? { mergeKey: `title ${id} ${performance.now()}`, joinsLastStep: true } : {};
  const base = editBase ? { editBase } : {};
  const isWritten = edit('Title written', [{ op: 'set', kind: kind.name, id, fields }], {
    ...base,
    ...joining,
  });
  // Places are written as they are now, not as they were when the writing began.
  return isWritten && (room.length === 0 || edit('Title written', room, joining));
}

/** What goes down under a card whose new title has more lines. */
function roomForTitle(id: string, title: string): readonly Change[] {
  const map = activeMap();
  const slot = map?.model.slots.slotOf(id);
  const face = slot === undefined ? undefined : map?.model.slots.face(slot);
  if (!map || slot === undefined || !face || map.model.slots.isMat(slot)) return [];
  return roomForGrownCard(
    map,
    id,
    cardHeight({
      meta: face.meta,
      figure: face.figure,
      strength: face.strength,
      sparkValues: face.sparkValues,
      lines: titleLines(title, face),
    }),
  );
}

/** Puts what is selected in the trash: cards, themes and links. The row of messages offers Undo. */
export function deleteSelected(): void {
  const { document } = currentProject();
  const refs = [...selectedIds()].flatMap((id) => {
    const kind = kindOfId(document, id);
    return kind === undefined ? [] : [{ kind, id }];
  });
  if (refs.length === 0) return;
  const links = refs.filter(({ kind }) => kind === 'link').length;
  const cards = refs.length - links;
  const [only] = refs;
  const summary = [cards > 0 && cardsInWords(cards), links > 0 && counted(links, 'link')]
    .filter(Boolean)
    .join(' and ');
  const title = cards === 1 && links === 0 && only ? quoted(recordTitle(only.id)) : summary;
  const message = `${title} ${refs.length === 1 ? 'is' : 'are'} in the trash.`;
  const isAccepted = edit(
    `${summary} deleted`,
    refs.map(({ kind, id }) => ({ op: 'delete', kind, id }) as const),
    { message, announcement: `${message} Undo brings ${refs.length === 1 ? 'it' : 'them'} back.` },
  );
  if (!isAccepted) return;
  clearSelection();
  mapUi.setState({ focusId: undefined });
}

/** Takes the selected cards off this map; they stay in the project and on other maps. */
export function removeSelectedFromMap(mapId: string): void {
  const { document } = currentProject();
  const changes = [...selectedIds()].flatMap((card): readonly Change[] => {
    const id = derivedId(mapId, card);
    return recordOf(document, { kind: 'placement', id }) ? [{ op: 'delete', kind: 'placement', id }] : [];
  });
  if (changes.length === 0) return;
  const message = `${counted(changes.length, 'card is', 'cards are')} off this map, and still in the project.`;
  if (!edit('Removed from this map', changes, { message })) return;
  clearSelection();
  mapUi.setState({ focusId: undefined });
}

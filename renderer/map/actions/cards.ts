import type { ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../../shared/document/view.ts';
import { makingMap } from '../../../shared/records/first-map.ts';
import { kindOf, shownWordsField, titleOf } from '../../../shared/records/registry.ts';
import { freshId } from '../../client/random.ts';
import { newLink } from '../../connect/make-link.ts';
import { quoted } from '../../connect/words.ts';
import type { NextStep } from '../../inspector/next-steps.ts';
import { newCard } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { clearSelection, select, selected } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { GAP_ACROSS } from '../layout/layout-types.ts';
import { type LiveMap, middleOf, reveal } from '../live-map.ts';
import { CARD_WIDTH, heightOfTitle } from '../model/face.ts';
import { freePlace } from '../model/free-place.ts';
import { placing } from './placing.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** A live record's words, for sentences. */
export function nameOf(id: string): string {
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
  readonly link?: { readonly from: string; readonly relation: string };
}

/** Puts a new card down on a map and selects it. @returns its id, or null where it could not be: the bar says why */
export function addCard({ kind, title, mapId, x, y, theme, link }: NewCard): string | null {
  const id = freshId();
  const { document } = currentProject();
  const label = kindOf(kind)?.label ?? 'Card';
  const isTaken = edit(
    `New ${label.toLowerCase()}`,
    [
      ...makingMap(document, mapId),
      newCard(document, kind, id, title, theme),
      placing(mapId, id, x, y),
      ...(link ? [newLink(link.from, link.relation, id)] : []),
    ],
    { say: `${label} put down: ${quoted(title)}.` },
  );
  if (!isTaken) return null;
  select([id]);
  mapUi.setState({ focusId: id });
  return id;
}

/**
 * Writes a card's words. @returns whether they could be: the bar says why not
 * @param begun the document as it was when the person began to write: words that came from elsewhere since stay beside
 */
export function retitle(id: string, title: string, begun?: ProjectDocument): boolean {
  const document = begun ?? currentProject().document;
  const kind = kindOf(kindOfId(document, id) ?? '');
  const record = kind && recordOf(document, { kind: kind.name, id });
  if (!record) return true;
  const fields = { [shownWordsField(kind, record)]: title };
  return edit('Title written', [{ op: 'set', kind: kind.name, id, fields }], begun ? { begun } : {});
}

/** Puts what is selected in the trash: cards, themes and links. A line at the foot offers Undo. */
export function deleteSelected(): void {
  const { document } = currentProject();
  const refs = [...selected()].flatMap((id) => {
    const kind = kindOfId(document, id);
    return kind === undefined ? [] : [{ kind, id }];
  });
  if (refs.length === 0) return;
  const links = refs.filter(({ kind }) => kind === 'link').length;
  const cards = refs.length - links;
  const [only] = refs;
  const what = [cards > 0 && counted(cards, 'card', 'cards'), links > 0 && counted(links, 'link', 'links')]
    .filter(Boolean)
    .join(' and ');
  const title = cards === 1 && links === 0 && only ? quoted(nameOf(only.id)) : what;
  const sentence = `${title} ${refs.length === 1 ? 'is' : 'are'} in the trash.`;
  const step = `${what} deleted`;
  edit(
    step,
    refs.map(({ kind, id }) => ({ op: 'delete', kind, id }) as const),
    { say: `${sentence} Undo brings ${refs.length === 1 ? 'it' : 'them'} back.` },
  );
  clearSelection();
  mapUi.setState({ notice: { sentence, step }, focusId: undefined });
}

/** Takes the selected cards off this map; they stay in the project and on other maps. */
export function removeFromMap(mapId: string): void {
  const { document } = currentProject();
  const changes = [...selected()].flatMap((card): readonly Change[] => {
    const id = derivedId(mapId, card);
    return recordOf(document, { kind: 'placement', id }) ? [{ op: 'delete', kind: 'placement', id }] : [];
  });
  if (changes.length === 0) return;
  const sentence = `${counted(changes.length, 'card is', 'cards are')} off this map, and still in the project.`;
  const step = 'Removed from this map';
  edit(step, changes, { say: sentence });
  clearSelection();
  mapUi.setState({ notice: { sentence, step }, focusId: undefined });
}

/** Where the next card of a line goes: to the right of the one it follows, or the free place nearest to it. */
function placeAfter(map: LiveMap, from: string, height: number): readonly [number, number] {
  const slot = map.model.slots.slotOf(from);
  const [x, y] = middleOf(map.pane.view());
  const rect = slot === undefined ? { x, y, w: 0, h: 0 } : map.model.slots.rect(slot);
  const wanted = { x: rect.x + rect.w + GAP_ACROSS, y: rect.y, w: CARD_WIDTH, h: height };
  return freePlace(wanted, (area) => map.model.cardsIn(area, 'all').map(map.model.slots.rect));
}

/** Makes the card that comes next, linked to one, and lets its words be written. */
export function addNextStep(map: LiveMap, from: string, step: NextStep): void {
  const title = kindOf(step.kind)?.label ?? 'Card';
  const [x, y] = placeAfter(map, from, heightOfTitle(title));
  mapUi.setState({
    draft: { kind: step.kind, x, y, link: { from, relation: step.relation } },
    editingId: undefined,
  });
  reveal(map, { x, y, w: CARD_WIDTH, h: heightOfTitle(title) });
}

import type { ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../../shared/document/view.ts';
import { makingMap } from '../../../shared/records/first-map.ts';
import { kindOf, shownWordsField, titleOf } from '../../../shared/records/registry.ts';
import { freshId } from '../../client/random.ts';
import { type LinkWith, linkWith } from '../../connect/followers.ts';
import { newCard } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { clearSelection, select, selected } from '../../state/selection.ts';
import { cardsInWords, counted, quoted } from '../../ui/words.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { placing } from './placing.ts';

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
  readonly link?: LinkWith | undefined;
}

/** Puts a new card down on a map. @returns its id, or null where it could not be: the bar says why */
export function putCard({ kind, title, mapId, x, y, theme, link }: NewCard): string | null {
  const id = freshId();
  const { document } = currentProject();
  const label = kindOf(kind)?.label ?? 'Card';
  const isTaken = edit(
    `New ${label.toLowerCase()}`,
    [
      ...makingMap(document, mapId),
      newCard(document, kind, id, title, theme),
      placing(mapId, id, x, y),
      ...(link ? [linkWith(link, id)] : []),
    ],
    { say: `${label} put down: ${quoted(title)}.` },
  );
  if (!isTaken) return null;
  mapUi.setState({ focusId: id });
  return id;
}

/** Puts a new card down on a map and selects it. @returns its id, or null where it could not be: the bar says why */
export function addCard(card: NewCard): string | null {
  const id = putCard(card);
  if (id !== null) select([id]);
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
  const what = [cards > 0 && cardsInWords(cards), links > 0 && counted(links, 'link')]
    .filter(Boolean)
    .join(' and ');
  const title = cards === 1 && links === 0 && only ? quoted(nameOf(only.id)) : what;
  const sentence = `${title} ${refs.length === 1 ? 'is' : 'are'} in the trash.`;
  const step = `${what} deleted`;
  const isTaken = edit(
    step,
    refs.map(({ kind, id }) => ({ op: 'delete', kind, id }) as const),
    { say: `${sentence} Undo brings ${refs.length === 1 ? 'it' : 'them'} back.` },
  );
  if (!isTaken) return;
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
  if (!edit(step, changes, { say: sentence })) return;
  clearSelection();
  mapUi.setState({ notice: { sentence, step }, focusId: undefined });
}

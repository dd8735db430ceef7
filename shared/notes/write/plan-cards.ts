import type { Fields } from '../../document/model/document.ts';
import { maxTextLength } from '../../records/fields/field.ts';
import { splitText } from '../../records/fields/fit-to-field.ts';
import type { RelationName } from '../../records/links/relations.ts';
import { type CardKind, isCardKind, type NoteItem, type ParsedNotes } from '../parsed-notes.ts';
import { cardFieldsOf, cardKindForText } from './card-fields.ts';
import { linkForNesting } from './nested-link.ts';
import { type ProjectProposal, proposeProjectFields } from './propose-project-fields.ts';

/** A card that the notes will make. */
export interface PlannedCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly theme: string | undefined;
  readonly fields: Fields;
}

export interface PlannedLink {
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
}

/** Everything the notes make, before anything has a place. */
export interface NotesPlan {
  readonly cards: readonly PlannedCard[];
  readonly links: readonly PlannedLink[];
  /** Themes that have cards, in the order of the notes. */
  readonly themes: readonly { readonly id: string }[];
  readonly project: ProjectProposal;
  /** The heading over the themes: what the meeting was called. */
  readonly title: string | undefined;
}

export interface PlanOptions {
  /** Draws a new record id. */
  readonly newId: () => string;
  readonly today: string;
  /** A role, never a name. */
  readonly createdBy?: string | undefined;
  /** The project as it is; absent where it has no record yet. */
  readonly project?: { readonly aim?: string; readonly objectives?: readonly string[] } | undefined;
}

interface PlannedItem {
  readonly item: NoteItem;
  readonly card: PlannedCard;
}

/** Cards in the order of the notes; the theme of a card is the last theme above it. */
const planItems = (
  items: readonly NoteItem[],
  asNotes: ReadonlySet<string>,
  options: PlanOptions,
): PlannedItem[] => {
  let theme: string | undefined;
  let title: string | undefined;
  return items.flatMap((item): PlannedItem[] => {
    if (item.kind === 'title') title = item.text;
    const requestedKind = asNotes.has(item.id) ? 'note' : item.kind;
    if (!isCardKind(requestedKind)) return [];
    const kind = cardKindForText(requestedKind, item.text);
    const cardTheme = kind === 'theme' ? undefined : theme;
    // More words than a text can hold are more cards: no word is lost.
    return splitText(item.text, maxTextLength).map((text) => {
      const id = options.newId();
      if (kind === 'theme') theme = id;
      const context = { today: options.today, title, createdBy: options.createdBy };
      const fieldsWithoutTheme = cardFieldsOf({ ...item, text }, kind, context);
      const fields =
        cardTheme === undefined ? fieldsWithoutTheme : { ...fieldsWithoutTheme, theme: cardTheme };
      return { item, card: { id, kind, title: text, theme: cardTheme, fields } };
    });
  });
};

const planLinks = (plannedItems: readonly PlannedItem[]): PlannedLink[] => {
  // Of an item in several cards the first is the one that others belong to.
  const byItem = new Map(plannedItems.toReversed().map(({ item, card }) => [item.id, card]));
  return plannedItems.flatMap(({ item, card }): PlannedLink[] => {
    const parent = item.parent === undefined ? undefined : byItem.get(item.parent);
    if (!parent || parent.id === card.id || card.kind === 'theme' || parent.kind === 'theme') return [];
    const { relation, fromParent } = linkForNesting(card.kind, parent.kind);
    return [
      fromParent ? { from: parent.id, relation, to: card.id } : { from: card.id, relation, to: parent.id },
    ];
  });
};

/** Plans the cards, links and proposals for the project that notes make. */
export function planCards(parsed: Pick<ParsedNotes, 'items'>, options: PlanOptions): NotesPlan {
  const project = proposeProjectFields(parsed.items, options.project);
  const plannedItems = planItems(parsed.items, project.asNotes, options);
  const cards = plannedItems.map(({ card }) => card);
  const usedThemes = new Set(cards.map((card) => card.theme));
  return {
    cards,
    links: planLinks(plannedItems),
    themes: cards.filter((card) => usedThemes.has(card.id)).map(({ id }) => ({ id })),
    project,
    title: parsed.items.find((item) => item.kind === 'title')?.text,
  };
}

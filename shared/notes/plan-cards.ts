import type { Fields } from '../document/document.ts';
import { textLength } from '../records/field.ts';
import type { RelationName } from '../records/relations.ts';
import { cardFieldsOf, cardKindOf } from './card-fields.ts';
import { inPieces } from './fit.ts';
import { nestedLink } from './nested-link.ts';
import { type CardKind, isCardKind, type NoteItem, type ParsedNotes } from './parsed-notes.ts';
import { type ForProject, proposeForProject } from './propose.ts';

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
export interface Plan {
  readonly cards: readonly PlannedCard[];
  readonly links: readonly PlannedLink[];
  /** Themes that have cards, in the order of the notes. */
  readonly themes: readonly { readonly id: string }[];
  readonly project: ForProject;
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

interface Made {
  readonly item: NoteItem;
  readonly card: PlannedCard;
}

/** Cards in the order of the notes; the theme of a card is the last theme above it. */
const makeCards = (
  items: readonly NoteItem[],
  asNotes: ReadonlySet<string>,
  options: PlanOptions,
): Made[] => {
  let theme: string | undefined;
  let title: string | undefined;
  return items.flatMap((item): Made[] => {
    if (item.kind === 'title') title = item.text;
    const wanted = asNotes.has(item.id) ? 'note' : item.kind;
    if (!isCardKind(wanted)) return [];
    const kind = cardKindOf(wanted, item.text);
    const under = kind === 'theme' ? undefined : theme;
    // More words than a text can hold are more cards: no word is lost.
    return inPieces(item.text, textLength).map((text) => {
      const id = options.newId();
      if (kind === 'theme') theme = id;
      const given = { today: options.today, title, createdBy: options.createdBy };
      const own = cardFieldsOf({ ...item, text }, kind, given);
      const fields = under === undefined ? own : { ...own, theme: under };
      return { item, card: { id, kind, title: text, theme: under, fields } };
    });
  });
};

const linkUp = (made: readonly Made[]): PlannedLink[] => {
  // Of an item in several cards the first is the one that others belong to.
  const byItem = new Map(made.toReversed().map(({ item, card }) => [item.id, card]));
  return made.flatMap(({ item, card }): PlannedLink[] => {
    const parent = item.parent === undefined ? undefined : byItem.get(item.parent);
    if (!parent || parent.id === card.id || card.kind === 'theme' || parent.kind === 'theme') return [];
    const { relation, fromParent } = nestedLink(card.kind, parent.kind);
    return [
      fromParent ? { from: parent.id, relation, to: card.id } : { from: card.id, relation, to: parent.id },
    ];
  });
};

/** Plans the cards, links and proposals for the project that notes make. */
export const planCards = (parsed: Pick<ParsedNotes, 'items'>, options: PlanOptions): Plan => {
  const project = proposeForProject(parsed.items, options.project);
  const made = makeCards(parsed.items, project.asNotes, options);
  const cards = made.map(({ card }) => card);
  const inUse = new Set(cards.map((card) => card.theme));
  return {
    cards,
    links: linkUp(made),
    themes: cards.filter((card) => inUse.has(card.id)).map(({ id }) => ({ id })),
    project,
    title: parsed.items.find((item) => item.kind === 'title')?.text,
  };
};

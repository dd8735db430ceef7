import type { Fields, ProjectDocument } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import type { RelationName } from '../../records/links/relations.ts';
import type { CardKind, ParsedNotes } from '../parsed-notes.ts';
import type { ProjectProposal } from './propose-project-fields.ts';

/** What is written of read notes. */
export interface NotesToWrite extends Pick<ParsedNotes, 'items' | 'title' | 'heldOn'> {
  /** A person wrote the title: it stands above the first title in the notes. */
  readonly isTitleChosen?: boolean;
}

/** A card that the notes will make. */
export interface PlannedCard {
  readonly id: RecordId;
  readonly kind: CardKind;
  readonly title: string;
  /** The theme it belongs to: a new one or one that is here. */
  readonly theme: RecordId | undefined;
  readonly fields: Fields;
}

/** Any record that the notes will make but the meeting itself: cards, sub-headings, objectives. */
export interface PlannedRecord {
  readonly id: RecordId;
  readonly kind: KindName;
  readonly fields: Fields;
}

/** Fields that the notes write to a record that is here already. */
export type PlannedUpdate = PlannedRecord;

export interface PlannedLink {
  readonly from: RecordId;
  readonly relation: RelationName;
  readonly to: RecordId;
}

/** The meeting that the notes are of. */
export interface PlannedSession {
  readonly id: RecordId;
  readonly title: string;
  /** `YYYY-MM-DD`, where the notes say it. */
  readonly on?: string;
  /** False where corrected notes of a meeting come in again. */
  readonly isNew: boolean;
}

/** A card that lies on the map already and gets a theme from the notes: it goes to where the others of that theme lie. */
export interface JoinedCard {
  readonly id: RecordId;
  readonly theme: RecordId;
  readonly heading: RecordId | undefined;
}

/** Everything the notes make, before anything has a place. */
export interface NotesPlan {
  readonly session: PlannedSession;
  /** In the order of the notes. */
  readonly records: readonly PlannedRecord[];
  /** Those of them that are cards. */
  readonly cards: readonly PlannedCard[];
  readonly updates: readonly PlannedUpdate[];
  readonly links: readonly PlannedLink[];
  /** Themes that get cards on the map, in the order of the notes: new ones, and ones that are here. */
  readonly themes: readonly { readonly id: RecordId }[];
  readonly joined: readonly JoinedCard[];
  readonly project: ProjectProposal;
  /**
   * The lines of the notes that each record says, new ones and those that were here: what `notes.keepText` needs to take
   * a line out again once its card is erased.
   */
  readonly linesOf: ReadonlyMap<RecordId, readonly number[]>;
}

export interface NotesTarget {
  /** Draws a new record id. */
  readonly newId: () => string;
  /** The map the cards are laid out on; made where it is not there yet. */
  readonly mapId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** A role, never a name. */
  readonly createdBy?: string;
  /** The project the notes come into. */
  readonly document: ProjectDocument;
  /** What to call the meeting where the notes have no title: the name of their file, without its ending. */
  readonly name?: string;
  /** The meeting whose corrected notes these are: no second one is made. */
  readonly session?: RecordId;
  /** Where lines of its earlier notes stand now (`lineMoves`); the cards of lines that are gone keep no line. */
  readonly lineMoves?: ReadonlyMap<number, number>;
}

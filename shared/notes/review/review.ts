import { itemId } from '../item-id.ts';
import type { ExistingMatch } from '../matching/matching-state.ts';
import type {
  GivenDetails,
  ItemDetails,
  ItemKind,
  NameMention,
  ParsedNotes,
  Section,
} from '../parsed-notes.ts';
import { namesInText, peopleOf, type ReviewPerson } from './people.ts';
import { proposedChoice, type ReviewMatch } from './review-match.ts';

/** A part of a row's text that becomes a card of its own. */
export interface ReviewPiece {
  /** Of the text of its row, UTF-16 units: `text` is this part without spaces around it and with a capital letter. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ItemKind;
  readonly why: string;
  readonly isLeftOut: boolean;
  /** A person chose its kind: reading its words anew keeps it. */
  readonly isChosen: boolean;
  /** Its kind is a guess until a person has looked at it. */
  readonly isUnsure?: boolean;
  readonly details: ItemDetails;
  readonly names: readonly NameMention[];
  readonly existing?: ReviewMatch;
}

/** One row of the preview: a thought with its lines, or a line that is left out. */
export interface ReviewRow {
  readonly id: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly lineTexts?: readonly string[];
  /** What it becomes; of a row that is left out, what it becomes once it is included. */
  readonly kind: ItemKind;
  readonly isLeftOut: boolean;
  readonly why: string;
  readonly parent?: string;
  /** Row id of the sub-heading that the notes put it under. */
  readonly heading?: string;
  readonly section?: Section;
  readonly sectionHeading?: string;
  /** Where another thought seems to begin, as the parser proposes. */
  readonly cuts?: readonly number[];
  readonly crossedOut?: string;
  readonly isTableHead?: boolean;
  readonly details: ItemDetails;
  readonly given?: GivenDetails;
  readonly names: readonly NameMention[];
  /** Rows that were merged into this one, first the one it was. */
  readonly mergedRows?: readonly ReviewRow[];
  /** Two or more, one after the other: the cards that it becomes instead of one. */
  readonly pieces?: readonly ReviewPiece[];
  /** A card of the project that says the same, or said it before the notes were corrected. */
  readonly existing?: ReviewMatch;
  /** Of a heading: what a person says that the lines below it are. */
  readonly chosenSection?: Section;
  /** A person changed it: a choice for its heading leaves it as it is. */
  readonly isTouched?: boolean;
  /** A person chose its kind. */
  readonly isChosen?: boolean;
  /** A person said that its words are as they were said: what seems wrong about them is not said again. */
  readonly isAccepted?: boolean;
}

/** What the meeting is called and when it was. */
export interface ReviewMeeting {
  readonly title: string;
  readonly heldOn: string;
  /** Of the title: it comes in as well, so a name in it is decided as in a row. */
  readonly names: readonly NameMention[];
  /** A person wrote the title: it stands above what the notes say. */
  readonly isTitleChosen?: boolean;
}

/** The preview: rows in the order of the notes, and the people in them. */
export interface Review {
  readonly rows: readonly ReviewRow[];
  /** The rows as the notes were read, for "as it was written". */
  readonly written: readonly ReviewRow[];
  /** Those in the rows and in the meeting's title. */
  readonly people: readonly ReviewPerson[];
  /** Those, and whoever was in them before: `people` and these say the same of a person. */
  readonly everyone: readonly ReviewPerson[];
  readonly meeting: ReviewMeeting;
  /** Ids of theme rows whose lines are folded away. */
  readonly folded: readonly string[];
  readonly today: string | undefined;
  /** When the group meets next, where the notes say it: "before the next meeting" is a day. */
  readonly nextMeetingOn?: string;
}

/** What is known when a review starts, beside the notes. */
export interface ReviewOptions {
  /** `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /** What the meeting is called where the notes do not say it. */
  readonly name?: string | undefined;
  readonly matches?: ReadonlyMap<string, ExistingMatch> | undefined;
  /** Roles that were chosen in earlier notes of the project, by `plainName`. */
  readonly knownRoles?: ReadonlyMap<string, string> | undefined;
}

/** Everything a person can do in the preview. Every sequence of these keeps the accounting law. */
export type ReviewAction =
  | { readonly type: 'setKind'; readonly id: string; readonly kind: ItemKind; readonly piece?: number }
  | { readonly type: 'exclude'; readonly id: string; readonly piece?: number }
  | { readonly type: 'include'; readonly id: string; readonly piece?: number }
  | { readonly type: 'mergeUp'; readonly id: string }
  | { readonly type: 'takeApart'; readonly id: string }
  | { readonly type: 'setText'; readonly id: string; readonly text: string; readonly piece?: number }
  /** Cuts at an offset of the row's text. */
  | { readonly type: 'splitAt'; readonly id: string; readonly at: number }
  /** Cuts where the parser proposes it, else at the ends of sentences. */
  | { readonly type: 'splitProposed'; readonly id: string }
  | { readonly type: 'splitSentences'; readonly id: string }
  /** Takes away the cut before a piece. */
  | { readonly type: 'joinAgain'; readonly id: string; readonly piece: number }
  | { readonly type: 'backToOne'; readonly id: string }
  | { readonly type: 'asWritten'; readonly id: string }
  | { readonly type: 'accept'; readonly id: string }
  | {
      readonly type: 'useExisting';
      readonly id: string;
      readonly choice: ReviewMatch['choice'];
      readonly piece?: number;
    }
  | { readonly type: 'setSection'; readonly id: string; readonly section: Section }
  | { readonly type: 'fold'; readonly id: string; readonly isFolded: boolean }
  | { readonly type: 'setDecision'; readonly person: string; readonly decision: ReviewPerson['decision'] }
  | { readonly type: 'setRole'; readonly person: string; readonly role: string }
  /**
   * Says that a person is the same as another, by whose key both go then; null: as none who has that name too. `known`:
   * the other is none of these notes, but of the project, with the role that stands there for the name; null where the
   * name stands.
   */
  | {
      readonly type: 'setSamePerson';
      readonly person: string;
      readonly as: string | null;
      readonly known?: { readonly name: string; readonly role: string | null };
    }
  | { readonly type: 'setMeeting'; readonly title?: string; readonly heldOn?: string };

const withMatch = (row: ReviewRow, match: ExistingMatch | undefined): ReviewRow =>
  match === undefined ? row : { ...row, existing: { ...match, choice: proposedChoice(match) } };

const meetingOf = (
  parsed: ParsedNotes,
  { name }: ReviewOptions,
  rows: readonly ReviewRow[],
  people: readonly ReviewPerson[],
): ReviewMeeting => {
  const title = parsed.title ?? name ?? '';
  const row = rows.find((one) => !one.isLeftOut && one.kind === 'title' && one.text === title);
  return { title, heldOn: parsed.heldOn ?? '', names: row?.names ?? namesInText(title, people) };
};

/** Starts the review of parsed notes. */
export function startReview(parsed: ParsedNotes, options: ReviewOptions = {}): Review {
  const keptRows = parsed.items.map(
    ({ existing: _none, ...item }): ReviewRow =>
      withMatch({ ...item, isLeftOut: false }, options.matches?.get(item.id)),
  );
  const leftOutRows = parsed.leftOut.map(
    ({ line, text, why, kind }): ReviewRow => ({
      id: itemId(line),
      lines: [line],
      text,
      kind,
      isLeftOut: true,
      why,
      details: {},
      names: [],
    }),
  );
  const rows = [...keptRows, ...leftOutRows].sort(
    (one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
  const inRows = peopleOf(rows, parsed.people, options.knownRoles);
  const meeting = meetingOf(parsed, options, rows, inRows);
  const people = peopleOf([...rows, meeting], parsed.people, options.knownRoles);
  return {
    rows,
    written: rows,
    people,
    everyone: people,
    meeting,
    folded: [],
    today: options.today,
    ...(parsed.nextMeetingOn === undefined ? {} : { nextMeetingOn: parsed.nextMeetingOn }),
  };
}

/** Counts of lines: lines = taken + joined + left out + already here. */
export interface ReviewCounts {
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: number;
  readonly alreadyHere: number;
}

/** Whether a part goes to a card that is there, so that it makes none. */
export function isAlreadyHere(part: { readonly existing?: ReviewMatch | undefined }): boolean {
  return part.existing !== undefined && part.existing.choice !== 'new';
}

/** What a row becomes: its pieces that come in, or itself; nothing where it is left out. */
export function partsOf(row: ReviewRow): readonly (ReviewRow | ReviewPiece)[] {
  if (row.isLeftOut) return [];
  return row.pieces?.filter((piece) => !piece.isLeftOut) ?? [row];
}

/** Counts the lines of a review. A line in pieces counts once. */
export function countReviewLines(review: Pick<Review, 'rows'>): ReviewCounts {
  const account = { lines: 0, taken: 0, joined: 0, leftOut: 0, alreadyHere: 0 };
  for (const row of review.rows) {
    const { length } = row.lines;
    account.lines += length;
    const parts = partsOf(row);
    if (parts.length === 0) account.leftOut += length;
    else if (parts.every(isAlreadyHere)) account.alreadyHere += length;
    else {
      account.taken += 1;
      account.joined += length - 1;
    }
  }
  return account;
}

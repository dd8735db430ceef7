import type { OpenOutcome } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { createRoom, wordsKeptOut } from '../../shared/document/for-the-room.ts';
import { kindOfId } from '../../shared/document/view.ts';
import { registry } from '../../shared/records/registry.ts';
import type { OpenProject } from './project-store.ts';

const roomOf = createRoom(registry);

let isLookedInto = false;

/** From now on a room looks on, or no longer does. What is shown already stays until it is shown anew. */
export const letRoomLook = (isLooking: boolean): void => {
  isLookedInto = isLooking;
};

/** A shorter word may be part of another one, and is only looked for in quotation marks. */
const LEAST = 8;
/** Sentences quote long words cut short: this much of the beginning is enough to know them by. */
const START = 24;

/** As sentences quote it: quotation marks of its own are single ones there. */
const asQuoted = (word: string): string => word.replaceAll('“', '‘').replaceAll('”', '’');

/** The sentence with `…` from where the words begin to the mark that ends the quotation. */
const withoutWord = (text: string, word: string): string => {
  if (word.length < LEAST) return text.replaceAll(`“${word}”`, '“…”');
  const at = text.indexOf(word.slice(0, START));
  if (at < 0) return text;
  const end = text.indexOf('”', at);
  const rest = end < 0 ? '' : text.slice(end);
  return `${text.slice(0, at)}…${withoutWord(rest, word)}`;
};

/** A sentence without the words of records that stay out of the room. */
export const withoutWords = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => withoutWord(withoutWord(left, word), asQuoted(word)), text);

const wordsOut = new WeakMap<ProjectDocument, readonly string[]>();

const wordsOutOf = (document: ProjectDocument): readonly string[] => {
  const known = wordsOut.get(document);
  if (known) return known;
  const words = wordsKeptOut(document, roomOf(document).out, registry);
  wordsOut.set(document, words);
  return words;
};

const outcomes = new WeakMap<OpenOutcome, OpenOutcome>();

/** How reading the file ended, without the lines of the file. */
const inRoom = (outcome: OpenOutcome): OpenOutcome => {
  if (outcome.details.length === 0) return outcome;
  const known = outcomes.get(outcome) ?? { ...outcome, details: [] };
  outcomes.set(outcome, known);
  return known;
};

/**
 * The open project as screens get it. While a room is looking on, everything restricted is gone from it, and from what
 * is said about it; edits still go to the whole project.
 */
export const forTheScreens = (project: OpenProject): OpenProject => {
  if (!isLookedInto) return project;
  const clean = (text: string | null) => text && withoutWords(text, wordsOutOf(project.document));
  return {
    ...project,
    document: roomOf(project.document).document,
    outcome: inRoom(project.outcome),
    notice: clean(project.notice),
    undoLabel: clean(project.undoLabel),
    redoLabel: clean(project.redoLabel),
  };
};

/**
 * Whether changes would make what is there already, hidden from the room: a derived id is the same for all who make it,
 * and whoever sees only the room's document would write over what nobody sees. `document` is the whole project's.
 */
export const meetsHidden = (document: ProjectDocument, changes: readonly Change[]): boolean => {
  const out = isLookedInto ? roomOf(document).out : undefined;
  return out !== undefined && changes.some(({ op, id }) => op === 'add' && out.has(id));
};

/**
 * Whether an edit would show the room what is hidden from it now: Undo of the mark that keeps a card here. Both documents
 * are the whole project's.
 */
export const revealsHidden = (before: ProjectDocument, after: () => ProjectDocument): boolean => {
  if (!isLookedInto) return false;
  const { out } = roomOf(before);
  if (out.size === 0) return false;
  const then = after();
  const { out: still } = roomOf(then);
  return [...out].some((id) => !still.has(id) && kindOfId(then, id) !== undefined);
};

/** A sentence as it may be said in the room; `document` is the whole project's. */
export const sayable = (text: string, document: ProjectDocument | undefined): string =>
  isLookedInto && document ? withoutWords(text, wordsOutOf(document)) : text;

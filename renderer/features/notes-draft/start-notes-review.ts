import { meetingFromFileName } from '../../../shared/notes/draft-summary.ts';
import { findEarlierNotes } from '../../../shared/notes/matching/find-earlier-notes.ts';
import { noteLines } from '../../../shared/notes/note-lines.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { plainName } from '../../../shared/notes/people/propose-roles.ts';
import { itemsWithRoles, rolesByPlainName, withKeptNames } from '../../../shared/notes/review/known-roles.ts';
import { peopleOf, type ReviewPerson } from '../../../shared/notes/review/people.ts';
import { type Review, startReview } from '../../../shared/notes/review/review.ts';
import { chosenRoles } from '../../../shared/notes/review/review-result.ts';
import { splitAsBefore } from '../../../shared/notes/review/split-as-before.ts';
import { projectSheetOf } from '../../../shared/notes/write/notes-to-changes.ts';
import { localToday } from '../../core/records/parse-day.ts';
import type { ProjectState } from '../../core/state/project-store.ts';
import { createExistingMatcher } from './existing-matcher.ts';
import type { EarlierNotes, NotesMemory, NotesText, ReadNotes } from './reading.ts';

/** FNV-1a over what decides where actions land: ids, lines, kinds and words. */
function fingerprintOf(parsed: ParsedNotes): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  };
  for (const { id, lines, kind, text } of parsed.items) add(`${id}|${lines.join()}|${kind}|${text}\n`);
  for (const { line, text } of parsed.leftOut) add(`${line}|${text}\n`);
  return hash.toString(16);
}

/** How notes are read: as now, or as they were when they were read before. */
export interface Reading {
  readonly today: string;
  readonly project: ReadNotes['project'];
  readonly memory: NotesMemory;
  /** The meeting that these are the notes of; null for another one, undefined to look for it. */
  readonly session: string | null | undefined;
}

/** What is known of the project when notes are read now. */
export function readingNow(project: ProjectState, { memory }: EarlierNotes): Reading {
  return {
    today: localToday(),
    project: projectSheetOf(project.document) ?? null,
    memory,
    session: undefined,
  };
}

const earlierOf = (
  text: string,
  parsed: ParsedNotes,
  { session }: Reading,
  texts: readonly NotesText[],
  project: ProjectState,
): NotesText | undefined => {
  if (session === null) return undefined;
  const found =
    session ??
    findEarlierNotes({ ...titleAndDay(parsed), lines: noteLines(text) }, texts, project.document)?.session;
  return texts.find((one) => one.session === found);
};

const titleAndDay = ({ title, heldOn }: ParsedNotes) => ({
  ...(title === undefined ? {} : { title }),
  ...(heldOn === undefined ? {} : { heldOn }),
});

/** Reads notes and begins their review; undefined where there is nothing in them. */
export function startNotesReview(
  { text, name }: { readonly text: string; readonly name: string | null },
  reading: Reading,
  texts: readonly NotesText[],
  project: ProjectState,
):
  | { readonly review: Review; readonly read: ReadNotes; readonly earlier: NotesText | undefined }
  | undefined {
  const { today, memory } = reading;
  const knownRoles = rolesByPlainName(memory.roles);
  const parsed = parseNotes(text, {
    today,
    ...(reading.project ? { project: reading.project } : {}),
    chosenSections: new Map(Object.entries(memory.sections)),
    knownRoles,
  });
  if (parsed.items.length + parsed.leftOut.length === 0) return undefined;
  const earlier = earlierOf(text, parsed, reading, texts, project);
  // The card of an earlier meeting has the role that was chosen, also for a first name that is only proposed it now.
  const people = peopleOf(parsed.items, parsed.people, knownRoles).map(
    (person): ReviewPerson =>
      knownRoles.has(plainName(person.name)) ? { ...person, decision: 'role' } : person,
  );
  const roles = chosenRoles({ people });
  const matchExisting = createExistingMatcher(project.document, earlier, memory);
  const matches = matchExisting(itemsWithRoles(parsed.items, roles));
  const begun = startReview(parsed, {
    today,
    name: name === null ? undefined : meetingFromFileName(name),
    matches,
    knownRoles,
  });
  const decided = { ...begun, people: withKeptNames(begun.people, memory.roles) };
  const review = splitAsBefore(decided, createExistingMatcher(project.document));
  const session = earlier?.session ?? null;
  const read = { today, project: reading.project, memory, session, fingerprint: fingerprintOf(parsed) };
  return { review, read, earlier };
}

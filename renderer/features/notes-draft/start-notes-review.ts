import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { type Review, startReview } from '../../../shared/notes/review/review.ts';
import { projectSheetOf } from '../../../shared/notes/write/notes-to-changes.ts';
import { localToday } from '../../core/records/parse-day.ts';
import type { ProjectState } from '../../core/state/project-store.ts';
import { findExistingFor } from './find-existing.ts';
import type { ReadNotes } from './reading.ts';

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

/** The name of a file as a meeting may be called: without its ending. */
function titleFromName(name: string | null): string | undefined {
  return name === null ? undefined : name.replace(/\.[a-z0-9]{1,8}$/i, '').replaceAll('_', ' ');
}

/** What is known of the project when notes are read now. */
export function readingNow(project: ProjectState): Pick<ReadNotes, 'today' | 'project'> {
  return { today: localToday(), project: projectSheetOf(project.document) ?? null };
}

/** Reads notes and begins their review; undefined where there is nothing in them. */
export function startNotesReview(
  text: string,
  name: string | null,
  reading: Omit<ReadNotes, 'fingerprint'>,
  project: ProjectState,
): { readonly review: Review; readonly read: ReadNotes } | undefined {
  const parsed = parseNotes(text, {
    today: reading.today,
    ...(reading.project ? { project: reading.project } : {}),
    chosenSections: new Map(Object.entries(reading.memory.sections)),
  });
  if (parsed.items.length + parsed.leftOut.length === 0) return undefined;
  const matches = findExistingFor(project.document, reading.earlier)(parsed.items);
  const knownRoles = new Map(Object.entries(reading.memory.roles));
  const review = startReview(parsed, {
    today: reading.today,
    name: titleFromName(name),
    matches,
    knownRoles,
  });
  return { review, read: { ...reading, fingerprint: fingerprintOf(parsed) } };
}

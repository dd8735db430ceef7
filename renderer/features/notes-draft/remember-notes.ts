import type { Section } from '../../../shared/notes/parsed-notes.ts';
import { headingKey } from '../../../shared/notes/structure/sections.ts';
import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import { showNotice } from '../../core/state/edit.ts';
import type { NotesDraft } from './notes-draft.ts';
import { keepNotesText, remember } from './notes-store.ts';

/** What a person said of headings, for this project's next notes. */
const chosenSectionsOf = ({ review }: NotesDraft): { [heading: string]: Section } =>
  Object.fromEntries(
    (review?.rows ?? []).flatMap((row) =>
      row.chosenSection === undefined ? [] : [[headingKey(row.text), row.chosenSection]],
    ),
  );

/** The roles that were written instead of names, by every form of the name; itself where the name was to stay. */
export function chosenRolesOf({ review }: Pick<NotesDraft, 'review'>): { [name: string]: string } {
  return Object.fromEntries(
    (review?.people ?? [])
      .filter((person) => person.decision !== 'open')
      .flatMap(({ forms, decision, role }) => forms.map((form) => [form, decision === 'role' ? role : form])),
  );
}

/** Words too long for the store are no heading and no name that would be met again. */
const MAX_LENGTH = 400;

const shortOnes = <T extends string>(words: { readonly [key: string]: T }): { [key: string]: T } =>
  Object.fromEntries(
    Object.entries(words).filter(([key, word]) => key.length <= MAX_LENGTH && word.length <= MAX_LENGTH),
  );

const NOT_KEPT =
  'The notes are in. Their text could not be kept on this computer, so cards cannot lead back to their lines.';

/**
 * After notes came in: keeps their text on this computer, and what was chosen, for the next ones. The cards are in
 * already: where this fails it is said, and nothing is taken back.
 */
export async function rememberNotes(draft: NotesDraft, plan: NotesPlan): Promise<void> {
  const sections = shortOnes(chosenSectionsOf(draft));
  const roles = shortOnes(chosenRolesOf(draft));
  try {
    await keepNotesText(draft, plan);
    await remember(draft.key, { sections, roles });
  } catch {
    showNotice(NOT_KEPT);
  }
}

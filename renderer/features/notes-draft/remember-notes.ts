import type { Section } from '../../../shared/notes/parsed-notes.ts';
import { headingKey } from '../../../shared/notes/structure/sections.ts';
import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import type { NotesDraft } from './notes-draft.ts';
import { keepNotesText, remember } from './notes-store.ts';

/** What a person said of headings, for this project's next notes. */
const chosenSectionsOf = ({ review }: NotesDraft): { [heading: string]: Section } =>
  Object.fromEntries(
    (review?.rows ?? []).flatMap((row) =>
      row.chosenSection === undefined ? [] : [[headingKey(row.text), row.chosenSection]],
    ),
  );

/** The roles that were written instead of names, by every form of the name. */
const chosenRolesOf = ({ review }: NotesDraft): { [name: string]: string } =>
  Object.fromEntries(
    (review?.people ?? [])
      .filter((person) => person.decision === 'role')
      .flatMap((person) => person.forms.map((form) => [form.toLowerCase(), person.role])),
  );

/** After notes came in: keeps their text on this computer, and what was chosen, for the next ones. */
export async function rememberNotes(draft: NotesDraft, plan: NotesPlan): Promise<void> {
  await Promise.all([
    keepNotesText(draft, plan),
    remember(draft.key, { sections: chosenSectionsOf(draft), roles: chosenRolesOf(draft) }),
  ]);
}

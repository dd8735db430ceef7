import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import type { Section } from '../../../shared/notes/parsed-notes.ts';
import { CHOSEN_SECTIONS } from '../../../shared/notes/review/sections.ts';
import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import { api } from '../../core/client/api.ts';
import type { EarlierNotes, NotesMemory } from './reading.ts';

const NOTHING: EarlierNotes = { memory: { sections: {}, roles: {} }, texts: [] };

/** Another version of the app may know other sections. */
const knownSections = (sections: { readonly [heading: string]: string }): { [heading: string]: Section } =>
  Object.fromEntries(
    Object.entries(sections).flatMap(([heading, word]) => {
      const section = CHOSEN_SECTIONS.find((one) => one === word);
      return section === undefined ? [] : [[heading, section]];
    }),
  );

/** What this computer knows of a project's earlier notes; nothing where it cannot be read: they come in all the same. */
export async function loadEarlierNotes(key: string): Promise<EarlierNotes> {
  try {
    const [{ sections, roles }, texts] = await Promise.all([
      api.notes.memory({ key }),
      api.notes.texts({ key }),
    ]);
    return { memory: { sections: knownSections(sections), roles }, texts };
  } catch {
    return NOTHING;
  }
}

/** Keeps a review half done on this computer; null forgets it. False where words were erased since. Rejects where it fails. */
export async function saveDraft(key: string, draft: string | null, purges: number): Promise<boolean> {
  return (await api.notes.saveDraft({ key, draft, purges })).isKept;
}

/** The review half done, and how often erased words were purged until now. Rejects where it cannot be read. */
export async function loadDraft(
  key: string,
): Promise<{ readonly draft: string | null; readonly purges: number }> {
  return api.notes.loadDraft({ key });
}

/** Puts the review half done aside as it is, so that another can be kept. Rejects where it fails. */
export async function setDraftAside(key: string): Promise<void> {
  await api.notes.setDraftAside({ key });
}

/** Notes that were put aside, the first put aside first; none where that cannot be read. */
export async function loadDraftsAside(
  key: string,
): Promise<readonly (DraftSummary & { readonly number: number })[]> {
  return api.notes.draftsAside({ key }).catch(() => []);
}

/** Takes notes up again that were put aside; those half done are put aside for them. Rejects where it fails. */
export async function takeUpDraft(key: string, number: number): Promise<void> {
  await api.notes.takeUpDraft({ key, number });
}

/** Resolves once what was erased in the project is purged from what this computer keeps. */
export async function purgeEnded(key: string): Promise<void> {
  await api.project.purgeErased({ key });
}

/** Keeps the text of notes that came in, by the record of their meeting. */
export async function keepNotesText(
  { key, name, text }: { readonly key: string; readonly name: string | null; readonly text: string },
  { session, linesOf }: Pick<NotesPlan, 'session' | 'linesOf'>,
): Promise<void> {
  await api.notes.keepText({
    key,
    session: session.id,
    name: (name ?? session.title).slice(0, 400),
    text,
    linesOf: Object.fromEntries([...linesOf].map(([id, lines]) => [id, [...lines]])),
  });
}

/** Adds to what is remembered for the project's next notes. */
export async function remember(key: string, { sections, roles }: NotesMemory): Promise<void> {
  await api.notes.remember({ key, sections, roles });
}

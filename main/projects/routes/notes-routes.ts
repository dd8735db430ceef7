import { type DraftSummary, summariseDraft } from '../../../shared/notes/draft-summary.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import type { ServiceContext } from '../service-context.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface NotesRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
  readonly libraryIndex: LibraryIndex;
}

/** Implements the contract's area `notes`. */
export function createNotesRoutes({ context, openProjects, libraryIndex }: NotesRoutesOptions) {
  const { notes } = procedures;
  /** The store of a project that is listed; its key alone must not become a path. */
  const storeOf = async (key: string) => {
    const project = await openOrThrow(openProjects, key);
    return { project, store: context.notesOf(key) };
  };
  return {
    // Readers of Word and HTML are large: they are loaded when the first notes come in.
    read: notes.read.handler(async ({ input }) => {
      const { readNotes } = await import('../../notes/read-notes.ts');
      return readNotes(input.name, Buffer.from(input.bytes, 'base64'));
    }),
    keepText: notes.keepText.handler(async ({ input: { key, linesOf = {}, ...text } }) => {
      const { project, store } = await storeOf(key);
      if (!project.readOnly) await store.keepText({ ...text, linesOf }, () => project.document);
    }),
    textOf: notes.textOf.handler(async ({ input: { key, session } }) => {
      const { store } = await storeOf(key);
      const text = await store.textOf(session);
      return text ? { name: text.name, lines: [...text.lines] } : null;
    }),
    texts: notes.texts.handler(async ({ input: { key } }) => {
      const { store } = await storeOf(key);
      return (await store.texts()).map((text) => ({ ...text, lines: [...text.lines] }));
    }),
    saveDraft: notes.saveDraft.handler(async ({ input: { key, draft, purges } }) => {
      const { project, store } = await storeOf(key);
      return { isKept: project.readOnly ? false : await store.saveDraft(draft, purges) };
    }),
    loadDraft: notes.loadDraft.handler(async ({ input: { key } }) => {
      const { store } = await storeOf(key);
      return store.loadDraft();
    }),
    draftSummary: notes.draftSummary.handler(async ({ input: { key } }) => {
      const { store } = await storeOf(key);
      const { draft } = await store.loadDraft();
      return draft === null ? null : summariseDraft(draft);
    }),
    // By the keys of the list: no project is opened for it.
    draftSummaries: notes.draftSummaries.handler(async () => {
      const summaries: (DraftSummary & { key: string })[] = [];
      for (const { key, binned } of libraryIndex.all()) {
        if (binned) continue;
        // One that cannot be read is said where its project is opened.
        const { draft } = await context
          .notesOf(key)
          .loadDraft()
          .catch(() => ({ draft: null }));
        if (draft !== null) summaries.push({ key, ...summariseDraft(draft) });
      }
      return summaries;
    }),
    setDraftAside: notes.setDraftAside.handler(async ({ input: { key } }) => {
      const { project, store } = await storeOf(key);
      if (!project.readOnly) await store.setDraftAside();
    }),
    draftsAside: notes.draftsAside.handler(async ({ input: { key } }) => {
      const { store } = await storeOf(key);
      return (await store.draftsAside()).map(({ number, draft }) => ({ number, ...summariseDraft(draft) }));
    }),
    takeUpDraft: notes.takeUpDraft.handler(async ({ input: { key, number } }) => {
      const { project, store } = await storeOf(key);
      if (!project.readOnly) await store.takeUpDraft(number);
    }),
    remember: notes.remember.handler(async ({ input: { key, sections, roles } }) => {
      const { project, store } = await storeOf(key);
      if (!project.readOnly) await store.remember({ sections, roles });
    }),
    memory: notes.memory.handler(async ({ input: { key } }) => {
      const { store } = await storeOf(key);
      return store.memory();
    }),
  };
}

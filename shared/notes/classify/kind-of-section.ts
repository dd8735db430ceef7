import type { ItemKind, Section } from '../parsed-notes.ts';

/** What an entry is that stands under a heading of this kind. */
export const KIND_OF_SECTION: { readonly [section in Section]?: ItemKind } = {
  barriers: 'barrier',
  questions: 'question',
  ideas: 'idea',
  examples: 'example',
  actions: 'action',
  changes: 'contextChange',
  evidence: 'evidence',
  learnings: 'learning',
  decisions: 'decision',
  hypotheses: 'hypothesis',
  objectives: 'objective',
};

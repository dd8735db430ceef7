import type { FieldDraft } from './field-draft.ts';

/**
 * Drafts that are not in the document: not valid yet, or somebody else wrote the same field and the person has not said
 * which to keep. They outlive their form, so that closing a card never loses words. Keyed by project, record and field.
 */
export const unsavedDrafts = new Map<string, FieldDraft>();

import type { Draft } from './field-draft.ts';

/**
 * Drafts that are not in the document: not readable yet, or waiting for "keep yours or take theirs". They
 * outlive their form, so that closing a card never loses words. Keyed by project, record and field.
 */
export const unsavedDrafts = new Map<string, Draft>();

import type { Draft } from './drafts.ts';

/**
 * Drafts that are not in the document: not readable yet, or waiting for "keep yours or take theirs". They
 * outlive their form, so that closing a card never loses words. Keyed by project, record and field.
 */
export const waiting = new Map<string, Draft>();

import type { Opened } from '../../../renderer/state/session.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';

/** What the services answer when a sound project that is saved is opened. */
export const openedWith = (document: ProjectDocument): Opened => ({
  document: JSON.stringify(document),
  readOnly: false,
  save: { state: 'saved', at: '2026-03-02T10:00:00.000Z' },
  outcome: { outcome: 'ok', sentence: '', details: [] },
  path: '/street.alongside.json',
  ours: [],
  beside: [],
});

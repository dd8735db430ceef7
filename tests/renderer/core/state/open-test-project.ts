import type { OpenResponse } from '../../../../renderer/core/state/project-client.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';

/** What the services answer when a sound project that is saved is opened. */
export function openedWith(document: ProjectDocument): OpenResponse {
  return {
    document: JSON.stringify(document),
    readOnly: false,
    save: { state: 'saved', at: '2026-03-02T10:00:00.000Z' },
    outcome: { outcome: 'ok', sentence: '', details: [] },
    path: '/street.alongside.json',
    ownReplicas: [],
    siblingCopies: [],
    newCards: [],
    partnerChanges: [],
  };
}

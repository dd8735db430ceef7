import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Recipient } from '../../../shared/records/kind.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { redactedCopy } from '../../../shared/share-copy/redacted-copy.ts';
import type { ProjectState } from './project-store.ts';

/** For whom the project is shown as their copy would show it. */
export interface CopyPreview {
  readonly recipient: Recipient;
  /** As typed; empty where nobody said. */
  readonly forWhom: string;
}

const previewStore = createStore<{ readonly preview: CopyPreview | undefined }>(() => ({
  preview: undefined,
}));

/** Sets the preview, or ends it. What is shown stays until the project store is refreshed. */
export function setCopyPreview(preview: CopyPreview | undefined): void {
  previewStore.setState({ preview });
}

/** Whether screens show a copy that is to be made, outside of components. */
export function isPreviewingCopy(): boolean {
  return previewStore.getState().preview !== undefined;
}

export function useCopyPreview(): CopyPreview | undefined {
  return useStore(previewStore, ({ preview }) => preview);
}

/** The project as the copy that is previewed will show it, for reading only; as it is without a preview. */
export function asPreviewed(project: ProjectState): ProjectState {
  const { preview } = previewStore.getState();
  if (!preview) return project;
  return {
    ...project,
    readOnly: true,
    document: redactedCopy(project.document, preview.recipient, kindRegistry),
    newCards: new Set(),
    partnerChanges: [],
    canUndo: false,
    canRedo: false,
    undoLabel: null,
    redoLabel: null,
  };
}

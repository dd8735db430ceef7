import type { Change } from '../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';

/** What is done to a project, from how it stands: asked again where it changed meanwhile. Throws `CommandError`. */
export type ComputeChanges = (document: ProjectDocument) => readonly Change[];

/** Ends a sentence that says why a project in place was not changed. */
export const NOT_WRITTEN = 'Nothing was written.';

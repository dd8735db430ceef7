import { FORMAT, type ProjectDocument } from './document.ts';

/** A document without records. `project` is the id of the project: the one thing that copies of it share. */
export function emptyDocument(project: string): ProjectDocument {
  return {
    format: FORMAT,
    project,
    clock: {},
    sessions: {},
    records: {},
    trash: {},
    extra: {},
  };
}

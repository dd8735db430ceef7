import type { LucideIcon } from 'lucide-react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** Something of the project that is no card, and that Find leads to: a meeting, a sub-heading. */
export interface FoundPlace {
  readonly id: string;
  readonly words: string;
  /** Where it is, read after its words: "Under “Feedback”". */
  readonly place: string;
  /** Goes there. */
  readonly open: () => void;
}

/** What one screen lets people find. Its folder exports these as `findSources` from `find-sources.ts`. */
export interface FindSource {
  /** Over what was found: "Meetings". */
  readonly heading: string;
  readonly icon: LucideIcon;
  readonly placesIn: (document: ProjectDocument) => readonly FoundPlace[];
}

let registered: readonly FindSource[] = [];

/**
 * Makes sources known. Those of the app are found by the start of the app; this is for it and for tests.
 * @returns what forgets them again
 */
export function registerFindSources(sources: readonly FindSource[]): () => void {
  registered = [...registered, ...sources];
  return () => {
    registered = registered.filter((one) => !sources.includes(one));
  };
}

/** Every source of the app. */
export function allFindSources(): readonly FindSource[] {
  return registered;
}

import type { ParseOptions, Section } from '../../../shared/notes/parsed-notes.ts';

/** What a person chose in earlier notes of this project, as this computer remembers it. Names are as they were written. */
export interface NotesMemory {
  readonly sections: { readonly [heading: string]: Section };
  readonly roles: { readonly [name: string]: string };
}

/** A text that came in before, as this computer keeps it. */
export interface NotesText {
  readonly session: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** How notes were read: the same again gives the same review. Plain data, kept with the draft. */
export interface ReadNotes {
  readonly today: string;
  readonly project: ParseOptions['project'] | null;
  readonly memory: NotesMemory;
  /** The meeting whose notes these are, corrected; null for those of another. */
  readonly session: string | null;
  /** Of everything that was read: another version of the app may read other things. */
  readonly fingerprint: string;
}

/** What this computer knows of a project's earlier notes. */
export interface EarlierNotes {
  readonly memory: NotesMemory;
  readonly texts: readonly NotesText[];
}

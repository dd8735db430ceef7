import type { ParseOptions, Section } from '../../../shared/notes/parsed-notes.ts';

/** What a person chose in earlier notes of this project, as this computer remembers it. */
export interface NotesMemory {
  readonly sections: { readonly [heading: string]: Section };
  readonly roles: { readonly [name: string]: string };
}

/** Notes that came in before, which the new ones may be a corrected version of. */
export interface EarlierNotes {
  readonly session: string;
  readonly lines: readonly string[];
}

/** How notes were read: the same again gives the same review. Plain data, kept with the draft. */
export interface ReadNotes {
  readonly today: string;
  readonly project: ParseOptions['project'] | null;
  readonly memory: NotesMemory;
  readonly earlier: EarlierNotes | null;
  /** Of everything that was read: another version of the app may read other things. */
  readonly fingerprint: string;
}

/** A text that came in before, as this computer keeps it. */
export interface KeptText {
  readonly session: string;
  readonly name: string;
  readonly lines: readonly string[];
}

import type { ItemKind } from '../../parsed-notes.ts';
import { captureOptional } from '../../patterns/capture-optional.ts';

/** Words that speak for a kind. */
export interface Cue {
  readonly kind: ItemKind;
  /** How much it says: 1 a hint, 2 likely, 3 nearly sure, 4 and more sure. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** The same as it was written, for reading what it says: what is read alone is not made ready to be tried. */
  readonly written: RegExp;
  /** One sentence: what the words say. */
  readonly why: string;
  /** It only counts where the text begins with somebody. */
  readonly needsActor: boolean;
}

/** Cues of one kind from rows of weight, pattern and reason. */
export function cuesOf(
  kind: ItemKind,
  rows: readonly (readonly [number, RegExp, string, 'actor'?])[],
): readonly Cue[] {
  return rows.map(([weight, written, why, actor]) => {
    let pattern: RegExp | undefined;
    return {
      kind,
      weight,
      get pattern() {
        pattern ??= captureOptional(written);
        return pattern;
      },
      written,
      why,
      needsActor: actor === 'actor',
    };
  });
}

/** Parts of patterns that several kinds share. */
export const BODY = String.raw`(?:the |our |all |both |this |that )?(?:\p{Lu}[\p{L}’'&.-]+ ){0,4}(?:board|committee|group|sub-?group|cabinet|panel|forum|council|trustees?|members|meeting|partners(?:hip)?|team|table|room|assembly|directorate|executive|management|governors?|councillors|directors|parish|tenants|residents|chair(?:man|woman|person)?|vice-chair|clinic|strategy group|ijb|icb|steering group|working group|network|alliance|collective|leadership|officers|finance|highways|housing|association|everyone|everybody|participants|volunteers|staff|carers|workers|managers|commissioners|providers)`;
export const TITLE_NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Rev|Revd|Fr|Sister|Nurse|Canon|PC|PCSO|Sgt|Col)\.?\s)(?:Mrs\s)?(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){0,2}`;
export const FULL_NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:van|von|de|der|den|al|el|ap|\p{Lu}\.?|\p{Lu}[\p{L}’'-]+)){0,3}`;
export const INITIALS = String.raw`\p{Lu}{2,3}|\p{Lu}\.\s?\p{Lu}\.`;
export const ROLE = String.raw`(?:the |our |a |an |all (?:the )?|each |every )?(?:[\p{L}-]+ ){0,2}(?:clerks?|chair(?:man|woman|person)?|vice-chair|secretary|treasurer|manager|commissioner|officers?|lead(?:er)?|nurses?|workers?|warden|caretaker|coordinators?|co-ordinators?|facilitators?|planner|team|providers|agencies|ward clerks|volunteers|members|trustees|director|head of \p{L}+|councillor|vicar|librarian|pharmacist|everyone|everybody|all|we|both|sub-?group|group|council|somebody|someone|anybody|anyone|whoever|committee|organiser|administrator|social workers?|therapists?|chaplain|housing|office|host|scribe|staff)`;

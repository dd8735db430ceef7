import type { Change } from '../document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../document/model/document.ts';
import { getOwn } from '../document/model/get-own.ts';
import type { FieldName, KindName, Label, RecordId } from '../document/model/id-types.ts';
import type { RandomBytes } from '../document/model/new-id.ts';
import type { Field, SharePolicy } from './fields/field.ts';
import type { RelationName } from './links/relations.ts';

/** How a kind is told apart: shape, icon, word and colour from one place. */
export interface Mark {
  /** SVG path data in a 28 x 28 box; works in `<path>` and in `Path2D`. */
  readonly shape: string;
  /** Name of a lucide icon in kebab-case, or `question` for the drawn one. */
  readonly icon: string;
  /** The token that holds its colour: `--kind-barrier`. */
  readonly colour: `--kind-${string}`;
}

/** Something people should look at. Never a bar to saving. */
export interface Finding {
  /** Stable name of the rule, camelCase: `answeredWithoutLearning`. */
  readonly rule: string;
  /** One plain sentence: what is missing and what to do. */
  readonly message: string;
  /** The field to go to, where there is one. */
  readonly field?: FieldName;
}

/** A new card to offer for a card, and the link to it. */
export interface NextStep {
  readonly kind: string;
  readonly relation: RelationName;
  /** The words on the button: "Add an idea". */
  readonly label: string;
  /** The next card can begin with this one's words: an idea is made into a hypothesis. */
  readonly carriesWords?: boolean;
}

/** What a move from status to status needs to know of the world: the day there, and chance for a seal's salt. */
export interface TransitionMoment {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly random: RandomBytes;
}

/** A guarded status: the one thing that saving may refuse. */
export interface Lifecycle {
  readonly field: FieldName;
  readonly initial: string;
  readonly transitions: { readonly [from: string]: readonly string[] };
  /**
   * A sentence that says what is missing before `to`, or undefined where nothing is.
   * `record` and `project` are as they would be after the edit.
   */
  readonly guard?: (record: PlainRecord, to: string, project: ProjectDocument) => string | undefined;
  /** Other fields that the move to `to` writes in the same edit: a lock, a date. */
  readonly extraFields?: (record: PlainRecord, to: string, moment: TransitionMoment) => Fields;
  /** Records that the move to `to` adds in the same edit: what a start that is taken back had kept. */
  readonly extraRecords?: (
    record: PlainRecord,
    to: string,
    moment: TransitionMoment,
  ) => readonly { readonly kind: KindName; readonly fields: Fields }[];
  /** Fields that may no longer be written in the record's present state: forms show them as text. */
  readonly lockedFields?: (record: PlainRecord) => readonly FieldName[];
}

/** Who a redacted copy is for. */
export type Recipient = 'partners' | 'open';

/**
 * Every value of a field, more than one where it was written concurrently; `undefined` stands for one that this copy
 * withholds, `null` for nothing written.
 */
export type AllValuesLookup = (field: FieldName) => readonly (Value | undefined)[];

/**
 * The values of each record that a field of this one names, by a look-up each; `undefined` for a record whose values
 * this copy does not hold. Empty where the field names nothing.
 */
export type ParentValuesLookup = (field: FieldName) => readonly (AllValuesLookup | undefined)[];

/** Why a field is withheld though its kind shares it: nobody permitted its words, or it tells of few people. */
export type WithholdReason = 'permission' | 'fewPeople';

/** A withheld field, and why; `decision`: somebody decided that these words stay here. */
export interface WithheldField {
  readonly field: FieldName;
  readonly why: WithholdReason | 'decision';
}

/** Words that nobody may see before they are shown to everybody at once: what each wrote apart. */
export interface HiddenWords {
  /** The field that holds them. */
  readonly field: FieldName;
  /** Whether they are hidden still. */
  readonly areHidden: (allValues: AllValuesLookup) => boolean;
  /** What may be known of a value meanwhile: who has written, and no word of it. */
  readonly mask: (value: Value) => Value;
}

/** One kind of record: ONE file says all of it. */
export interface Kind {
  /** camelCase, unique, never changed after release. */
  readonly name: KindName;
  readonly label: Label;
  readonly plural: Label;
  /** What to write first, shown in an empty card: "What gets in the way?" */
  readonly prompt?: string;
  /** What it is in a few words, beside its name where people choose what a card is: "what gets in the way". */
  readonly inFewWords?: Label;
  /** It leads to a test or comes out of one; the others are what was said. Groups where people choose. */
  readonly isTowardsTest?: boolean;
  /** Cards can be placed on a map and linked; other kinds belong to a parent or to the project. */
  readonly card: boolean;
  /** Where it stands in lists of kinds, along the line a project grows on; kinds without one stand last. */
  readonly order?: number;
  /** Required of cards. */
  readonly mark?: Mark;
  /** Who may see the fields that do not say so themselves. Absent: nobody, so that nothing is shared by mistake. */
  readonly share?: SharePolicy;
  /**
   * Fields that are withheld because of what this one record says, or the records that it belongs to: a story's words
   * without permission, a result of few people and the amendments of its test.
   */
  readonly withholds?: {
    readonly [why in WithholdReason]?: (
      allValues: AllValuesLookup,
      recipient: Recipient,
      parents: ParentValuesLookup,
    ) => readonly FieldName[];
  };
  /**
   * A record whose words are hidden stays out of every copy for others and away from every audience; screens, reviews
   * and lists get what its mask leaves.
   */
  readonly hiddenWords?: HiddenWords;
  /** The fields that `withholds` may name for `fewPeople`: a copy can say why one is missing. */
  readonly smallNumberFields?: readonly FieldName[];
  /** Fields that forms ask for only where this says so; what is written in one is always shown. */
  readonly conditionalFields?: {
    readonly [field: string]: (record: PlainRecord, project: ProjectDocument) => boolean;
  };
  /**
   * The field that keeps the words of a file as they came in, of the record that `of` names or of this one: nobody sees
   * it, so it is withheld once other words were written there.
   */
  readonly importedOriginal?: { readonly field: FieldName; readonly of?: FieldName };
  /** Fields that a copy of a record begins without: what was seen in a test belongs to that one run. */
  readonly fieldsNotCopied?: readonly FieldName[];
  /** In the order forms show them. */
  readonly fields: { readonly [name: string]: Field };
  /** The field that carries its words. Where others stand in for it, new cards write the first of those. */
  readonly titleField: FieldName;
  /** The field that a web address belongs in which somebody pastes on the card. */
  readonly addressField?: FieldName;
  /** Fields that stand in for an empty title, first filled one first. */
  readonly titleFallback?: readonly FieldName[];
  /** A figure that stands large above the title on a card's face: "271 people"; empty string for none. */
  readonly figure?: (record: PlainRecord) => string;
  /** One line for a card's face under the title, from plain fields; empty string for none. */
  readonly meta?: (record: PlainRecord, project: ProjectDocument) => string;
  /** A short state at the right of a card's head: "Testing". */
  readonly state?: (record: PlainRecord, project: ProjectDocument) => string;
  /** The card that most often comes next, along the line from what is hard to what we changed. */
  readonly nextStep?: NextStep;
  readonly lifecycle?: Lifecycle;
  /** Why a field may not be written as the record and the project stand, in a sentence; undefined where it may. */
  readonly fieldRefusal?: (
    record: PlainRecord,
    field: FieldName,
    project: ProjectDocument,
  ) => string | undefined;
  /**
   * Why a card of this kind cannot become another now, in a sentence; undefined where it can. Without the field
   * `shownAs` a kind's cards never can, and no card becomes one.
   */
  readonly keepsKind?: (record: PlainRecord, project: ProjectDocument) => string | undefined;
  /** What writing one of its fields also writes in other records, in the same step: the outcome of a decision in its test. */
  readonly alsoWrites?: (
    id: RecordId,
    field: FieldName,
    value: Value,
    project: ProjectDocument,
  ) => readonly Change[];
  /**
   * Fields that repeat what other records say, and those records with what they say: a copy takes along only what one says
   * that is in it.
   */
  readonly repeats?: {
    readonly [field: FieldName]: (
      id: RecordId,
      project: ProjectDocument,
    ) => readonly { readonly record: RecordId; readonly value: Value }[];
  };
  /** Which kinds each outgoing relation may reach (`*` any card); everything else is `relatesTo`. */
  readonly relations?: { readonly [relation in RelationName]?: readonly KindName[] };
  /** Which kinds may reach this one by each relation: how a later kind joins the grammar in its own file. */
  readonly incomingRelations?: { readonly [relation in RelationName]?: readonly KindName[] };
  readonly findings?: (record: PlainRecord, project: ProjectDocument) => readonly Finding[];
  /** Records of people's lives: never in a redacted copy, whatever their fields say. */
  readonly isPersonalData?: boolean;
  /** Fields in which somebody permits that its words or its numbers leave. */
  readonly permissionFields?: readonly FieldName[];
  /** Fields that say who does something: a role belongs there, and a name that stands there is that of a participant. */
  readonly peopleFields?: readonly FieldName[];
  /** It says what was exchanged and decided about copies: no change that is counted, reviewed or answered. */
  readonly isAboutExchange?: boolean;
  /** Its id follows from what it names, so that two partners who make the same thing make it once. */
  readonly derivedId?: readonly FieldName[];
  /** A quiet kind: changing one does not count as work on the records it names (placements). */
  readonly quiet?: boolean;
}

/** Where the kinds are found: the registry of the app, or a test's own. */
export interface KindLookup {
  kindOf(name: KindName): Kind | undefined;
}

/** Declares a kind; here so that a kind's file reads as data and is checked as `Kind`. */
export function defineKind<const K extends Kind>(kind: K): K {
  return kind;
}

const noFields: readonly FieldName[] = Object.freeze([]);
const ownerFieldsByKind = new WeakMap<Kind, readonly FieldName[]>();

/**
 * The fields that name a record on which one of this kind hangs: with that one it is withheld and erased, and it stays
 * with it. None of a card, which stands alone whatever it names.
 */
export function ownerFieldsOf(kind: Kind): readonly FieldName[] {
  if (kind.card) return noFields;
  let fields = ownerFieldsByKind.get(kind);
  if (!fields) {
    fields = Object.entries(kind.fields)
      .filter(([, { control, outlivesParent }]) => control === 'parent' && outlivesParent !== true)
      .map(([name]) => name);
    ownerFieldsByKind.set(kind, fields);
  }
  return fields;
}

/** The share policy of a field: its own, else its kind's, else `never`. */
export function sharePolicyOf(kind: Kind, field: FieldName): SharePolicy {
  return getOwn(kind.fields, field)?.share ?? kind.share ?? 'never';
}

/** The field that a new record's words go into: where another stands in for an empty title, that one. */
export function titleInputField(kind: Kind): FieldName {
  return kind.titleFallback?.[0] ?? kind.titleField;
}

/** The fields that can carry a record's words, the title first. */
export function wordFieldsOf(kind: Kind): readonly FieldName[] {
  return [kind.titleField, ...(kind.titleFallback ?? [])];
}

/** The field of a card that holds its point: words out of its words. Files hold this name. */
export const POINT = 'point';

/**
 * Every field that says what a record's words say: those that can carry them, and the point that was chosen among them.
 * They are withheld, hidden, searched and erased together.
 */
export function spokenFieldsOf(kind: Kind): readonly FieldName[] {
  return Object.hasOwn(kind.fields, POINT) ? [...wordFieldsOf(kind), POINT] : wordFieldsOf(kind);
}

import { z } from 'zod';
import type { Value } from '../../document/model/document.ts';
import type { KindName, Label, RecordId } from '../../document/model/id-types.ts';

/** Who may see a field in a redacted copy: everybody, partners, or nobody. */
export type SharePolicy = 'open' | 'partners' | 'never';

/** One possible value of a choice, and the words people see. */
export interface Option {
  readonly value: string;
  readonly label: Label;
  readonly help?: string;
  /** What the app alone chooses: forms offer it only where it stands. */
  readonly isWrittenByApp?: boolean;
}

/** How a form shows a field. `parts` is a composite value in ONE register. `hidden` is set by gestures. */
export type Control =
  | 'line'
  | 'text'
  | 'choice'
  | 'choices'
  | 'tags'
  | 'scale'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'parts'
  | 'list'
  | 'parent'
  | 'hidden';

/** Everything the app knows of one field: form, outline, validation, merge and redaction all read this. */
export interface Field {
  readonly label: Label;
  readonly help?: string;
  readonly control: Control;
  readonly schema: z.ZodType;
  /** Absent means: as the kind says, and nobody where the kind says nothing. `sharePolicyOf` reads both. */
  readonly share?: SharePolicy;
  /** Concurrent values are joined instead of clashing; the value is an array, of which each entry is there once. */
  readonly isSet?: boolean;
  /** Of a `choice` or `choices`. */
  readonly options?: readonly Option[];
  /** Of `parts` (one composite value) and of `list` (an array of such values). */
  readonly parts?: { readonly [name: string]: Field };
  /** Of `parts`: how a form sets them as a sentence with gaps. Parts that it does not name stand below it. */
  readonly sentence?: Sentence;
  /** Of a `parent`: the kinds it may name. */
  readonly parentKinds?: readonly KindName[];
  /**
   * Of a `parent`: the record stays where the one it names is erased for good, and may be moved to another. Cards
   * always do; a record of another kind otherwise hangs on what it names, as a point does on its measure.
   */
  readonly outlivesParent?: boolean;
  /** Of a `parent`: the field that both must have alike for one to be offered; a sub-heading has its card's theme. */
  readonly offeredAlike?: string;
  /** Fields that say nothing once another value is chosen here: the line of one meeting's notes is no line of another's. */
  readonly clears?: readonly string[];
  /** Forms show it only where something stands in it: nobody is asked for it. */
  readonly isShownOnceFilled?: boolean;
  /** Of a `scale`: steps that cannot be chosen while another field is empty, and the sentence that says so. */
  readonly scaleLimit?: ScaleLimit;
  /** Written by what the app does and by nobody's hand: forms show it as text. */
  readonly isWrittenByApp?: boolean;
  /** Of a `hidden` field: two values at once are asked about, although no form shows it. */
  readonly isAsked?: boolean;
  /** Of a `hidden` field: people's words can stand in it, so copies for others are searched for those that point to somebody. */
  readonly holdsWords?: boolean;
  readonly unit?: string;
  /** What a new record starts with. Absent means: not written until somebody writes it. */
  readonly initial?: Value;
  /**
   * What a value says of other records: a redacted copy withholds a field that names a withheld one, or a tag
   * that no record of the copy has.
   */
  readonly mentions?: (value: Value) => Mentions;
}

/** Up to which step a scale can be chosen without another field of its record. */
export interface ScaleLimit {
  readonly highest: number;
  readonly unlessFilled: string;
  readonly why: string;
}

/** Words, or the name of a part that stands in a gap; some only where another part has a value. */
export interface SentencePiece {
  readonly words?: string;
  readonly part?: string;
  /** Seen in the gap while it is empty, where the words around it do not say what goes there. */
  readonly hint?: string;
  readonly onlyWhere?: { readonly part: string; readonly is: string };
  /** Words before a place: they are left out where it says itself where it is, as "at home" does. */
  readonly isBeforePlace?: boolean;
}
/** "at least", value, "of", outOf: the pieces in their order. */
export type Sentence = readonly SentencePiece[];

/** Other records, by their ids, and tags that a value speaks of. */
export interface Mentions {
  readonly ids: readonly RecordId[];
  readonly tags: readonly string[];
}

type FieldOptions = Pick<Field, 'label'> &
  Partial<Pick<Field, 'help' | 'share' | 'unit' | 'initial'>> & { readonly max?: number };

const createField = (
  control: Control,
  schema: z.ZodType,
  options: FieldOptions,
  controlOptions: Partial<Field> = {},
): Field => {
  const { max: _max, ...common } = options;
  return { control, schema: schema.nullable(), ...common, ...controlOptions };
};

/** One line of plain text, at most `max` characters (280 unless told). */
export function line(fieldOptions: FieldOptions): Field {
  return createField('line', z.string().max(fieldOptions.max ?? 280), fieldOptions);
}

/** The longest text a field takes unless it is told another length. */
export const maxTextLength = 50_000;

/** Plain text with line breaks, at most `max` characters (50,000 unless told). */
export function text(fieldOptions: FieldOptions): Field {
  return createField('text', z.string().max(fieldOptions.max ?? maxTextLength), fieldOptions);
}

/** One of a closed list. */
export function choice(fieldOptions: FieldOptions, options: readonly Option[]): Field {
  return createField(
    'choice',
    z.enum(options.map((option) => option.value) as [string, ...string[]]),
    fieldOptions,
    {
      options,
    },
  );
}

/** Any number of a closed list; partners' concurrent choices are joined. */
export function choices(fieldOptions: FieldOptions, options: readonly Option[]): Field {
  return createField(
    'choices',
    z.array(z.enum(options.map((option) => option.value) as [string, ...string[]])),
    fieldOptions,
    {
      options,
      isSet: true,
    },
  );
}

/** A set of short texts; partners' concurrent entries are joined. */
export function tags(fieldOptions: FieldOptions): Field {
  return createField('tags', z.array(z.string().min(1).max(120)), fieldOptions, { isSet: true });
}

/** A whole number from 1 to 5. */
export function scale(fieldOptions: FieldOptions): Field {
  return createField('scale', z.int().min(1).max(5), fieldOptions);
}

/** A finite number, with an optional unit. */
export function number(
  fieldOptions: FieldOptions & { readonly whole?: boolean; readonly min?: number },
): Field {
  const { whole, min, ...rest } = fieldOptions;
  let schema = whole ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (fieldOptions.max !== undefined) schema = schema.max(fieldOptions.max);
  return createField('number', schema, rest);
}

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export function date(fieldOptions: FieldOptions): Field {
  return createField('date', z.iso.date(), fieldOptions);
}

/** Yes or no. */
export function yesNo(fieldOptions: FieldOptions): Field {
  return createField('yesNo', z.boolean(), fieldOptions);
}

const partsSchema = (parts: { readonly [name: string]: Field }): z.ZodType =>
  z.strictObject(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.schema.optional()])),
  );

/** One decided thing made of parts: a criterion, a sample, a consent. ONE register. */
export function parts(
  fieldOptions: FieldOptions,
  partFields: { readonly [name: string]: Field },
  sentence?: Sentence,
): Field {
  return createField('parts', partsSchema(partFields), fieldOptions, {
    parts: partFields,
    ...(sentence && { sentence }),
  });
}

/** A short list decided as one thing, each entry made of parts. ONE register. */
export function list(fieldOptions: FieldOptions, partFields: { readonly [name: string]: Field }): Field {
  return createField('list', z.array(partsSchema(partFields)), fieldOptions, { parts: partFields });
}

/** The record that this one belongs to. */
export function parent(
  fieldOptions: FieldOptions,
  parentKinds: readonly KindName[],
  controlOptions: Pick<Field, 'outlivesParent' | 'offeredAlike' | 'clears'> = {},
): Field {
  return createField('parent', z.string().min(1).max(200), fieldOptions, { parentKinds, ...controlOptions });
}

/** A value that gestures set and forms do not show: a position, an order. */
export function hidden(
  fieldOptions: FieldOptions,
  schema: z.ZodType,
  controlOptions: Pick<Field, 'mentions' | 'isAsked' | 'holdsWords'> = {},
): Field {
  return createField('hidden', schema, fieldOptions, controlOptions);
}

import { z } from 'zod';
import type { Value } from '../document/document.ts';

/** Who may see a field in a copy that leaves: everybody, partners, or nobody. */
export type Share = 'open' | 'partners' | 'never';

/** One possible value of a choice, and the words people see. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
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
  readonly label: string;
  readonly help?: string;
  readonly control: Control;
  readonly schema: z.ZodType;
  /** Absent means: as the kind says, and nobody where the kind says nothing. `shareOf` reads both. */
  readonly share?: Share;
  /** Concurrent values are joined instead of clashing; the value is an array of strings. */
  readonly isSet?: boolean;
  /** Of a `choice` or `choices`. */
  readonly options?: readonly Option[];
  /** Of `parts` (one composite value) and of `list` (an array of such values). */
  readonly parts?: { readonly [name: string]: Field };
  /** Of a `parent`: the kinds it may name. */
  readonly parentKinds?: readonly string[];
  readonly unit?: string;
  /** What a new record starts with. Absent means: not written until somebody writes it. */
  readonly initial?: Value;
  /**
   * What a value says of other records: a copy that leaves goes without a field that names one which stays here, or a tag
   * that no record of the copy has.
   */
  readonly mentions?: (value: Value) => Mentions;
}

/** Other records, by their ids, and tags that a value speaks of. */
export interface Mentions {
  readonly ids: readonly string[];
  readonly tags: readonly string[];
}

type Basics = Pick<Field, 'label'> &
  Partial<Pick<Field, 'help' | 'share' | 'unit' | 'initial'>> & { readonly max?: number };

const field = (control: Control, schema: z.ZodType, basics: Basics, more: Partial<Field> = {}): Field => {
  const { max: _max, ...given } = basics;
  return { control, schema: schema.nullable(), ...given, ...more };
};

/** One line of plain text, at most `max` characters (280 unless told). */
export const line = (basics: Basics): Field => field('line', z.string().max(basics.max ?? 280), basics);

/** The longest text a field takes unless it is told another length. */
export const textLength = 50_000;

/** Plain text with line breaks, at most `max` characters (50,000 unless told). */
export const text = (basics: Basics): Field =>
  field('text', z.string().max(basics.max ?? textLength), basics);

/** One of a closed list. */
export const choice = (basics: Basics, options: readonly Option[]): Field =>
  field('choice', z.enum(options.map((option) => option.value) as [string, ...string[]]), basics, {
    options,
  });

/** Any number of a closed list; partners' concurrent choices are joined. */
export const choices = (basics: Basics, options: readonly Option[]): Field =>
  field('choices', z.array(z.enum(options.map((option) => option.value) as [string, ...string[]])), basics, {
    options,
    isSet: true,
  });

/** A set of short texts; partners' concurrent entries are joined. */
export const tags = (basics: Basics): Field =>
  field('tags', z.array(z.string().min(1).max(120)), basics, { isSet: true });

/** A whole number from 1 to 5. */
export const scale = (basics: Basics): Field => field('scale', z.int().min(1).max(5), basics);

/** A finite number, with an optional unit. */
export const number = (basics: Basics & { readonly whole?: boolean; readonly min?: number }): Field => {
  const { whole, min, ...rest } = basics;
  let schema = whole ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (basics.max !== undefined) schema = schema.max(basics.max);
  return field('number', schema, rest);
};

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const date = (basics: Basics): Field => field('date', z.iso.date(), basics);

/** Yes or no. */
export const yesNo = (basics: Basics): Field => field('yesNo', z.boolean(), basics);

const partsSchema = (parts: { readonly [name: string]: Field }): z.ZodType =>
  z.strictObject(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.schema.optional()])),
  );

/** One decided thing made of parts: a criterion, a sample, a consent. ONE register. */
export const parts = (basics: Basics, inner: { readonly [name: string]: Field }): Field =>
  field('parts', partsSchema(inner), basics, { parts: inner });

/** A short list decided as one thing, each entry made of parts. ONE register. */
export const list = (basics: Basics, inner: { readonly [name: string]: Field }): Field =>
  field('list', z.array(partsSchema(inner)), basics, { parts: inner });

/** The record that this one belongs to. */
export const parent = (basics: Basics, parentKinds: readonly string[]): Field =>
  field('parent', z.string().min(1).max(200), basics, { parentKinds });

/** A value that gestures set and forms do not show: a position, an order. */
export const hidden = (basics: Basics, schema: z.ZodType, more: Pick<Field, 'mentions'> = {}): Field =>
  field('hidden', schema, basics, more);

import type { Value } from '../document/model/document.ts';
import { isJsonObject } from '../document/model/json-values.ts';

/** Where a string stands in a value: names and numbers from the outside in; empty where the value is the string. */
export type ValuePath = readonly (string | number)[];

/** A string within a value. */
export interface TextInValue {
  readonly path: ValuePath;
  readonly text: string;
}

/** Every string of a value that has words in it. */
export function textsInValue(value: Value | undefined, path: ValuePath = []): readonly TextInValue[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one: Value, index) => textsInValue(one, [...path, index]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => textsInValue(one as Value, [...path, name]));
}

/** The value with another string at a place; what is not on the way there is the same object. */
export function withTextAt(value: Value, path: ValuePath, text: string): Value {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((one: Value, index) => (index === step ? withTextAt(one, rest, text) : one));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === step ? withTextAt(one as Value, rest, text) : (one as Value),
    ]),
  );
}

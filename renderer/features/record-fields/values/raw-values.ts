import type { Value } from '../../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../../shared/document/model/json-values.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { type FieldProblem, problemsOf } from '../../../../shared/records/fields/field-problems.ts';
import { parseDay } from '../../../core/records/parse-day.ts';
import type { RawValue } from '../../../core/state/field-draft.ts';

/** The parsed value of a control, or its problems. */
export type ParseResult =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

type PartValues = { readonly [name: string]: Value };

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The raw value of a control for a value. Values of the wrong type are shown unchanged, never hidden. */
export function toRaw(field: Field, value: Value | undefined): RawValue {
  if (field.control === 'parts') return partsToRaw(field, value);
  if (field.control === 'list') return isList(value) ? value.map((entry) => partsToRaw(field, entry)) : [];
  if (field.control === 'tags' || field.control === 'choices') return isList(value) ? value : [];
  if (field.control === 'date') return typeof value === 'string' ? dateInWords(value) : asText(value);
  const isTyped = field.control === 'line' || field.control === 'text' || field.control === 'number';
  return isTyped ? asText(value) : (value ?? null);
}

const asText = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const partsToRaw = (field: Field, value: Value | undefined): PartValues =>
  Object.fromEntries(
    Object.entries(field.parts ?? {}).map(([name, part]) => [
      name,
      toRaw(part, isJsonObject(value) ? value[name] : null),
    ]),
  );

const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (isList(value) && value.length === 0);

const validated = (field: Field, value: Value): ParseResult => {
  const problems = problemsOf(field, value);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
};

const failure = (message: string): ParseResult => ({ ok: false, problems: [{ path: [], message }] });

const parseNumber = (field: Field, text: string): ParseResult => {
  const plain = text.replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '').trim();
  if (plain === '') return { ok: true, value: null };
  const value = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? validated(field, value) : failure('A number, such as 12 or 3.5.');
};

const parseDate = (field: Field, text: string, today: string): ParseResult => {
  if (text.trim() === '') return { ok: true, value: null };
  return validated(field, parseDay(text, today) ?? text);
};

const parseText = (field: Field, text: string): ParseResult =>
  validated(field, text.trim() === '' ? null : field.control === 'line' ? text.trim() : text.trimEnd());

const parseParts = (field: Field, raw: RawValue, today: string): ParseResult => {
  const problems: FieldProblem[] = [];
  const value: { [name: string]: Value } = {};
  for (const [name, part] of Object.entries(field.parts ?? {})) {
    const read = parseRaw(part, isJsonObject(raw) ? (raw[name] ?? null) : null, today);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, path: [name, ...one.path] })));
    else if (!isEmpty(read.value)) value[name] = read.value;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.keys(value).length === 0 ? null : value };
};

const parseList = (field: Field, raw: RawValue, today: string): ParseResult => {
  const problems: FieldProblem[] = [];
  const entries: Value[] = [];
  for (const [index, row] of (isList(raw) ? raw : []).entries()) {
    const read = parseParts(field, row, today);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, path: [index, ...one.path] })));
    else if (read.value !== null) entries.push(read.value);
  }
  if (problems.length > 0) return { ok: false, problems };
  return validated(field, entries.length === 0 ? null : entries);
};

/** Parses the raw value of a control. Empty means cleared: `null`. `today` (`YYYY-MM-DD`) gives a date its year. */
export function parseRaw(field: Field, raw: RawValue, today: string): ParseResult {
  if (field.control === 'parts') {
    const read = parseParts(field, raw, today);
    return read.ok ? validated(field, read.value) : read;
  }
  if (field.control === 'list') return parseList(field, raw, today);
  if (typeof raw !== 'string') return validated(field, isList(raw) && raw.length === 0 ? null : raw);
  if (field.control === 'number') return parseNumber(field, raw);
  if (field.control === 'date') return parseDate(field, raw, today);
  if (field.control === 'line' || field.control === 'text') return parseText(field, raw);
  return validated(field, raw === '' ? null : raw);
}

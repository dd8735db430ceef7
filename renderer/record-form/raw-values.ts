import type { Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { readDay, writeDay } from './days.ts';
import { type Problem, problemsOf } from './problem-words.ts';

/** What stands in a control: text where people type, the value itself where they choose. */
export type Raw = Value;

/** A control's content read as a value, or what is wrong with it. */
export type Read =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Named = { readonly [name: string]: Value };

const isNamed = (value: Value | undefined): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A value as its control shows it. Values of the wrong type are shown as they are, never hidden. */
export const toRaw = (field: Field, value: Value | undefined): Raw => {
  if (field.control === 'parts') return partsToRaw(field, value);
  if (field.control === 'list') return isList(value) ? value.map((entry) => partsToRaw(field, entry)) : [];
  if (field.control === 'tags' || field.control === 'choices') return isList(value) ? value : [];
  if (field.control === 'date') return typeof value === 'string' ? writeDay(value) : asText(value);
  const typed = field.control === 'line' || field.control === 'text' || field.control === 'number';
  return typed ? asText(value) : (value ?? null);
};

const asText = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const partsToRaw = (field: Field, value: Value | undefined): Named =>
  Object.fromEntries(
    Object.entries(field.parts ?? {}).map(([name, part]) => [
      name,
      toRaw(part, isNamed(value) ? value[name] : null),
    ]),
  );

const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (isList(value) && value.length === 0);

const checked = (field: Field, value: Value): Read => {
  const problems = problemsOf(field, value);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
};

const wrong = (message: string): Read => ({ ok: false, problems: [{ path: [], message }] });

const readNumber = (field: Field, text: string): Read => {
  const plain = text.replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '').trim();
  if (plain === '') return { ok: true, value: null };
  const value = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? checked(field, value) : wrong('A number, such as 12 or 3.5.');
};

const readDate = (field: Field, text: string, today: string): Read => {
  if (text.trim() === '') return { ok: true, value: null };
  return checked(field, readDay(text, today) ?? text);
};

const readWords = (field: Field, text: string): Read =>
  checked(field, text.trim() === '' ? null : field.control === 'line' ? text.trim() : text.trimEnd());

const readParts = (field: Field, raw: Raw, today: string): Read => {
  const problems: Problem[] = [];
  const value: { [name: string]: Value } = {};
  for (const [name, part] of Object.entries(field.parts ?? {})) {
    const read = fromRaw(part, isNamed(raw) ? (raw[name] ?? null) : null, today);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, path: [name, ...one.path] })));
    else if (!isEmpty(read.value)) value[name] = read.value;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.keys(value).length === 0 ? null : value };
};

const readList = (field: Field, raw: Raw, today: string): Read => {
  const problems: Problem[] = [];
  const entries: Value[] = [];
  for (const [index, row] of (isList(raw) ? raw : []).entries()) {
    const read = readParts(field, row, today);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, path: [index, ...one.path] })));
    else if (read.value !== null) entries.push(read.value);
  }
  if (problems.length > 0) return { ok: false, problems };
  return checked(field, entries.length === 0 ? null : entries);
};

/** Reads what stands in a control. Empty means cleared: `null`. `today` dates a day without its year. */
export const fromRaw = (field: Field, raw: Raw, today: string): Read => {
  if (field.control === 'parts') {
    const read = readParts(field, raw, today);
    return read.ok ? checked(field, read.value) : read;
  }
  if (field.control === 'list') return readList(field, raw, today);
  if (typeof raw !== 'string') return checked(field, isList(raw) && raw.length === 0 ? null : raw);
  if (field.control === 'number') return readNumber(field, raw);
  if (field.control === 'date') return readDate(field, raw, today);
  if (field.control === 'line' || field.control === 'text') return readWords(field, raw);
  return checked(field, raw === '' ? null : raw);
};

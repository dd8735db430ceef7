import type { Field } from '../../../shared/records/fields/field.ts';
import type { Kind } from '../../../shared/records/kind.ts';

/** A field with its name. */
export type NamedField = readonly [name: string, field: Field];

/** Fields that every record has; forms show them last. */
const aboutFields = new Set(['tags', 'sensitivity', 'createdOn', 'createdBy']);

/** Fields whose labels read as one sentence with what is written in them: their labels take the kind's colour. */
const sentenceFields: { readonly [kind: string]: readonly string[] } = {
  hypothesis: ['weBelieve', 'forWhom', 'willResult', 'weWillSee'],
  learning: ['weObserved', 'soWeLearned', 'thereforeWeWill'],
};

export function isSentenceField(kind: Kind, name: string): boolean {
  return sentenceFields[kind.name]?.includes(name) ?? name === kind.titleField;
}

/** The fields of a kind's form, in order; without `parentField` (of a child), which its place in the form shows. */
export function shownFields(
  kind: Kind,
  parentField?: string,
): { readonly main: readonly NamedField[]; readonly about: readonly NamedField[] } {
  const shown = Object.entries(kind.fields).filter(
    ([name, field]) => field.control !== 'hidden' && name !== parentField && name !== kind.lifecycle?.field,
  );
  const main = shown.filter(([name]) => !aboutFields.has(name));
  const about = shown.filter(([name]) => aboutFields.has(name));
  if (!kind.titleFallback) return { main, about };
  // A title that others can stand in for is an afterthought: it comes after them.
  const last = Math.max(...kind.titleFallback.map((name) => main.findIndex(([one]) => one === name)));
  const sentenceEnd = Math.max(
    last,
    ...main.map(([name], index) => (isSentenceField(kind, name) ? index : -1)),
  );
  const title = main.filter(([name]) => name === kind.titleField);
  const before = main.slice(0, sentenceEnd + 1).filter(([name]) => name !== kind.titleField);
  return { main: [...before, ...title, ...main.slice(sentenceEnd + 1)], about };
}

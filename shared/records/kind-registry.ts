import type { Fields, PlainRecord } from '../document/model/document.ts';
import type { DocumentRules } from '../document/model/document-rules.ts';
import type { FieldName, KindName } from '../document/model/id-types.ts';
import { documentRulesOf } from './document-rules.ts';
import { textOf } from './fields/read-field.ts';
import { type Kind, titleInputField } from './kind.ts';
import { addKnownKind, knownKind, knownKinds, removeKnownKind } from './known-kinds.ts';

/**
 * The kinds that are known, by name and in order. What works on records takes one, so that tests can bring their own.
 */
export interface KindRegistry {
  kindOf(name: KindName): Kind | undefined;
  allKinds(): readonly Kind[];
}

/** Each file in `kinds/` exports exactly one kind. */
const kindModules = import.meta.glob<Readonly<Record<string, Kind>>>('./kinds/*.ts', { eager: true });

let sortedKinds: readonly Kind[] = [];
let sortedCardKinds: readonly Kind[] = [];

const sortKinds = (): void => {
  const last = Number.MAX_SAFE_INTEGER;
  sortedKinds = [...knownKinds()].sort((one, other) => (one.order ?? last) - (other.order ?? last));
  sortedCardKinds = sortedKinds.filter(({ card }) => card);
};

/**
 * Registers a kind. Kinds of the app are found by themselves; this is for tests and for kinds of later parts.
 * @returns a function that removes it again
 * @throws where a kind of this name is known already
 */
export function registerKind(kind: Kind): () => void {
  addKnownKind(kind);
  sortKinds();
  return () => {
    removeKnownKind(kind.name);
    sortKinds();
  };
}

for (const file of Object.values(kindModules)) for (const kind of Object.values(file)) registerKind(kind);

/** The kind of this name, or undefined where a newer version wrote it. */
export function kindOf(name: KindName): Kind | undefined {
  return knownKind(name);
}

/** What a kind is called: "Hypothesis"; its name where a newer version wrote it. */
export function kindLabelOf(name: KindName): string {
  return knownKind(name)?.label ?? name;
}

/** So many records of a kind, within a sentence: "hypothesis", "hypotheses". */
export function kindInWords(name: KindName, count = 1): string {
  const kind = knownKind(name);
  return (count === 1 ? (kind?.label ?? name) : (kind?.plural ?? name)).toLowerCase();
}

/** All kinds: those of cards along the line a project grows on, then the others in the order of their files. */
export function allKinds(): readonly Kind[] {
  return sortedKinds;
}

/** Kinds that lie on maps and are linked, in the order of `allKinds`. */
export function cardKinds(): readonly Kind[] {
  return sortedCardKinds;
}

/** The registry of the app's kinds. */
export const kindRegistry: KindRegistry = { kindOf, allKinds };

/** The document rules of the app's kinds. */
export const documentRules: DocumentRules = documentRulesOf(kindRegistry);

/** The field whose words stand for a record; where nobody has written any, the one that new words go into. */
export function displayedTitleField(kind: Kind, record: PlainRecord): FieldName {
  return (
    [kind.titleField, ...(kind.titleFallback ?? [])].find((field) => textOf(record, field) !== '') ??
    titleInputField(kind)
  );
}

/** A record's words, or "Untitled barrier" where nobody has written any. Never empty. */
export function titleOf(kindName: KindName, record: PlainRecord): string {
  const kind = knownKind(kindName);
  if (!kind) return `${kindName} ${record.id}`;
  return textOf(record, displayedTitleField(kind, record)) || `Untitled ${kind.label.toLowerCase()}`;
}

/** The figure that a line begins with; empty without one, and where the title says it already. */
export function figurePrefix(kindName: KindName, record: PlainRecord): string {
  const figure = knownKind(kindName)?.figure?.(record) ?? '';
  return titleOf(kindName, record).toLowerCase().includes(figure.toLowerCase()) ? '' : figure;
}

/** A record as one line says it: its figure, then its title. "271 people living alone". */
export function recordInWords(kindName: KindName, record: PlainRecord): string {
  return [figurePrefix(kindName, record), titleOf(kindName, record)].filter(Boolean).join(' ');
}

/** What a new record starts with: its day, its status, and what its fields say. `today` is `YYYY-MM-DD`. */
export function initialFields(kindName: KindName, today: string): Fields {
  const kind = knownKind(kindName);
  if (!kind) return {};
  const initial = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.initial === undefined ? [] : [[name, field.initial] as const],
  );
  const status = kind.lifecycle ? { [kind.lifecycle.field]: kind.lifecycle.initial } : {};
  return {
    ...Object.fromEntries(initial),
    ...status,
    ...('createdOn' in kind.fields ? { createdOn: today } : {}),
  };
}

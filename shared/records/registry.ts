import type { Fields } from '../document/document.ts';
import type { Rules } from '../document/rules.ts';
import type { Kind, PlainRecord } from './kind.ts';
import { textOf } from './read-field.ts';

/** What is known of kinds. Everything that works on records takes one, so that tests can bring their own. */
export interface Registry {
  kindOf(name: string): Kind | undefined;
  allKinds(): readonly Kind[];
}

/** Each file in `kinds/` exports exactly one kind. */
const found = import.meta.glob<Readonly<Record<string, Kind>>>('./kinds/*.ts', { eager: true });

const kinds = new Map<string, Kind>();
let inOrder: readonly Kind[] = [];

/**
 * Makes a kind known. Kinds of the app are found by themselves; this is for tests and for kinds of later parts.
 * @returns what forgets it again
 * @throws where a kind of this name is known already
 */
export const register = (kind: Kind): (() => void) => {
  if (kinds.has(kind.name)) throw new Error(`There is a kind "${kind.name}" already.`);
  kinds.set(kind.name, kind);
  inOrder = [...kinds.values()];
  return () => {
    kinds.delete(kind.name);
    inOrder = [...kinds.values()];
  };
};

for (const file of Object.values(found)) for (const kind of Object.values(file)) register(kind);

/** The kind of this name, or undefined where a newer version wrote it. */
export const kindOf = (name: string): Kind | undefined => kinds.get(name);

/** All kinds, in the order of their files. */
export const allKinds = (): readonly Kind[] => inOrder;

/** Kinds that lie on maps and are linked. */
export const cardKinds = (): readonly Kind[] => inOrder.filter(({ card }) => card);

/** The kinds of the app, as one thing to hand on. */
export const registry: Registry = { kindOf, allKinds };

const parentFields = new Map<Kind, readonly string[]>();

const parentFieldsOf = (kind: Kind): readonly string[] => {
  let names = parentFields.get(kind);
  if (!names) {
    names = Object.keys(kind.fields).filter((name) => kind.fields[name]?.control === 'parent');
    parentFields.set(kind, names);
  }
  return names;
};

/** What the engine must know of kinds. */
export const rules: Rules = {
  isSet: (kind, field) => {
    const fields = kinds.get(kind)?.fields;
    return fields !== undefined && Object.hasOwn(fields, field) && fields[field]?.isSet === true;
  },
  parentsOf: (kind, fields) => {
    const known = kinds.get(kind);
    if (!known) return [];
    return parentFieldsOf(known).flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' && value !== '' ? [value] : [];
    });
  },
  isQuiet: (kind) => kinds.get(kind)?.quiet === true,
};

/** A record's words, or "Untitled barrier" where nobody has written any. Never empty. */
export const titleOf = (kindName: string, record: PlainRecord): string => {
  const kind = kinds.get(kindName);
  if (!kind) return `${kindName} ${record.id}`;
  const words = [kind.titleField, ...(kind.titleFallback ?? [])]
    .map((field) => textOf(record, field))
    .find((text) => text !== '');
  return words ?? `Untitled ${kind.label.toLowerCase()}`;
};

/** A record as one line says it: its figure, where it has one, then its title. "271 people living alone". */
export const recordWords = (kindName: string, record: PlainRecord): string =>
  [kinds.get(kindName)?.figure?.(record) ?? '', titleOf(kindName, record)].filter(Boolean).join(' ');

/** What a new record starts with: its day, its status, and what its fields say. `today` is `YYYY-MM-DD`. */
export const initialFields = (kindName: string, today: string): Fields => {
  const kind = kinds.get(kindName);
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
};

import type { DocumentRules } from '../document/model/document-rules.ts';
import type { FieldName, KindName } from '../document/model/id-types.ts';
import type { Field } from './fields/field.ts';
import { type Kind, type KindLookup, ownerFieldsOf } from './kind.ts';
import { definitionOfRegister } from './shown/registers.ts';

/** What is read of a kind once, since edits and merges ask for it thousands of times. */
interface KindParents {
  readonly parentFields: readonly FieldName[];
  readonly ownerFields: readonly FieldName[];
  /** The places in a derived id, counted from 0, that hold the id of an owner. */
  readonly ownerParts: readonly number[];
}

const NONE: readonly string[] = Object.freeze([]);

function readKindParents(kind: Kind): KindParents {
  const parentFields = Object.keys(kind.fields).filter((name) => kind.fields[name]?.control === 'parent');
  const ownerFields = ownerFieldsOf(kind);
  const parts = kind.derivedId ?? [];
  const ownerParts = parts.flatMap((name, index) => (ownerFields.includes(name) ? [index] : []));
  return { parentFields, ownerFields, ownerParts };
}

/** Derives the document rules from kinds. A kind's answers are cached as long as the kind lives. */
export function documentRulesOf(kinds: KindLookup): DocumentRules {
  const cache = new WeakMap<Kind, KindParents>();
  const parentsOfKind = (name: KindName): KindParents | undefined => {
    const kind = kinds.kindOf(name);
    if (kind === undefined) return undefined;
    const parents = cache.get(kind) ?? readKindParents(kind);
    cache.set(kind, parents);
    return parents;
  };
  const fieldOf = (kind: KindName, register: FieldName): Field | undefined =>
    definitionOfRegister(kind, register, kinds)?.field;
  return {
    isSetField: (kind, field) => fieldOf(kind, field)?.isSet === true,
    parentIdsOf: (kind, fields) =>
      (parentsOfKind(kind)?.parentFields ?? NONE).flatMap((name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' ? [value] : [];
      }),
    ownerFields: (kind) => parentsOfKind(kind)?.ownerFields ?? NONE,
    ownerIdsInId: (kind, id) => {
      const ownerParts = parentsOfKind(kind)?.ownerParts ?? [];
      if (ownerParts.length === 0) return NONE;
      const parts = id.split('_');
      // An owner's id may hold `_` itself: where the parts cannot be told apart, the fields alone say.
      if (parts.length !== kinds.kindOf(kind)?.derivedId?.length) return NONE;
      return ownerParts.map((index) => parts[index] ?? '');
    },
    isQuiet: (kind) => kinds.kindOf(kind)?.quiet === true,
    isHiddenField: (kind, field) => {
      const known = fieldOf(kind, field);
      return known?.control === 'hidden' && known.isAsked !== true;
    },
  };
}

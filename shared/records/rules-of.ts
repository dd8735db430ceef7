import type { Kinds } from '../document/may-leave.ts';
import { own } from '../document/names.ts';
import type { Rules } from '../document/rules.ts';
import type { Kind } from './kind.ts';

/** What is read of a kind once, since edits and merges ask for it thousands of times. */
interface KindRules {
  readonly parentFields: readonly string[];
  readonly ownerFields: readonly string[];
  /** The places in a derived id, counted from 0, that hold the id of an owner. */
  readonly ownerParts: readonly number[];
}

const none: readonly string[] = Object.freeze([]);

function readKind(kind: Kind): KindRules {
  const parentFields = Object.keys(kind.fields).filter((name) => kind.fields[name]?.control === 'parent');
  const ownerFields = kind.card ? none : parentFields;
  const parts = kind.derivedId ?? [];
  const ownerParts = parts.flatMap((name, index) => (ownerFields.includes(name) ? [index] : []));
  return { parentFields, ownerFields, ownerParts };
}

/** What the engine must know, read from kinds. A kind's answers are kept as long as the kind. */
export function rulesOf(kinds: Kinds): Rules {
  const known = new WeakMap<Kind, KindRules>();
  const of = (name: string): KindRules | undefined => {
    const kind = kinds.kindOf(name);
    if (kind === undefined) return undefined;
    const read = known.get(kind) ?? readKind(kind);
    known.set(kind, read);
    return read;
  };
  return {
    isSet: (kind, field) => own(kinds.kindOf(kind)?.fields, field)?.isSet === true,
    parentsOf: (kind, fields) =>
      (of(kind)?.parentFields ?? none).flatMap((name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' ? [value] : [];
      }),
    ownerFields: (kind) => of(kind)?.ownerFields ?? none,
    ownersInId: (kind, id) => {
      const ownerParts = of(kind)?.ownerParts ?? [];
      if (ownerParts.length === 0) return none;
      const parts = id.split('_');
      // An owner's id may hold `_` itself: where the parts cannot be told apart, the fields alone say.
      if (parts.length !== kinds.kindOf(kind)?.derivedId?.length) return none;
      return ownerParts.map((index) => parts[index] ?? '');
    },
    isQuiet: (kind) => kinds.kindOf(kind)?.quiet === true,
    isHidden: (kind, field) => own(kinds.kindOf(kind)?.fields, field)?.control === 'hidden',
  };
}

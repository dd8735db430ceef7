import { kindOf } from './registry.ts';
import { type RelationName, relations } from './relations.ts';

const names = Object.keys(relations) as readonly RelationName[];

/** Whether a text names a relation that this version knows. */
export const isRelation = (name: unknown): name is RelationName =>
  typeof name === 'string' && Object.hasOwn(relations, name);

const reaches = (kinds: readonly string[] | undefined, kind: string): boolean =>
  kinds?.includes(kind) === true || (kinds?.includes('*') === true && kindOf(kind)?.card === true);

/** Whether the grammar lets a relation run between two kinds. `relatesTo` runs between any. */
export const isAllowed = (fromKind: string, relation: string, toKind: string): boolean => {
  if (relation === 'relatesTo') return true;
  if (!isRelation(relation)) return false;
  return (
    reaches(kindOf(fromKind)?.relations?.[relation], toKind) ||
    reaches(kindOf(toKind)?.reachedBy?.[relation], fromKind)
  );
};

/** The relations that may run from one kind to another, the fitting ones first, `relatesTo` always last. */
export const relationsBetween = (fromKind: string, toKind: string): readonly RelationName[] => [
  ...names.filter((name) => name !== 'relatesTo' && isAllowed(fromKind, name, toKind)),
  'relatesTo',
];

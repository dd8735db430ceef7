import type { KindName } from '../../document/model/id-types.ts';
import { knownKind } from '../known-kinds.ts';
import { type RelationName, relations } from './relations.ts';

const relationNames = Object.keys(relations) as readonly RelationName[];

/** Whether a text names a relation that this version knows. */
export function isRelationName(name: unknown): name is RelationName {
  return typeof name === 'string' && Object.hasOwn(relations, name);
}

const includesKind = (kinds: readonly KindName[] | undefined, kind: KindName): boolean =>
  kinds?.includes(kind) === true || (kinds?.includes('*') === true && knownKind(kind)?.card === true);

/** Whether the grammar lets a relation run between two kinds. `relatesTo` runs between any. */
export function isRelationAllowed(fromKind: string, relation: string, toKind: string): boolean {
  if (relation === 'relatesTo') return true;
  if (!isRelationName(relation)) return false;
  return (
    includesKind(knownKind(fromKind)?.relations?.[relation], toKind) ||
    includesKind(knownKind(toKind)?.incomingRelations?.[relation], fromKind)
  );
}

/** The relations that may run from one kind to another, the fitting ones first, `relatesTo` always last. */
export function relationsBetween(fromKind: string, toKind: string): readonly RelationName[] {
  return [
    ...relationNames.filter((name) => name !== 'relatesTo' && isRelationAllowed(fromKind, name, toKind)),
    'relatesTo',
  ];
}

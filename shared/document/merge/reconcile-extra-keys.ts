import { dropErasedUnreadable } from '../edit/erasure-cascade.ts';
import type { ProjectDocument } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { getOwn } from '../model/get-own.ts';
import { deterministicWinner, isDeepEqual } from '../model/json-values.ts';
import { addUnreadable, UNREADABLE, unreadableEntries } from '../model/unreadable.ts';

type Extra = ProjectDocument['extra'];

/** The unreadable entries of both; of two under one name both are kept. */
const mergeUnreadable = (mine: Extra, base: Extra, external: Extra): Map<string, unknown> => {
  const entries = unreadableEntries(getOwn(mine, UNREADABLE));
  const known = unreadableEntries(getOwn(base, UNREADABLE));
  for (const [name, value] of unreadableEntries(getOwn(external, UNREADABLE)))
    if (!isDeepEqual(known.get(name), value)) addUnreadable(entries, name, value);
  return entries;
};

/**
 * The top-level keys that this version does not know, with what such a file says of them against `base`: of two that
 * differ, the larger canonical text stands there, as in a merge, and the other is set aside. `shared` fits one copy
 * alone.
 */
export function reconcileExtraKeys(
  mine: ProjectDocument,
  base: ProjectDocument,
  external: ProjectDocument,
  rules: DocumentRules,
): Extra {
  const extra = new Map(Object.entries(mine.extra));
  const unreadable = mergeUnreadable(mine.extra, base.extra, external.extra);
  for (const [key, value] of Object.entries(external.extra)) {
    if (key === UNREADABLE || key === 'shared' || isDeepEqual(getOwn(base.extra, key), value)) continue;
    const ours = extra.get(key);
    extra.set(key, ours === undefined ? value : deterministicWinner(ours, value));
    if (ours !== undefined && !isDeepEqual(ours, value))
      addUnreadable(unreadable, `top ${key}`, extra.get(key) === ours ? value : ours);
  }
  if (unreadable.size > unreadableEntries(getOwn(mine.extra, UNREADABLE)).size)
    extra.set(UNREADABLE, Object.fromEntries(unreadable));
  const joined = dropErasedUnreadable(Object.fromEntries(extra), mine, rules);
  return isDeepEqual(joined, mine.extra) ? mine.extra : joined;
}

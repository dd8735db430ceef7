import type { ProjectDocument } from './document.ts';
import { withoutErasedAside } from './erasure-cascade.ts';
import { own } from './names.ts';
import type { Rules } from './rules.ts';
import { addUnder, setAsideIn, UNREADABLE } from './set-aside.ts';
import { largerOf, same } from './values.ts';

type Extra = ProjectDocument['extra'];

/** What was set aside in both; a name that stands for two things keeps both. */
const asideOfBoth = (mine: Extra, base: Extra, outside: Extra): Map<string, unknown> => {
  const set = setAsideIn(own(mine, UNREADABLE));
  const known = setAsideIn(own(base, UNREADABLE));
  for (const [name, value] of setAsideIn(own(outside, UNREADABLE)))
    if (!same(known.get(name), value)) addUnder(set, name, value);
  return set;
};

/**
 * The top-level keys that this version does not know, with what such a file says of them against `base`: of two that
 * differ, the larger canonical text stands there, as in a merge, and the other is set aside. `shared` fits one copy alone.
 */
export function adoptExtra(
  mine: ProjectDocument,
  base: ProjectDocument,
  outside: ProjectDocument,
  rules: Rules,
): Extra {
  const extra = new Map(Object.entries(mine.extra));
  const aside = asideOfBoth(mine.extra, base.extra, outside.extra);
  for (const [key, value] of Object.entries(outside.extra)) {
    if (key === UNREADABLE || key === 'shared' || same(own(base.extra, key), value)) continue;
    const here = extra.get(key);
    extra.set(key, here === undefined ? value : largerOf(here, value));
    if (here !== undefined && !same(here, value))
      addUnder(aside, `top ${key}`, extra.get(key) === here ? value : here);
  }
  if (aside.size > setAsideIn(own(mine.extra, UNREADABLE)).size)
    extra.set(UNREADABLE, Object.fromEntries(aside));
  const joined = withoutErasedAside(Object.fromEntries(extra), mine, rules);
  return same(joined, mine.extra) ? mine.extra : joined;
}

import { join } from '../helpers/copies.ts';
import type { Law } from './law.ts';
import { differs, type Knowing, noteCascade } from './oracle.ts';
import { type Copy, documentsOf, type World } from './world.ts';

/** All that any of these copies knows, and all that any of them shows. */
export function together(world: World, copies: readonly Copy[]): Knowing {
  const known = new Set<number>();
  const visible = new Set<number>();
  const cascaded = new Set<string>();
  for (const copy of copies) {
    for (const key of copy.cascaded) cascaded.add(key);
    for (const number of copy.known) known.add(number);
    for (const number of copy.visible) visible.add(number);
  }
  noteCascade(world.log, { known, visible, cascaded });
  return { known, visible, cascaded };
}

/** Throws where a copy is not what the log of operations says. */
export function mustMatch(world: World, { document, ...knowing }: Pick<Copy, 'document'> & Knowing) {
  const problem = differs(document, world.log, knowing);
  if (problem !== undefined) throw new Error(problem);
}

export const oracleLaw: Law = {
  name: 'laws 2, 3 and 8: every copy, and all joined in any order, hold exactly the writes that nobody who saw them replaced',
  holds: (world, { order }) => {
    for (const copy of world.copies) mustMatch(world, copy);
    const document = documentsOf(world, order).reduce(join);
    mustMatch(world, { document, ...together(world, world.copies) });
  },
};

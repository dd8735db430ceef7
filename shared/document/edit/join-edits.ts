import type { Dot } from '../model/id-types.ts';
import type { Edit, Write } from './edit.ts';
import { isExistenceWrite } from './edit.ts';

const keyOf = (write: Write): string =>
  `${write.kind} ${write.id} ${isExistenceWrite(write) ? '+' : `.${write.register}`}`;

/**
 * Two edits that wait to be sent as one: the later write of a register wins and has seen what both had seen. An edit
 * must not be joined after it was sent.
 */
export function joinEdits(first: Edit, second: Edit): Edit {
  const writes = new Map<string, Write>();
  for (const write of [...first.writes, ...second.writes]) {
    const before = writes.get(keyOf(write));
    const seen = before ? [...new Set([...before.seen, ...write.seen])] : write.seen;
    writes.set(keyOf(write), { ...write, seen });
  }
  return { writes: [...writes.values()] };
}

/** A pending dot became the real one: what the person had seen under the one name is now seen under the other. */
export function replaceDot(edit: Edit, from: Dot, to: Dot): Edit {
  if (!edit.writes.some((write) => write.seen.includes(from))) return edit;
  return {
    writes: edit.writes.map((write) =>
      write.seen.includes(from)
        ? { ...write, seen: [...new Set(write.seen.map((dot) => (dot === from ? to : dot)))] }
        : write,
    ),
  };
}

import type { Block } from './blocks.ts';

interface Open {
  readonly indent: number;
  readonly sign: string;
  readonly index: number;
}

/** Where an entry hangs, and whether it is at the top of its list. */
interface Hung {
  readonly parent: number | undefined;
  readonly restarts: boolean;
}

/**
 * Follows the nesting of a list: by indentation, and, where a list is pasted without any, by its signs
 * (• then o then ▪, or numbers with bullets between them).
 */
export const createNesting = () => {
  let open: Open[] = [];
  return {
    clear: (): void => {
      open = [];
    },
    add: (block: Block, index: number): Hung => {
      const indent = block.indent;
      const sign = block.marker?.sign ?? '';
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop();
      const same = open.findIndex((entry) => Math.abs(entry.indent - indent) <= 1 && entry.sign === sign);
      if (same >= 0) open = open.slice(0, same);
      const restarts = open.length === 0;
      const parent = open.at(-1)?.index;
      open.push({ indent, sign, index });
      return { parent, restarts };
    },
  };
};

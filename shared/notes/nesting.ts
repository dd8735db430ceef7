import type { Block } from './blocks.ts';

const NUMBERS = new Set(['(1)', '1.', '1)']);
const ROUND = new Set(['•', '●', '\uf0b7', '·', '∙', '■', '➢', '▸', '►']);
const HOLLOW = new Set(['o', '◦', '○', '□']);
const SMALL = new Set(['▪', '‣', '⁃', '\uf0a7', '–', '—', '-']);

/** Word nests • o ▪ and numbers without indenting them when a list is pasted as text. */
const nestsUnder = (child: string, parent: string): boolean => {
  if (NUMBERS.has(parent)) return child === 'a)' || child.startsWith('1.1/') || isBulletSign(child);
  if (parent === 'a)') return isBulletSign(child);
  if (parent.startsWith('1.1/')) return isBulletSign(child) || (child.startsWith('1.1/') && child > parent);
  if (ROUND.has(parent)) return HOLLOW.has(child) || SMALL.has(child);
  return HOLLOW.has(parent) && SMALL.has(child);
};

const isBulletSign = (sign: string): boolean =>
  ROUND.has(sign) || HOLLOW.has(sign) || SMALL.has(sign) || sign === '*';

type Hanging = Pick<Block, 'indent' | 'marker'>;

/** Whether an entry stands below another one: further in, or by its sign. */
export const isBelow = (entry: Hanging, above: Hanging): boolean => {
  if (entry.indent > above.indent + 1) return true;
  return entry.indent >= above.indent - 1 && nestsUnder(entry.marker?.sign ?? '', above.marker?.sign ?? '');
};

/** Where an entry hangs, and whether it is at the top of its list. */
interface Hung {
  readonly parent: number | undefined;
  readonly isTop: boolean;
}

/** Follows the nesting of a list. */
export const createNesting = () => {
  let open: { readonly entry: Hanging; readonly index: number }[] = [];
  return {
    clear: (): void => {
      open = [];
    },
    add: (entry: Hanging, index: number): Hung => {
      let above = open.at(-1);
      while (above && !isBelow(entry, above.entry)) {
        open.pop();
        above = open.at(-1);
      }
      open.push({ entry, index });
      return { parent: above?.index, isTop: above === undefined };
    },
  };
};

import type { Block } from './group-into-blocks.ts';

const NUMBER_STYLES = new Set(['(1)', '1.', '1)']);
const ROUND_BULLETS = new Set(['•', '●', '\uf0b7', '·', '∙', '■', '➢', '▸', '►']);
const HOLLOW_BULLETS = new Set(['o', '◦', '○', '□']);
const SMALL_BULLETS = new Set(['▪', '‣', '⁃', '\uf0a7', '–', '—', '-']);

/** Word nests • o ▪ and numbers without indenting them when a list is pasted as text. */
const nestsUnder = (child: string, parent: string): boolean => {
  if (NUMBER_STYLES.has(parent)) return child === 'a)' || child.startsWith('1.1/') || isBulletSign(child);
  if (parent === 'a)') return isBulletSign(child);
  if (parent.startsWith('1.1/')) return isBulletSign(child) || (child.startsWith('1.1/') && child > parent);
  if (ROUND_BULLETS.has(parent)) return HOLLOW_BULLETS.has(child) || SMALL_BULLETS.has(child);
  return HOLLOW_BULLETS.has(parent) && SMALL_BULLETS.has(child);
};

const isBulletSign = (sign: string): boolean =>
  ROUND_BULLETS.has(sign) || HOLLOW_BULLETS.has(sign) || SMALL_BULLETS.has(sign) || sign === '*';

type NestableEntry = Pick<Block, 'indent' | 'marker'>;

/** Whether an entry stands below another one: further in, or by its sign. */
export function isNestedUnder(entry: NestableEntry, above: NestableEntry): boolean {
  if (entry.indent > above.indent + 1) return true;
  return entry.indent >= above.indent - 1 && nestsUnder(entry.marker?.sign ?? '', above.marker?.sign ?? '');
}

/** Where an entry hangs, and whether it is at the top of its list. */
interface NestingPosition {
  readonly parent: number | undefined;
  readonly isTopLevel: boolean;
}

/** Follows the nesting of a list. */
export function createNestingTracker() {
  let open: { readonly entry: NestableEntry; readonly index: number }[] = [];
  return {
    clear: (): void => {
      open = [];
    },
    add: (entry: NestableEntry, index: number): NestingPosition => {
      let above = open.at(-1);
      while (above && !isNestedUnder(entry, above.entry)) {
        open.pop();
        above = open.at(-1);
      }
      open.push({ entry, index });
      return { parent: above?.index, isTopLevel: above === undefined };
    },
  };
}

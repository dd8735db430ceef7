/** Which sign stands before the tenths; the other one, a space or an apostrophe may part thousands. */
export type NumberStyle = 'point' | 'comma';

/** Signs, currencies and per cent that may stand around a number. */
const AROUND = /^[\s\u00a0\u202f]*[£€$]?\s*|\s*(?:%|€)?[\s\u00a0\u202f]*$/g;

const shapes: { readonly [style in NumberStyle]: RegExp } = {
  point: /^-?(?:\d+|\d{1,3}(?:[,' \u00a0\u202f]\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  comma: /^-?(?:\d+|\d{1,3}(?:[.' \u00a0\u202f]\d{3})+)?(?:,\d+)?(?:[eE][+-]?\d+)?$/,
};

/** A number that both styles read alike: most are, and a table may have a hundred thousand. */
const PLAIN = /^\d{1,15}$/;

/** A cell without the apostrophe that keeps spreadsheets from calculating it, and with a plain minus. */
const bareNumber = (cell: string): string => cell.replace(/^'/, '').replace(AROUND, '').replace(/^[−–]/, '-');

/** The number that a cell says, `null` for none: letters, or so large that no number holds it. */
export function readNumber(cell: string, style: NumberStyle): number | null {
  if (PLAIN.test(cell)) return Number(cell);
  const bare = bareNumber(cell);
  if (!/\d/.test(bare) || !shapes[style].test(bare)) return null;
  const [decimal, group] = style === 'point' ? ['.', ','] : [',', '.'];
  const plain = bare.replaceAll(group, '').replace(/[' \u00a0\u202f]/g, '');
  const value = Number(plain.replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

/** Whether one style alone reads the cell, or both alike; `1,234` is neither. */
const styleOf = (cell: string): NumberStyle | undefined => {
  if (PLAIN.test(cell)) return undefined;
  const [asPoint, asComma] = [readNumber(cell, 'point'), readNumber(cell, 'comma')];
  if (asPoint === asComma) return undefined;
  if (asPoint === null) return 'comma';
  return asComma === null ? 'point' : undefined;
};

/**
 * Which style the numbers of a table have: that of most cells that only one of the two reads. Where none tells, a
 * semicolon between cells stands for countries with a decimal comma.
 */
export function guessNumberStyle(cells: Iterable<string>, delimiter: string): NumberStyle {
  let balance = 0;
  for (const cell of cells) {
    const style = styleOf(cell);
    if (style !== undefined) balance += style === 'comma' ? 1 : -1;
  }
  if (balance !== 0) return balance > 0 ? 'comma' : 'point';
  return delimiter === ';' ? 'comma' : 'point';
}

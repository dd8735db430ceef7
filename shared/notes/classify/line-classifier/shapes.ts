/** A shape that a text may have. */
interface Shape {
  /** The feature's name. */
  readonly name: string;
  readonly pattern: RegExp;
  /** One of these must stand in the text; undefined where no sign need. */
  readonly signs?: string;
}

/** Shapes of a line. */
export const SHAPES: readonly Shape[] = [
  { name: 's asks', pattern: /\?["”’')]*$/, signs: '?' },
  { name: 's asksWithin', pattern: /\?/, signs: '?' },
  { name: 's asksTwice', pattern: /\?\?/, signs: '?' },
  { name: 's exclaims', pattern: /!/, signs: '!' },
  { name: 's colonEnd', pattern: /:$/, signs: ':' },
  { name: 's stopEnd', pattern: /\.$/, signs: '.' },
  { name: 's label', pattern: /^[^:.]{1,30}:\s/, signs: ':' },
  { name: 's dash', pattern: /\s[–—-]\s/, signs: '–—-' },
  { name: 's arrow', pattern: /->|→|=>|>>/, signs: '>→' },
  { name: 's quoted', pattern: /^["“‘'].*["”’'](?:\s|$|[.–—-])/, signs: '"”’\'' },
  { name: 's quote', pattern: /["“”]/, signs: '"“”' },
  { name: 's lower', pattern: /^\p{Ll}/u },
  { name: 's brackets', pattern: /^[([].*[)\]]$/, signs: ')]' },
  { name: 's bracketEnd', pattern: /\)\.?$/, signs: ')' },
  { name: 's money', pattern: /£/, signs: '£' },
  { name: 's percent', pattern: /%|per ?cent/i },
  { name: 's cells', pattern: / · | \| /, signs: '·|' },
  { name: 's shout', pattern: /\b\p{Lu}{4,}\b/u },
  { name: 's initials', pattern: /\b\p{Lu}{2,3}\b/u },
  { name: 's ellipsis', pattern: /…|\.\.\./, signs: '….' },
  { name: 's slash', pattern: /\p{L}\/\p{L}/u, signs: '/' },
  { name: 's manySentences', pattern: /[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u, signs: '.!?' },
];

const ALL_SIGNS = [...new Set(SHAPES.flatMap(({ signs = '' }) => [...signs]))];
/** A bit for each sign, by its code; none for letters. */
const BIT_OF_CODE = new Uint32Array(Math.max(...ALL_SIGNS.map((sign) => sign.charCodeAt(0))) + 1);
ALL_SIGNS.forEach((sign, at) => {
  BIT_OF_CODE[sign.charCodeAt(0)] = 1 << at;
});
const bitsOf = (text: string): number => {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= BIT_OF_CODE[text.charCodeAt(at)] ?? 0;
  return bits;
};

const NEEDED_BITS = SHAPES.map(({ signs }) => (signs === undefined ? -1 : bitsOf(signs)));

/** Longest text whose shape is looked at. */
const MAX_SHAPED_LENGTH = 600;

/** Tells the names of the shapes that a text has, in their order. Its signs are read once, and few shapes looked at closely. */
export function visitShapes(whole: string, tell: (name: string) => void): void {
  const text = whole.slice(0, MAX_SHAPED_LENGTH);
  const bits = bitsOf(text);
  for (let at = 0; at < SHAPES.length; at += 1) {
    const shape = SHAPES[at] as Shape;
    const needed = NEEDED_BITS[at] ?? 0;
    if ((needed === -1 || (needed & bits) !== 0) && shape.pattern.test(text)) tell(shape.name);
  }
}

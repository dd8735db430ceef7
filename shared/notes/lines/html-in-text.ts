/** Marks of HTML that stay in Markdown and in pasted text. Letters that are written as entities. */
const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  eacute: 'é',
};
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi;
const TAG =
  /<\/?(?:details|summary|br|p|div|span|b|i|u|em|strong|small|sub|sup|font|center|mark|ul|ol|li|h[1-6]|hr|img|a|kbd|details)(?:\s[^<>]{0,300})?\/?>/gi;
/** Tags that only group what stands between them. */
const BARE_TAGS = /^(?:<\/?(?:details|div|p|br|ul|ol|li|center|hr|span|summary)\s?\/?>\s*)+$/i;
const COMMENT = /<!--.{0,2000}?-->/g;

const letterOf = (code: number): string =>
  code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';

/** The words of a line without tags, comments and entities; `<summary>Group 1</summary>` is a bold line. */
export function withoutHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const summary = /^(?:<details[^<>]{0,100}>)?\s*<summary>\s*([^<>]{1,100}?)\s*<\/summary>$/i.exec(text)?.[1];
  const bare = summary === undefined ? text.replace(COMMENT, '').replace(TAG, ' ') : `**${summary}**`;
  const decoded = bare.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return letterOf(Number(decimal)) || whole;
    if (hex) return letterOf(Number.parseInt(hex, 16)) || whole;
    return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
  });
  if (bare === text) return decoded;
  const words = decoded.replace(/ {2,}/g, ' ').trim();
  // A picture or a comment alone is text like any other: nothing that was written is lost without a word.
  return !/[\p{L}\p{N}]/u.test(words) && !BARE_TAGS.test(text) ? text : words;
}

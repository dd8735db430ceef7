import { readDeclarations } from '../html/page-styles.ts';

/** A tag in a Markdown source. */
export interface Tag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isClosing: boolean;
  readonly source: string;
  /** Where the block of HTML begins in which it stands, and which is read as a page; -1 within a line of Markdown. */
  readonly block: number;
}

/** Two tags with what stands between them. */
export interface TagPair {
  readonly open: Tag;
  readonly close: Tag;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s|\/)[^<>]*)?>/gi;

/** Tags that browsers know: `<Ruth>` is a word that somebody wrote. */
const KNOWN_TAGS = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd del ' +
    'details dfn dir div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ' +
    'ins kbd label legend li link main mark menu meta nav noscript object ol option p picture pre q rp rt ruby s samp script ' +
    'section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title ' +
    'tr tt u ul var video audio wbr'
  ).split(' '),
);

export function isKnownTag(source: string): boolean {
  return KNOWN_TAGS.has(/^<\/?([a-z][a-z0-9-]*)/i.exec(source)?.[1]?.toLowerCase() ?? '');
}

/** The tags in a part of the source. */
export function readTags(source: string, offset: number, block: number): readonly Tag[] {
  return [...source.matchAll(TAG)].map((match) => ({
    name: (match[2] ?? '').toLowerCase(),
    from: offset + match.index,
    to: offset + match.index + match[0].length,
    isClosing: match[1] === '/',
    source: match[0],
    block,
  }));
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link', 'col', 'source']);
/** A page of thousands of open tags is none of people; what is not closed within these stays open. */
const MAX_OPEN = 300;

/** Finds which tag closes which. */
export function pairTags(tags: readonly Tag[]): readonly TagPair[] {
  const open: Tag[] = [];
  const pairs: TagPair[] = [];
  for (const tag of tags) {
    if (VOID_TAGS.has(tag.name) || tag.source.endsWith('/>')) continue;
    if (!tag.isClosing) {
      if (open.length < MAX_OPEN) open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const [opening] = at < 0 ? [] : open.splice(at);
    if (opening) pairs.push({ open: opening, close: tag });
  }
  return pairs;
}

/** Whether nobody sees what stands after an opening tag. */
export function hidesWords({ name, source }: Tag): boolean {
  if (/^(?:script|style|template|noscript)$/.test(name)) return true;
  const attributes = source.replace(/^<\S+/, '');
  if (/\shidden(?:\s|=|\/|>)/i.test(` ${attributes}`) || /\saria-hidden\s*=\s*["']?true/i.test(attributes))
    return true;
  const style = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const look = readDeclarations(style?.[1] ?? style?.[2] ?? '');
  return (
    look.get('display') === 'none' || look.get('visibility') === 'hidden' || look.get('mso-hide') === 'all'
  );
}

/** Whether what stands after an opening tag is crossed out. */
export function strikesWords({ name, source }: Tag): boolean {
  return /^(?:s|strike|del)$/.test(name) || /text-decoration[^;"']*line-through/i.test(source);
}

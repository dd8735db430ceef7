import { pointOf, type WordRange } from '../../../../shared/records/computed/card-point.ts';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { type CardLine, isSentence, strongParts } from '../../../features/map-model/content/card-lines.ts';
import { textWidth, truncateToWidth, wrapLines } from '../../../features/map-model/geometry/text-layout.ts';

/** The room for words on a painted card, px on the screen. */
interface WordRoom {
  readonly width: number;
  readonly maxLines: number;
  readonly size: number;
  /** What stands between the mark and the first word. */
  readonly lead?: number;
}

type PaperFace = Pick<CardFace, 'title' | 'figure' | 'chosenPoint'>;

interface PaperWords {
  readonly lines: readonly CardLine[];
  readonly isSentence: boolean;
}

/** As wide as the mark and its gap at any size: stands for the mark while lines are broken. */
const MARK_PLACEHOLDER = 'mm';

/** The same, and as many letters more as the signs after it are wide. */
const placeholderFor = ({ size, lead = 0 }: WordRoom): string =>
  MARK_PLACEHOLDER + 'm'.repeat(Math.ceil(lead / textWidth('m', size)));

const MAX_SEARCHED_LETTERS = 4000;
const MAX_CACHED = 20_000;
const cache = new Map<string, PaperWords>();

/** A word that no cut text ends with. */
const WEAK_END = /\s(?:the|a|an|of|to|and|or|with|for|in|by|on|that|who|as|is|are|be|from|their|they)$/i;

/** Where a text may begin, in the order in which they are tried: at its start, at a later sentence, at its point. */
const startsOf = (words: string, point: WordRange | undefined): readonly number[] => {
  if (!point) return [0];
  const sentences = [...words.slice(0, point.from).matchAll(/[.?!]["”’)]*\s+/g)].map(
    (end) => end.index + end[0].length,
  );
  return [...new Set([0, ...sentences, point.from])];
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface BrokenWords {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

/** The last line cut at a word, so that an ellipsis has room; what ends with a weak word is cut before it. */
const cutAtWord = (line: string, width: number, size: number): string => {
  let words = line;
  const isTooWide = (): boolean => textWidth(`${words}…`, size) > width || WEAK_END.test(words);
  while (isTooWide() && words.includes(' ')) words = words.slice(0, words.lastIndexOf(' '));
  return truncateToWidth(`${words.replace(/[,;:.]$/, '')}…`, width, size);
};

/** Words in lines, the first of which begins after the mark. */
const broken = (words: string, room: WordRoom): BrokenWords => {
  const { width, maxLines, size } = room;
  const placeholder = placeholderFor(room);
  const wrapped = wrapLines(`${placeholder} ${words}`, width, size, maxLines, placeholder.length);
  const { isWhole } = wrapped;
  const last = wrapped.lines.at(-1) ?? '';
  const lines = isWhole ? wrapped.lines : [...wrapped.lines.slice(0, -1), cutAtWord(last, width, size)];
  const [first = '', ...others] = lines;
  return { lines: [first.slice(placeholder.length + 1), ...others], isWhole };
};

function chooseWords({ title, figure, chosenPoint }: PaperFace, room: WordRoom): PaperWords {
  const said = title.slice(0, MAX_SEARCHED_LETTERS).split(/\s+/).filter(Boolean).join(' ');
  const words = figure && !said.startsWith(figure) ? `${figure} ${said}` : said;
  const isFigureFirst = figure !== '' && chosenPoint === undefined;
  const point = isFigureFirst
    ? { from: 0, to: words.startsWith(figure) ? figure.length : 0 }
    : pointOf(words, chosenPoint);
  const starts = startsOf(words, figure ? undefined : point);
  const isLong = isSentence(title) || figure !== '';
  for (const start of starts) {
    const rest = capitalised(words.slice(start));
    const { lines, isWhole } = broken(rest, room);
    if (!isWhole && start !== starts.at(-1)) continue;
    const range =
      point && point.to > start ? { from: Math.max(0, point.from - start), to: point.to - start } : undefined;
    return { lines: strongParts(lines, rest, range), isSentence: isLong };
  }
  return { lines: [], isSentence: isLong };
}

/**
 * The words of a painted card: the whole sentence where it fits; else from the last start of a sentence from which it
 * does; else from its point on, cut at a word. Worked out once for each text and room.
 */
export function paperWords({ title, figure, chosenPoint }: PaperFace, room: WordRoom): PaperWords {
  const place = `${Math.round(room.width)} ${room.maxLines} ${room.size} ${room.lead ?? 0}`;
  const key = `${place} ${figure} ${chosenPoint ?? '-'}\n${title}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > MAX_CACHED) cache.clear();
  const words = chooseWords({ title, figure, chosenPoint }, room);
  cache.set(key, words);
  return words;
}

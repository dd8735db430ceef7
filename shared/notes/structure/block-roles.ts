import type { KnownPeople } from '../people/known-people.ts';
import type { Block } from './group-into-blocks.ts';
import { isNestedUnder } from './nesting.ts';
import { sectionOf } from './sections.ts';
import { isSpeakerAlone } from './speakers.ts';

/** What a block is to the notes; `text` becomes a card of some kind. */
export type BlockRole = 'title' | 'theme' | 'heading' | 'text';

const BARE_ACTION_HEADING = /^actions?(?: points?| items?)?\s?:?$/i;
/** A first line that names the meeting and not what it was about. */
const MEETING_NAME =
  /\b(?:minutes|notes|note|meeting|agenda|forum|workshop|session|committee|steering group|board|council|write[- ]?up|recap|huddle|catch[- ]?up|get[- ]together|walkabout|visit|event|call|retro(?:spective)?|summary|report|day|partnership|group|panel|network|fieldnotes|shadowing|debrief|away ?day|assembly|memo|transcript|recording|cofnodion|cyfarfod)\b/i;
/** "Group 1", "Table 2: Money": a part of the meeting, not its name. */
const NAMED_PART =
  /^(?:group|table|theme|topic|stop|part|item|strand|room|sheet|station|question)\s+(?:\d{1,2}|[A-F]|one|two|three|four)\b/i;
const MOST_BLOCKS_BEFORE_TITLE = 2;
/** A numbered entry that is longer than this introduces what follows in words of its own. */
const MOST_WORDS_OF_ENTRY_HEADING = 14;

/** What headings of the whole notes have to be known for. */
export interface HeadingOutline {
  /** Indexes of the headings that name the meeting. */
  readonly titles: ReadonlySet<number>;
  /** Headings at this level or above are themes, the others sub-headings. */
  readonly themeLevel: number;
  /** People whom the notes know. */
  readonly people: KnownPeople | undefined;
  /** Topics stand without a colon here, so that a line with one only leads in. */
  readonly hasTopicsWithoutColon: boolean;
  /** Headings below one that only says "Notes" are the topics. */
  readonly topicsOfContainers: ReadonlySet<number>;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

const endsWithColon = (block: Block | undefined): boolean => /:$/.test(block?.text ?? '');

/** The first heading, where it stands over the others or names a meeting; a second one right below it belongs to it. */
const findTitles = (blocks: readonly Block[], headings: readonly number[]): ReadonlySet<number> => {
  const titles = new Set<number>();
  const levelAt = (index: number | undefined): number => blocks[index ?? -1]?.level ?? 99;
  const [first, second] = headings;
  if (first === undefined || first > MOST_BLOCKS_BEFORE_TITLE) return titles;
  const block = blocks[first] as Block;
  const canBeHighest = block.look !== 'markdown' || block.level === 1;
  const isHighest = canBeHighest && headings.slice(1).every((index) => levelAt(index) > block.level);
  const namesMeeting = MEETING_NAME.test(block.text) && first === 0 && !NAMED_PART.test(block.text);
  const isAboveHeading = second === first + 1 && levelAt(second) < block.level;
  const hasOthers =
    headings.length > 1 &&
    (isHighest || namesMeeting || isAboveHeading || (first === 0 && wordCount(block.text) > 8));
  const steers = sectionOf(block.text) !== undefined && !namesMeeting && block.level > 1;
  if (steers || !(hasOthers || (namesMeeting && /\d/.test(block.text)))) return titles;
  titles.add(first);
  if (second !== first + 1 || sectionOf(blocks[second]?.text ?? '')) return titles;
  const isOnlyOfLevel = headings.slice(2).every((index) => levelAt(index) > levelAt(second));
  if (isOnlyOfLevel && headings.length > 3) titles.add(second);
  return titles;
};

/** Says nothing of what stands below it but that it was talked about. */
const CONTAINER =
  /^(?:the |our |full |detailed )?(?:narrative|notes?|discussions?|minutes|items?|agenda(?: items)?|topics?|themes?|details?|record|main (?:points|discussion|items)|key points|what we (?:discussed|talked about|covered)|write[- ]?up|body|meeting notes|notes of the (?:meeting|discussion))$/i;

const topicsOfContainers = (blocks: readonly Block[], headings: readonly number[]): ReadonlySet<number> => {
  const topics = new Set<number>();
  let container: number | undefined;
  for (const index of headings) {
    const block = blocks[index];
    if (!block) continue;
    if (container !== undefined && block.level <= container) container = undefined;
    if (container !== undefined && block.level === container + 1) topics.add(index);
    if (block.look === 'markdown' && CONTAINER.test(block.text.replace(/^[\d.\s]+|\s*:$/g, '')))
      container = block.level;
  }
  return topics;
};

/** Level of a first topic that stands alone above all others: "## Group 1" over bold questions. */
const leaderOf = (
  blocks: readonly Block[],
  headings: readonly number[],
  titles: ReadonlySet<number>,
): number | undefined => {
  const [first, ...others] = headings.filter((index) => !titles.has(index));
  const block = blocks[first ?? -1];
  if (!block || others.length === 0 || MEETING_NAME.test(block.text.replace(NAMED_PART, '')))
    return undefined;
  const isAlone = others.every((index) => (blocks[index]?.level ?? 0) > block.level);
  const isOverHeading = blocks[(first ?? 0) + 1]?.type === 'heading' && block.look !== 'plain';
  return isAlone &&
    (block.look === 'markdown' || isOverHeading) &&
    !sectionOf(block.text) &&
    !CONTAINER.test(block.text)
    ? block.level
    : undefined;
};

/** Looks over all headings once. */
export function headingOutlineOf(blocks: readonly Block[], people: KnownPeople | undefined): HeadingOutline {
  const headings = blocks.flatMap((block, index) =>
    block.type === 'heading' && block.look !== 'leadIn' && !isSpeakerAlone(block.text, people) ? [index] : [],
  );
  const titles = findTitles(blocks, headings);
  const isTopic = (index: number): boolean =>
    blocks[index]?.look === 'plain' && !titles.has(index) && !endsWithColon(blocks[index]);
  const hasTopicsWithoutColon = headings.some(isTopic);
  const countByLevel = new Map<number, number>();
  for (const index of headings) {
    const level = blocks[index]?.level ?? 0;
    if (titles.has(index) || (hasTopicsWithoutColon && endsWithColon(blocks[index]))) continue;
    countByLevel.set(level, (countByLevel.get(level) ?? 0) + 1);
  }
  const levels = [...countByLevel.keys()].sort((a, b) => a - b);
  const repeated = levels.find((level) => (countByLevel.get(level) ?? 0) > 1);
  const themeLevel = leaderOf(blocks, headings, titles) ?? repeated ?? levels[0] ?? 0;
  return {
    titles,
    themeLevel,
    people,
    hasTopicsWithoutColon,
    topicsOfContainers: topicsOfContainers(blocks, headings),
  };
}

/** An entry that says what the entries below it are. */
const roleOfEntry = (
  block: Block,
  next: Block | undefined,
  hasTheme: boolean,
  people: KnownPeople | undefined,
): BlockRole => {
  if (next?.type !== 'bullet') return 'text';
  if (BARE_ACTION_HEADING.test(block.text)) return 'heading';
  const isNested = isNestedUnder(next, block);
  const isLeadIn = /:$/.test(block.text) && wordCount(block.text) <= MOST_WORDS_OF_ENTRY_HEADING;
  if (isLeadIn && (isNested || !next.hasGapBefore)) return 'heading';
  if (!isNested || block.marker?.style === 'box') return 'text';
  if (isSpeakerAlone(block.text, people) && wordCount(block.text) <= 4) return 'heading';
  const section =
    wordCount(block.text) <= 7 && !/[.,;?]$/.test(block.text) ? sectionOf(block.text) : undefined;
  if (!section) return 'text';
  return hasTheme || section === 'actions' || section === 'objectives' ? 'heading' : 'theme';
};

/** Gives a block its role. `hasTheme`: a theme is open. */
export function blockRoleOf(
  blocks: readonly Block[],
  index: number,
  hasTheme: boolean,
  outline: HeadingOutline,
): BlockRole {
  const block = blocks[index];
  if (!block) return 'text';
  if (block.type === 'bullet') return roleOfEntry(block, blocks[index + 1], hasTheme, outline.people);
  if (block.type !== 'heading') {
    const isAlone = block.type === 'prose' && BARE_ACTION_HEADING.test(block.text);
    return isAlone && index < blocks.length - 1 ? 'heading' : 'text';
  }
  if (outline.titles.has(index) || /^subject\s?:/i.test(block.text)) return 'title';
  if (block.look === 'leadIn') return 'heading';
  if (isSpeakerAlone(block.text, outline.people)) return 'heading';
  const next = blocks[index + 1];
  if (block.look === 'plain' && next?.type === 'heading' && next.level < block.level) return 'title';
  if (outline.topicsOfContainers.has(index)) return 'theme';
  const isUnmarked = block.look === 'plain' || block.look === 'bold';
  if (isUnmarked && sectionOf(block.text) === 'objectives') return 'heading';
  if (!hasTheme && block.look !== 'italic') return 'theme';
  if (block.look === 'plain' && outline.hasTopicsWithoutColon && endsWithColon(block)) return 'heading';
  return block.level <= outline.themeLevel ? 'theme' : 'heading';
}

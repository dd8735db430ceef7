import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { recordsOf } from '../document/model/selectors.ts';
import { textOf } from '../records/fields/read-field.ts';
import { valueInWords } from '../records/fields/value-in-words.ts';
import type { Kind } from '../records/kind.ts';
import { cardKinds, displayedTitleField, recordInWords, titleOf } from '../records/kind-registry.ts';
import { projectRecordOf } from '../records/project-record.ts';
import { linksInWords } from './links-in-words.ts';
import { readableFields } from './readable-fields.ts';

/** Signs that Markdown gives a meaning anywhere, and those that do at the beginning of a line. */
const ANYWHERE = /[\\`*_[\]<>#|~]/g;
const AT_START = /^(\s*)([-+=]|\d+[.)])/;

/** Words as Markdown shows them: as they are. Line breaks become spaces. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(
      AT_START,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

/** Told elsewhere: in the heading, or of the record and not of what it says. */
const omittedFields: ReadonlySet<string> = new Set(['sensitivity', 'createdOn', 'createdBy']);

interface Card {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

const fieldLines = ({ kind, record }: Card): readonly string[] => {
  const title = displayedTitleField(kind, record);
  return readableFields(kind.fields)
    .filter(([name]) => name !== title && name !== kind.lifecycle?.field && !omittedFields.has(name))
    .map(([name, field]) => [field.label, valueInWords(field, record.fields[name] ?? null)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `  - ${escapeMarkdown(label)}: ${escapeMarkdown(words)}`);
};

const cardLines = (document: ProjectDocument, card: Card): readonly string[] => {
  const { kind, record } = card;
  const state = kind.state?.(record, document) ?? '';
  const head = `**${kind.label}**${state ? ` (${escapeMarkdown(state)})` : ''}`;
  return [
    `- ${head} ${escapeMarkdown(recordInWords(kind.name, record))}`,
    ...fieldLines(card),
    ...linksInWords(document, record.id).map((words) => `  - ${escapeMarkdown(words)}`),
  ];
};

const orderOf = (record: PlainRecord): string => textOf(record, 'order');

const byOrder = (one: PlainRecord, other: PlainRecord): number =>
  orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0;

/** Cards in a row, and the sub-heading they stand under. */
interface CardGroup {
  readonly heading?: PlainRecord;
  readonly cards: readonly Card[];
}

/** Cards of a theme by sub-heading. Those without one come first: behind a bold line they would seem to belong to it. */
const groupsOf = (cards: readonly Card[], headings: readonly PlainRecord[]): readonly CardGroup[] => {
  const byHeading = new Map<string, Card[]>(headings.map(({ id }) => [id, []]));
  const withoutHeading: Card[] = [];
  for (const card of cards) (byHeading.get(textOf(card.record, 'heading')) ?? withoutHeading).push(card);
  return [
    { cards: withoutHeading },
    ...headings.map((heading) => ({ heading, cards: byHeading.get(heading.id) ?? [] })),
  ];
};

const groupLines = (document: ProjectDocument, { heading, cards }: CardGroup): readonly string[] => [
  ...(heading ? ['', `**${escapeMarkdown(titleOf('heading', heading))}**`] : []),
  ...(cards.length > 0 ? ['', ...cards.flatMap((card) => cardLines(document, card))] : []),
];

interface ThemeSection {
  readonly title: string;
  readonly description?: string;
  readonly cards: readonly Card[];
  readonly headings: readonly PlainRecord[];
}

const sectionText = (
  document: ProjectDocument,
  { title, description = '', cards, headings }: ThemeSection,
): string =>
  [
    `## ${escapeMarkdown(title)}`,
    ...(description ? ['', escapeMarkdown(description)] : []),
    ...groupsOf(cards, headings).flatMap((group) => groupLines(document, group)),
  ].join('\n');

/** Cards as the Outline has them: in the order that people gave them. */
const cardsOf = (document: ProjectDocument, isIncluded: (id: RecordId) => boolean): readonly Card[] =>
  cardKinds()
    .filter(({ name }) => name !== 'theme')
    .flatMap((kind) => recordsOf(document, kind.name).map((record) => ({ kind, record })))
    .filter(({ record }) => isIncluded(record.id))
    .sort((one, other) => byOrder(one.record, other.record));

/** The sub-headings of a theme; of chosen cards, those that some of them stand under. */
const headingsOf = (
  document: ProjectDocument,
  cards: readonly Card[],
  isOfTheme: (theme: string) => boolean,
  isWhole: boolean,
): readonly PlainRecord[] => {
  const used = new Set(cards.map(({ record }) => textOf(record, 'heading')));
  return recordsOf(document, 'heading').filter(
    (heading) => isOfTheme(textOf(heading, 'theme')) && (isWhole || used.has(heading.id)),
  );
};

/**
 * Cards as Markdown: a heading a theme, a bold line a sub-heading, a line a card with its kind and state, under it what it
 * says and its links as sentences. Undefined ids mean the whole project.
 */
export function toMarkdown(document: ProjectDocument, ids?: ReadonlySet<string>): string {
  const isIncluded = (id: RecordId): boolean => ids === undefined || ids.has(id);
  const cards = cardsOf(document, isIncluded);
  const themes = recordsOf(document, 'theme');
  const known = new Set(themes.map(({ id }) => id));
  const sectionOf = (isOfTheme: (theme: string) => boolean, title: string, description?: string) => {
    const own = cards.filter(({ record }) => isOfTheme(textOf(record, 'theme')));
    const headings = headingsOf(document, own, isOfTheme, ids === undefined);
    return { title, cards: own, headings, ...(description ? { description } : {}) };
  };
  const isEmpty = (section: ThemeSection): boolean => section.cards.length + section.headings.length === 0;
  const sections = themes.flatMap((theme) => {
    const section = sectionOf((id) => id === theme.id, titleOf('theme', theme), textOf(theme, 'description'));
    return isEmpty(section) && !isIncluded(theme.id) ? [] : [sectionText(document, section)];
  });
  const withoutTheme = sectionOf((id) => !known.has(id), 'No theme yet');
  const sheet = projectRecordOf(document);
  const title = sheet ? titleOf('project', sheet) : 'Cards';
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...sections,
    ...(isEmpty(withoutTheme) ? [] : [sectionText(document, withoutTheme)]),
  ].join('\n\n')}\n`;
}

import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { recordsOf } from '../document/model/selectors.ts';
import { subHeadingOf, subHeadingsByTheme } from '../records/computed/sub-headings.ts';
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

/** A list of cards after an empty line; nothing where there is none. */
const listOf = (document: ProjectDocument, cards: readonly Card[]): readonly string[] =>
  cards.length > 0 ? ['', ...cards.flatMap((card) => cardLines(document, card))] : [];

interface Section {
  readonly heading: string;
  readonly description?: string;
  readonly cards: readonly Card[];
  /** The sub-headings of its theme. */
  readonly subHeadings: readonly PlainRecord[];
}

/** A theme: its cards, then each sub-heading as a line in bold, with its cards. One without any of these cards is left out. */
const sectionText = (
  document: ProjectDocument,
  { heading, description = '', cards, subHeadings }: Section,
): string => {
  const cardsUnder = (id: RecordId | undefined): readonly Card[] =>
    cards.filter(({ record }) => subHeadingOf(document, record)?.id === id);
  return [
    `## ${escapeMarkdown(heading)}`,
    ...(description ? ['', escapeMarkdown(description)] : []),
    ...listOf(document, cardsUnder(undefined)),
    ...subHeadings
      .map((record) => ({ record, under: cardsUnder(record.id) }))
      .filter(({ under }) => under.length > 0)
      .flatMap(({ record, under }) => [
        '',
        `**${escapeMarkdown(titleOf('heading', record))}**`,
        ...listOf(document, under),
      ]),
  ].join('\n');
};

const orderOf = ({ record }: Card): string => textOf(record, 'order');

/** Cards as the Outline has them: in the order that people gave them. */
const cardsOf = (document: ProjectDocument, isIncluded: (id: RecordId) => boolean): readonly Card[] =>
  cardKinds()
    .filter(({ name }) => name !== 'theme')
    .flatMap((kind) => recordsOf(document, kind.name).map((record) => ({ kind, record })))
    .filter(({ record }) => isIncluded(record.id))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0));

/**
 * Cards as Markdown: a heading a theme, a line in bold a sub-heading, a line a card with its kind and state, under it what it says and its links as
 * sentences. Undefined ids mean the whole project.
 */
export function toMarkdown(document: ProjectDocument, ids?: ReadonlySet<string>): string {
  const isIncluded = (id: RecordId): boolean => ids === undefined || ids.has(id);
  const cards = cardsOf(document, isIncluded);
  const headings = subHeadingsByTheme(document);
  const themes = recordsOf(document, 'theme');
  const known = new Set(themes.map(({ id }) => id));
  const sections = themes.flatMap((theme) => {
    const themeCards = cards.filter(({ record }) => textOf(record, 'theme') === theme.id);
    if (themeCards.length === 0 && !isIncluded(theme.id)) return [];
    const section = {
      heading: titleOf('theme', theme),
      description: textOf(theme, 'description'),
      cards: themeCards,
      subHeadings: headings.get(theme.id) ?? [],
    };
    return [sectionText(document, section)];
  });
  const cardsWithoutTheme = cards.filter(({ record }) => !known.has(textOf(record, 'theme')));
  const withoutTheme = {
    heading: 'No theme yet',
    cards: cardsWithoutTheme,
    subHeadings: headings.get(undefined) ?? [],
  };
  const sheet = projectRecordOf(document);
  const title = sheet ? titleOf('project', sheet) : 'Cards';
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...sections,
    ...(cardsWithoutTheme.length > 0 ? [sectionText(document, withoutTheme)] : []),
  ].join('\n\n')}\n`;
}

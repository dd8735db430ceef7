import type { ProjectDocument } from '../document/document.ts';
import { recordsOf } from '../document/view.ts';
import type { Kind, PlainRecord } from '../records/kind.ts';
import { projectRecordOf } from '../records/project-record.ts';
import { textOf } from '../records/read-field.ts';
import { cardKinds, recordWords, shownWordsField, titleOf } from '../records/registry.ts';
import { valueWords } from '../records/value-words.ts';
import { linkWords } from './link-words.ts';
import { saidFields } from './said-fields.ts';

/** Signs that Markdown gives a meaning anywhere, and those that do at the beginning of a line. */
const ANYWHERE = /[\\`*_[\]<>#|~]/g;
const AT_START = /^(\s*)([-+=]|\d+[.)])/;

/** Words as Markdown shows them: as they are. Line breaks become spaces. */
export const markdownWords = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(
      AT_START,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );

/** Told elsewhere: in the heading, or of the record and not of what it says. */
const aside: ReadonlySet<string> = new Set(['sensitivity', 'createdOn', 'createdBy']);

interface Card {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

const fieldLines = ({ kind, record }: Card): readonly string[] => {
  const title = shownWordsField(kind, record);
  return saidFields(kind.fields)
    .filter(([name]) => name !== title && name !== kind.lifecycle?.field && !aside.has(name))
    .map(([name, field]) => [field.label, valueWords(field, record.fields[name] ?? null)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `  - ${markdownWords(label)}: ${markdownWords(words)}`);
};

const cardLines = (document: ProjectDocument, card: Card): readonly string[] => {
  const { kind, record } = card;
  const state = kind.state?.(record, document) ?? '';
  const head = `**${kind.label}**${state ? ` (${markdownWords(state)})` : ''}`;
  return [
    `- ${head} ${markdownWords(recordWords(kind.name, record))}`,
    ...fieldLines(card),
    ...linkWords(document, record.id).map((words) => `  - ${markdownWords(words)}`),
  ];
};

const section = (document: ProjectDocument, heading: string, cards: readonly Card[], about = ''): string =>
  [
    `## ${markdownWords(heading)}`,
    ...(about ? ['', markdownWords(about)] : []),
    ...(cards.length > 0 ? ['', ...cards.flatMap((card) => cardLines(document, card))] : []),
  ].join('\n');

const orderOf = ({ record }: Card): string => textOf(record, 'order');

/** Cards as the Outline has them: in the order that people gave them. */
const cardsOf = (document: ProjectDocument, isAsked: (id: string) => boolean): readonly Card[] =>
  cardKinds()
    .filter(({ name }) => name !== 'theme')
    .flatMap((kind) => recordsOf(document, kind.name).map((record) => ({ kind, record })))
    .filter(({ record }) => isAsked(record.id))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0));

/**
 * Cards as Markdown: a heading a theme, a line a card with its kind and state, under it what it says and its links as
 * sentences. Undefined ids mean the whole project.
 */
export const markdownOf = (document: ProjectDocument, ids?: ReadonlySet<string>): string => {
  const isAsked = (id: string): boolean => ids === undefined || ids.has(id);
  const cards = cardsOf(document, isAsked);
  const themes = recordsOf(document, 'theme');
  const known = new Set(themes.map(({ id }) => id));
  const sections = themes.flatMap((theme) => {
    const own = cards.filter(({ record }) => textOf(record, 'theme') === theme.id);
    if (own.length === 0 && !isAsked(theme.id)) return [];
    return [section(document, titleOf('theme', theme), own, textOf(theme, 'description'))];
  });
  const loose = cards.filter(({ record }) => !known.has(textOf(record, 'theme')));
  const sheet = projectRecordOf(document);
  const title = sheet ? titleOf('project', sheet) : 'Cards';
  return `${[
    `# ${markdownWords(title)}`,
    ...sections,
    ...(loose.length > 0 ? [section(document, 'No theme yet', loose)] : []),
  ].join('\n\n')}\n`;
};

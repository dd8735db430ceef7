import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { textOf } from '../fields/read-field.ts';

/** The live theme that a card or a sub-heading names; undefined for none, and for one that was deleted. */
export function themeIdOf(document: ProjectDocument, record: PlainRecord): RecordId | undefined {
  const id = textOf(record, 'theme');
  return id !== '' && recordOf(document, { kind: 'theme', id }) ? id : undefined;
}

type SubHeadingsByTheme = ReadonlyMap<RecordId | undefined, readonly PlainRecord[]>;

const groupByTheme = (document: ProjectDocument): SubHeadingsByTheme => {
  const groups = new Map<RecordId | undefined, PlainRecord[]>();
  for (const heading of recordsOf(document, 'heading')) {
    const theme = themeIdOf(document, heading);
    const group = groups.get(theme);
    if (group) group.push(heading);
    else groups.set(theme, [heading]);
  }
  return groups;
};

const cache = new WeakMap<ProjectDocument, SubHeadingsByTheme>();

/**
 * All sub-headings in their order, by the theme they are in; those of no theme under `undefined`. Grouped once for each
 * state of a document: every theme that is drawn asks.
 */
export function subHeadingsByTheme(document: ProjectDocument): SubHeadingsByTheme {
  const cached = cache.get(document);
  if (cached) return cached;
  const groups = groupByTheme(document);
  cache.set(document, groups);
  return groups;
}

/**
 * The sub-heading that a card is listed under: the one it names, while that one is under the card's own theme. A card that
 * was moved to another theme, here or in a partner's copy, is listed there and not left behind under its old heading.
 */
export function subHeadingOf(document: ProjectDocument, card: PlainRecord): PlainRecord | undefined {
  const id = textOf(card, 'heading');
  const heading = id === '' ? undefined : recordOf(document, { kind: 'heading', id });
  return heading && themeIdOf(document, heading) === themeIdOf(document, card) ? heading : undefined;
}

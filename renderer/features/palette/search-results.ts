import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardKinds, recordInWords } from '../../../shared/records/kind-registry.ts';
import { allCommands, canRun, labelOf } from '../../core/commands/command-registry.ts';
import {
  allFindSources,
  type FindSource,
  type FoundPlace,
} from '../../core/commands/find-source-registry.ts';
import { isInScope } from '../../core/commands/is-in-scope.ts';
import { isMac, shortcutInWords } from '../../core/commands/shortcut.ts';
import { bestRank, compareByUse, rankByMatch, rankByNearness } from './rank-results.ts';

/** Something that can be found: a card to go to, a place that is no card, or a command to do. */
export type SearchResult =
  | { readonly type: 'card'; readonly id: string; readonly kind: string; readonly words: string }
  | (FoundPlace & { readonly type: 'place'; readonly icon: FindSource['icon'] })
  | {
      readonly type: 'command';
      readonly id: string;
      readonly words: string;
      readonly keys: string | undefined;
      readonly searchWords?: readonly string[] | undefined;
    };

/** Results of one sort under their heading. */
export interface ResultGroup {
  readonly heading: string;
  readonly results: readonly SearchResult[];
}

/** Lines of each sort that are shown; more words find the others. */
const MAX_RESULTS = 12;

/** How what can be found is chosen and ordered: by what answers, or by what is near where nothing does. */
type Rank = <T extends { readonly words: string; readonly searchWords?: readonly string[] | undefined }>(
  candidates: readonly T[],
  query: string,
) => readonly T[];

/** Cards of the project whose title answers the question. */
export function searchCardTitles(
  document: ProjectDocument,
  query: string,
  rank: Rank = rankByMatch,
): readonly SearchResult[] {
  return rank(
    cardKinds()
      .flatMap((kind) =>
        recordsOf(document, kind.name).map((record) => ({
          type: 'card' as const,
          id: record.id,
          kind: kind.name,
          words: recordInWords(kind.name, record),
        })),
      )
      .filter(({ words }) => words !== ''),
    query,
  ).slice(0, MAX_RESULTS);
}

/** Places of one source whose words answer the question. */
const searchPlaces = (
  { placesIn, icon }: FindSource,
  document: ProjectDocument,
  query: string,
  rank: Rank,
): readonly SearchResult[] =>
  rank(
    placesIn(document).map((place) => ({ type: 'place' as const, icon, ...place })),
    query,
  ).slice(0, MAX_RESULTS);

/** Commands that can be done here and answer the question: the best answers first, then what people do most. */
export function searchCommands(query: string, rank: Rank = rankByMatch): readonly SearchResult[] {
  return rank(
    allCommands()
      .filter((command) => !command.isHidden && isInScope(command) && canRun(command))
      .sort(compareByUse)
      .map((command) => ({
        type: 'command' as const,
        id: command.id,
        words: labelOf(command),
        keys: command.shortcut === undefined ? undefined : shortcutInWords(command.shortcut, isMac()),
        searchWords: command.searchWords,
      })),
    query,
  ).slice(0, MAX_RESULTS);
}

const groupsBy = (
  rank: Rank,
  document: ProjectDocument | undefined,
  query: string,
): readonly ResultGroup[] => {
  const places: readonly ResultGroup[] =
    document && query.trim() !== ''
      ? [
          { heading: 'Cards', results: searchCardTitles(document, query, rank) },
          ...allFindSources().map((source) => ({
            heading: source.heading,
            results: searchPlaces(source, document, query, rank),
          })),
        ]
      : [];
  return [...places, { heading: 'What can be done here', results: searchCommands(query, rank) }].filter(
    ({ results }) => results.length > 0,
  );
};

/** Lines that are shown where nothing has the words that were typed. */
const MAX_NEAREST = 5;

/** What may have been meant, under one heading that says that nothing has these words. */
const nearestGroup = (document: ProjectDocument | undefined, query: string): readonly ResultGroup[] => {
  const results = rankByNearness(
    groupsBy(rankByNearness, document, query).flatMap((group) => group.results),
    query,
  );
  return results.length === 0
    ? []
    : [{ heading: 'Nothing has these words. The nearest:', results: results.slice(0, MAX_NEAREST) }];
};

/**
 * Everything that answers the question, in groups: cards, other places, commands. The group with the best answer comes
 * first; of groups that answer alike, cards. Without a question only commands; where nothing answers, what is nearest.
 */
export function searchAll(document: ProjectDocument | undefined, query: string): readonly ResultGroup[] {
  const found = groupsBy(rankByMatch, document, query);
  if (found.length === 0) return nearestGroup(document, query);
  return found
    .map((group) => ({ group, rank: bestRank(group.results, query) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ group }) => group);
}

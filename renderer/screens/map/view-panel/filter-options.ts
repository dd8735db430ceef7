import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { meetingInWords, meetingOf } from '../../../../shared/records/computed/meetings.ts';
import { defaultSensitivity } from '../../../../shared/records/fields/common-fields.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import type { Option } from '../../../../shared/records/fields/field.ts';
import { sensitivities } from '../../../../shared/records/fields/option-lists.ts';
import { optionLabel, textOf, textsOf } from '../../../../shared/records/fields/read-field.ts';
import { cardKinds, kindLabelOf, kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { cardsOnMap } from '../view-options/cards-on-map.ts';
import type { FilterList } from '../view-options/filter.ts';
import { cardStatusOf, type FilterableCard, ownersOf } from '../view-options/filter-match.ts';

/** A value that can be filtered by, and how many cards of the map have it. */
export interface FilterChoice extends Option {
  readonly count: number;
}

type ChoicesOfCard = (card: FilterableCard) => readonly (readonly [value: string, label: string])[];

const valuesAsChoices = (values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [value, value]);

const statusChoices: ChoicesOfCard = (card) => {
  const status = cardStatusOf(card);
  if (status === '') return [];
  const kind = kindOf(card.kind);
  const field = kind?.fields[kind.lifecycle?.field ?? 'status'];
  return [[status, optionLabel(field?.options ?? [], status)]];
};

const choicesByList = (document: ProjectDocument): { readonly [list in FilterList]: ChoicesOfCard } => ({
  kinds: ({ kind }) => [[kind, kindLabelOf(kind)]],
  themes: ({ kind, record }) => {
    if (kind === 'theme') return [];
    const theme = textOf(record, 'theme');
    const themeRecord = theme === '' ? undefined : recordOf(document, { kind: 'theme', id: theme });

    return themeRecord ? [[theme, titleOf('theme', themeRecord)]] : [['', 'No theme']];
  },
  sessions: ({ record }) => {
    if (recordsOf(document, 'session').length === 0) return [];
    const meeting = meetingOf(document, record);
    return [meeting ? [meeting.id, meetingInWords(meeting)] : ['', 'No meeting']];
  },
  statuses: statusChoices,
  tags: ({ record }) => valuesAsChoices(textsOf(record, 'tags')),
  owners: ({ record }) => valuesAsChoices(ownersOf(record)),
  sensitivities: ({ record }) => {
    const value = textOf(record, 'sensitivity') || defaultSensitivity;
    return [[value, optionLabel(sensitivities, value)]];
  },
});

const kindIndex = (kind: string): number => cardKinds().findIndex(({ name }) => name === kind);

/** The values of one filter list on this map: kinds in the order of a project's stages, all others by their labels. */
export function filterChoices(
  document: ProjectDocument,
  mapId: string,
  list: FilterList,
): readonly FilterChoice[] {
  const choicesOfCard = choicesByList(document)[list];
  const found = new Map<string, { labels: Set<string>; count: number }>();
  for (const card of cardsOnMap(document, mapId).cards)
    for (const [value, label] of new Map(choicesOfCard(card))) {
      const known = found.get(value) ?? { labels: new Set<string>(), count: 0 };
      known.labels.add(label);
      known.count += 1;
      found.set(value, known);
    }
  const choices = [...found].map(([value, { labels, count }]) => ({
    value,
    label: [...labels].join(' / '),
    count,
  }));
  return choices.sort((one, other) =>
    list === 'kinds' ? kindIndex(one.value) - kindIndex(other.value) : one.label.localeCompare(other.label),
  );
}

/** Days on which sessions began, the last first, and how many sessions do not say. */
export function changeDays(document: ProjectDocument): {
  readonly days: readonly Option[];
  readonly undated: number;
} {
  const replicas = Object.values(document.sessions);
  const days = [...new Set(replicas.flatMap(({ on }) => (on === undefined ? [] : [on])))].sort().reverse();
  return {
    days: days.map((day, at) => ({
      value: day,
      label: at === 0 ? `The last day of work, ${dateInWords(day)}` : dateInWords(day),
    })),
    undated: replicas.filter(({ on }) => on === undefined).length,
  };
}

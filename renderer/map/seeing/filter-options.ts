import type { ProjectDocument } from '../../../shared/document/document.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { defaultSensitivity } from '../../../shared/records/common.ts';
import { writeDay } from '../../../shared/records/day.ts';
import type { Option } from '../../../shared/records/field.ts';
import { sensitivities } from '../../../shared/records/options.ts';
import { labelOf, textOf, textsOf } from '../../../shared/records/read-field.ts';
import { cardKinds, kindOf, titleOf } from '../../../shared/records/registry.ts';
import type { FilterList } from './filter.ts';
import { ownersOf, type SeenCard, statusOf } from './filter-match.ts';
import { standingOn } from './standing.ts';

/** Something that can be asked for, and how many cards of the map have it. */
export interface Choice extends Option {
  readonly count: number;
}

type Say = (card: SeenCard) => readonly (readonly [value: string, label: string])[];

const same = (values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [value, value]);

const sayStatus: Say = (card) => {
  const status = statusOf(card);
  if (status === '') return [];
  const kind = kindOf(card.kind);
  const field = kind?.fields[kind.lifecycle?.field ?? 'status'];
  return [[status, labelOf(field?.options ?? [], status)]];
};

const says = (document: ProjectDocument): { readonly [list in FilterList]: Say } => ({
  kinds: ({ kind }) => [[kind, kindOf(kind)?.label ?? kind]],
  themes: ({ kind, record }) => {
    if (kind === 'theme') return [];
    const theme = textOf(record, 'theme');
    const stored = theme === '' ? undefined : recordOf(document, { kind: 'theme', id: theme });

    return stored ? [[theme, titleOf('theme', stored)]] : [['', 'No theme']];
  },
  statuses: sayStatus,
  tags: ({ record }) => same(textsOf(record, 'tags')),
  owners: ({ record }) => same(ownersOf(record)),
  sensitivities: ({ record }) => {
    const value = textOf(record, 'sensitivity') || defaultSensitivity;
    return [[value, labelOf(sensitivities, value)]];
  },
});

const kindPlace = (kind: string): number => cardKinds().findIndex(({ name }) => name === kind);

/** What can be asked for in one list on this map; kinds along the line a project grows on, all else by its words. */
export function choicesOf(document: ProjectDocument, mapId: string, list: FilterList): readonly Choice[] {
  const say = says(document)[list];
  const found = new Map<string, { labels: Set<string>; count: number }>();
  for (const card of standingOn(document, mapId).cards)
    for (const [value, label] of new Map(say(card))) {
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
    list === 'kinds' ? kindPlace(one.value) - kindPlace(other.value) : one.label.localeCompare(other.label),
  );
}

/** Days on which sessions began, the last first, and how many sessions do not say. */
export function sessionDays(document: ProjectDocument): {
  readonly days: readonly Option[];
  readonly undated: number;
} {
  const sessions = Object.values(document.sessions);
  const days = [...new Set(sessions.flatMap(({ on }) => (on === undefined ? [] : [on])))].sort().reverse();
  return {
    days: days.map((day, at) => ({
      value: day,
      label: at === 0 ? `The last day of work, ${writeDay(day)}` : writeDay(day),
    })),
    undated: sessions.filter(({ on }) => on === undefined).length,
  };
}

import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { sensitivities } from '../../../shared/records/fields/option-lists.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { statusOf } from '../../../shared/records/lifecycle/lifecycle.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import type { MenuEntry } from '../../core/ui/menu.tsx';
import {
  type BulkCard,
  type CommonValue,
  cardsWithIds,
  commonValue,
  planField,
  planStatus,
} from './bulk-plan.ts';
import { runBulkPlan } from './run-bulk-plan.ts';

type MenuEntries = readonly (MenuEntry | 'separator')[];

/** The cards when the person chooses, not when the menu was rendered. */
const currentCards = (ids: ReadonlySet<string>): readonly BulkCard[] =>
  cardsWithIds(currentProject().document, ids);

const setField = (ids: ReadonlySet<string>, field: string, label: string, value: string | null): void => {
  const cards = currentCards(ids).filter(({ kind }) => kind.fields[field]);
  runBulkPlan(label, planField(cards, field, label.toLowerCase(), value));
};

/** Menu entries that move the cards to a theme. */
export function themeEntries(doc: ProjectDocument, ids: ReadonlySet<string>): MenuEntries {
  const themes = recordsOf(doc, 'theme').map((theme) => {
    const label = titleOf('theme', theme);
    return { id: theme.id, label, run: () => setField(ids, 'theme', `Theme ${quoted(label)}`, theme.id) };
  });
  const none = { id: '-', label: 'No theme', run: () => setField(ids, 'theme', 'No theme', null) };
  return [...themes, ...(themes.length > 0 ? ['separator' as const] : []), none];
}

/** Menu entries for who may see the cards. */
export function sensitivityEntries(ids: ReadonlySet<string>): MenuEntries {
  return sensitivities.map(({ value, label, help }) => ({
    id: value,
    label,
    help,
    run: () => setField(ids, 'sensitivity', quoted(label), value),
  }));
}

/** Up to this many cards a menu says beforehand how many of them can reach each status; beyond, only once one is chosen. */
const MAX_PREVIEWED = 500;

const kindsWithStatus = (cards: readonly BulkCard[]): readonly Kind[] =>
  [...new Set(cards.map(({ kind }) => kind))].filter(({ lifecycle }) => lifecycle);

/** Menu entries for every status of the kinds among the cards, each with how many cards can reach it. */
export function statusEntries(doc: ProjectDocument, ids: ReadonlySet<string>): MenuEntries {
  const cards = cardsWithIds(doc, ids);
  const kinds = kindsWithStatus(cards);
  return kinds.flatMap((kind, index) => {
    const options = kind.fields[kind.lifecycle?.field ?? '']?.options ?? [];
    const cardsOfKind = cards.filter((card) => card.kind === kind);
    const cardCount = cardsInWords(cardsOfKind.length);
    const entries = options.map(({ value, label }) => {
      const plan =
        cardsOfKind.length > MAX_PREVIEWED
          ? undefined
          : planStatus(doc, cardsOfKind, kind.name, value, localToday());
      const { succeeded = cardsOfKind.length, refused = [] } = plan ?? {};
      return {
        id: `${kind.name}-${value}`,
        label: kinds.length > 1 ? `${kind.label}: ${label}` : label,
        help: refused.length > 0 && succeeded > 0 ? `${succeeded} of ${cardCount} can go there.` : undefined,
        disabledReason: succeeded === 0 ? refused[0] : undefined,
        run: () => {
          const now = currentCards(ids).filter((card) => card.kind === kind);
          const plan = planStatus(currentProject().document, now, kind.name, value, localToday());
          runBulkPlan(quoted(label), plan);
        },
      };
    });
    return index > 0 ? ['separator' as const, ...entries] : entries;
  });
}

/** `Theme: mixed`, or the value that all have in common. */
export function commonValueLabel(
  label: string,
  value: CommonValue,
  textOf: (value: string) => string,
): string {
  if (value === 'mixed') return `${label}: mixed`;
  return typeof value.value === 'string' && value.value !== '' ? `${label}: ${textOf(value.value)}` : label;
}

/** The status that several cards have in common, in words. */
export function commonStatus(cards: readonly BulkCard[]): CommonValue {
  return commonValue(cards, ({ kind, record }) =>
    kind.lifecycle
      ? (kind.fields[kind.lifecycle.field]?.options?.find(({ value }) => value === statusOf(kind, record))
          ?.label ?? statusOf(kind, record))
      : null,
  );
}

import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { statusOf } from '../../shared/records/lifecycle.ts';
import { sensitivities } from '../../shared/records/options.ts';
import { titleOf } from '../../shared/records/registry.ts';
import { localToday } from '../record-form/days.ts';
import { currentProject } from '../state/project-store.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { cardsInWords, quoted } from '../ui/words.ts';
import { type Card, type Common, cardsAmong, common, planField, planStatus } from './plan.ts';
import { runPlan } from './run-plan.ts';

type Entries = readonly (MenuEntry | 'rule')[];

/** The cards as they are when the person chooses, not as they were when the menu was drawn. */
const nowAmong = (ids: ReadonlySet<string>): readonly Card[] => cardsAmong(currentProject().document, ids);

const setField = (ids: ReadonlySet<string>, field: string, what: string, value: string | null): void => {
  const cards = nowAmong(ids).filter(({ kind }) => kind.fields[field]);
  runPlan(what, planField(cards, field, what.toLowerCase(), value));
};

/** The themes, to put several cards in one. */
export const themeEntries = (doc: ProjectDocument, ids: ReadonlySet<string>): Entries => {
  const themes = recordsOf(doc, 'theme').map((theme) => {
    const label = titleOf('theme', theme);
    return { id: theme.id, label, run: () => setField(ids, 'theme', `Theme ${quoted(label)}`, theme.id) };
  });
  const none = { id: '-', label: 'No theme', run: () => setField(ids, 'theme', 'No theme', null) };
  return [...themes, ...(themes.length > 0 ? ['rule' as const] : []), none];
};

/** Who may see them. */
export const sensitivityEntries = (ids: ReadonlySet<string>): Entries =>
  sensitivities.map(({ value, label, help }) => ({
    id: value,
    label,
    help,
    run: () => setField(ids, 'sensitivity', quoted(label), value),
  }));

/** Up to so many cards a menu says beforehand how many of them can go where; beyond, it is said once it is asked. */
const FORETOLD = 500;

const kindsWithStatus = (cards: readonly Card[]): readonly Kind[] =>
  [...new Set(cards.map(({ kind }) => kind))].filter(({ lifecycle }) => lifecycle);

/** Every status of the kinds among the cards, each with how many can go there. */
export const statusEntries = (doc: ProjectDocument, ids: ReadonlySet<string>): Entries => {
  const cards = cardsAmong(doc, ids);
  const kinds = kindsWithStatus(cards);
  return kinds.flatMap((kind, at) => {
    const options = kind.fields[kind.lifecycle?.field ?? '']?.options ?? [];
    const own = cards.filter((card) => card.kind === kind);
    const whole = cardsInWords(own.length);
    const entries = options.map(({ value, label }) => {
      const plan = own.length > FORETOLD ? undefined : planStatus(doc, own, kind.name, value, localToday());
      const { done = own.length, refused = [] } = plan ?? {};
      return {
        id: `${kind.name}-${value}`,
        label: kinds.length > 1 ? `${kind.label}: ${label}` : label,
        help: refused.length > 0 && done > 0 ? `${done} of ${whole} can go there.` : undefined,
        whyNot: done === 0 ? refused[0] : undefined,
        run: () => {
          const now = nowAmong(ids).filter((card) => card.kind === kind);
          const plan = planStatus(currentProject().document, now, kind.name, value, localToday());
          runPlan(quoted(label), plan);
        },
      };
    });
    return at > 0 ? ['rule' as const, ...entries] : entries;
  });
};

/** `Theme: mixed`, or what they all say. */
export const saidBy = (what: string, said: Common, words: (value: string) => string): string => {
  if (said === 'mixed') return `${what}: mixed`;
  return typeof said.value === 'string' && said.value !== '' ? `${what}: ${words(said.value)}` : what;
};

/** The statuses of several cards, as one. */
export const commonStatus = (cards: readonly Card[]): Common =>
  common(cards, ({ kind, record }) =>
    kind.lifecycle
      ? (kind.fields[kind.lifecycle.field]?.options?.find(({ value }) => value === statusOf(kind, record))
          ?.label ?? statusOf(kind, record))
      : null,
  );

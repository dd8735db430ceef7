import type { Change } from '../../../shared/document/edit.ts';
import { kindOfId, recordOf } from '../../../shared/document/view.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { freshId } from '../../client/random.ts';
import { newLink } from '../../connect/make-link.ts';
import { type NextStep, nextStepOf } from '../../inspector/next-steps.ts';
import { newCard } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { select } from '../../state/selection.ts';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { placing } from '../actions/placing.ts';
import { focusCard } from '../keyboard/focus.ts';
import { GAP_ACROSS } from '../layout/layout-types.ts';
import type { LiveMap } from '../live-map.ts';
import { CARD_WIDTH, heightOfTitle } from '../model/face.ts';
import { placeBeside } from './draft-steps.ts';

/** Kinds whose words carry over into the card that comes next. */
const carried: ReadonlySet<string> = new Set(['idea', 'hypothesis']);

/** What a card of this kind can be made into: an idea a hypothesis, a hypothesis a test. */
export const madeInto = (kind: string | undefined): NextStep | undefined =>
  kind !== undefined && carried.has(kind) ? nextStepOf(kind) : undefined;

const labelOf = (kind: string): string => (kindOf(kind)?.label ?? kind).toLowerCase();

/** Steps from one kind to another, one card each; empty where there is no way. */
function stepsTo(from: string, to: string): readonly NextStep[] {
  const step = madeInto(from);
  if (!step) return [];
  return step.kind === to ? [step] : [step, ...stepsTo(step.kind, to)];
}

/** Whether a card can be made into one of this kind. */
export const canMake = (id: string | undefined, to: string): boolean => {
  const kind = id === undefined ? undefined : kindOfId(currentProject().document, id);
  return kind !== undefined && stepsTo(kind, to).at(-1)?.kind === to;
};

interface Made {
  readonly changes: readonly Change[];
  readonly id: string;
}

/** The changes that make one card after another, each linked with the one before, from left to right. */
function making(map: LiveMap, from: string, steps: readonly NextStep[]): Made {
  const { document } = currentProject();
  const title = nameOf(from);
  const kind = kindOfId(document, from);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id: from });
  const theme = (record && textOf(record, 'theme')) || undefined;
  // Words are as restricted in the next card as they are in this one.
  const sensitivity = record && textOf(record, 'sensitivity');
  const w = steps.length * (CARD_WIDTH + GAP_ACROSS) - GAP_ACROSS;
  const [x, y] = placeBeside(map, from, heightOfTitle(title), w);
  let before = from;
  const changes = steps.flatMap((step, at) => {
    const id = freshId();
    const linked = newLink(before, step.relation, id);
    before = id;
    return [
      newCard(document, step.kind, id, title, theme),
      ...(sensitivity ? [{ op: 'set', kind: step.kind, id, fields: { sensitivity } } as const] : []),
      placing(map.mapId, id, x + at * (CARD_WIDTH + GAP_ACROSS), y),
      linked,
    ];
  });
  return { changes, id: before };
}

/** Makes a card into one of this kind: a new card beside it with its words and theme, linked; one step of Undo. */
export function makeInto(map: LiveMap, from: string, to: string): void {
  const kind = kindOfId(currentProject().document, from);
  const steps = kind === undefined ? [] : stepsTo(kind, to);
  if (steps.at(-1)?.kind !== to) return;
  const { changes, id } = making(map, from, steps);
  const made = steps.map((step) => `a ${labelOf(step.kind)}`).join(' and ');
  if (!edit(`Made into a ${labelOf(to)}`, changes, { say: `${quoted(nameOf(from))}: ${made} beside it.` }))
    return;
  select([id]);
  focusCard(map, id);
}

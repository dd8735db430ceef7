import type { Change } from '../../../../shared/document/edit/edit.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { wordsForHypothesis } from '../../../../shared/records/computed/words-for-hypothesis.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import type { NextStep } from '../../../../shared/records/kind.ts';
import { kindInWords } from '../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { newPlacementChange } from '../../../features/layout/placement-changes.ts';
import { newLinkChange } from '../../../features/links/link-edits.ts';
import type { LinkedCardChoice } from '../../../features/links/linked-card-choices.ts';
import { nextStepOf } from '../../../features/links/next-step.ts';
import { cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { contextAfter, moveChanges, placeBesideCard, placingContextOf } from '../actions/place-new-card.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';
import { startLinkedDraft } from './draft-actions.ts';

/** What a card of this kind can be made into: an idea a hypothesis, a hypothesis a test. */
export function nextCardStep(kind: string | undefined): NextStep | undefined {
  const step = kind === undefined ? undefined : nextStepOf(kind);
  return step?.carriesWords ? step : undefined;
}

/** Steps from one kind to another, one card each; empty if there is none. */
function stepsTo(from: string, to: string): readonly NextStep[] {
  const step = nextCardStep(from);
  if (!step) return [];
  return step.kind === to ? [step] : [step, ...stepsTo(step.kind, to)];
}

/** Whether a card can be made into one of this kind. */
export function canMakeInto(id: string | undefined, to: string): boolean {
  const kind = id === undefined ? undefined : kindOfId(currentProject().document, id);
  return kind !== undefined && stepsTo(kind, to).at(-1)?.kind === to;
}

interface NextCardChanges {
  readonly changes: readonly Change[];
  readonly id: string;
}

/** The changes that make one card after another, each linked with the one before, from left to right. */
function nextCardChanges(map: ActiveMap, from: string, steps: readonly NextStep[]): NextCardChanges {
  const { document } = currentProject();
  // Whatever is made on the way, it is an idea's words that a hypothesis is made of.
  const title =
    kindOfId(document, from) === 'idea' ? wordsForHypothesis(recordTitle(from)) : recordTitle(from);
  const kind = kindOfId(document, from);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id: from });
  // Words are as restricted in the next card as they are in this one.
  const sensitivity = record && textOf(record, 'sensitivity');
  const height = cardHeightForTitle(title);
  let context = placingContextOf(map);
  let previousId = from;
  const moves = new Map<string, readonly [x: number, y: number]>();
  const cards = steps.flatMap((step): readonly Change[] => {
    const id = newRecordId();
    const place = placeBesideCard(map, previousId, height, { relation: step.relation, context });
    const linked = newLinkChange(previousId, step.relation, id);
    for (const [moved, position] of place.moves) moves.set(moved, position);
    context = contextAfter(context, { id, height }, place);
    previousId = id;
    return [
      newCardChange(document, step.kind, id, title, place.theme),
      ...(sensitivity ? [{ op: 'set', kind: step.kind, id, fields: { sensitivity } } as const] : []),
      newPlacementChange(map.mapId, id, place.x, place.y),
      linked,
    ];
  });
  const changes = [...cards, ...moveChanges(map.mapId, moves)];
  return { changes, id: previousId };
}

/**
 * Makes a card from another, linked as chosen: where its words carry over they are taken along, else it is written beside
 * it.
 */
export function makeFromCard(map: ActiveMap, from: string, choice: LinkedCardChoice): void {
  const step = nextCardStep(kindOfId(currentProject().document, from));
  if (step?.kind === choice.kind && step.relation === choice.relation) makeNextCard(map, from, step.kind);
  else startLinkedDraft(map, from, choice);
}

/** Makes the next card of a card: one of this kind beside it with its title and theme, linked; one undo step. */
export function makeNextCard(map: ActiveMap, from: string, to: string): void {
  const kind = kindOfId(currentProject().document, from);
  const steps = kind === undefined ? [] : stepsTo(kind, to);
  if (steps.at(-1)?.kind !== to) return;
  const { changes, id } = nextCardChanges(map, from, steps);
  const newCardsText = steps.map((step) => `a ${kindInWords(step.kind)}`).join(' and ');
  if (
    !edit(`Made into a ${kindInWords(to)}`, changes, {
      message: `${quoted(recordTitle(from))}: ${newCardsText} beside it.`,
    })
  )
    return;
  select([id]);
  focusCard(map, id);
}

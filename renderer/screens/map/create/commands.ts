import { ArrowRightFromLine, FlaskConical, MousePointerClick } from 'lucide-react';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../../shared/records/registry.ts';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, projectStore, READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { targetCard } from '../state/target-card.ts';
import { startTapLink } from '../touch/tap-link.ts';
import { canMakeInto, makeNextCard, nextCardStep } from './make-next-card.ts';

const focusWithin = '.map-canvas';

const canCreateHere = (): boolean => isWritable() && activeMap() !== undefined;
const disabledReason = (): string =>
  isWritable()
    ? 'Select an idea or a hypothesis first. Its words go into a new card beside it.'
    : READ_ONLY_REASON;

/** What the card that is meant would be made into next. */
function nextKind(): string | undefined {
  const document = projectStore.getState()?.document;
  const id = targetCard();
  return document && id !== undefined ? nextCardStep(kindOfId(document, id))?.kind : undefined;
}

function makeTargetInto(kind: string | undefined): void {
  const map = activeMap();
  const id = targetCard();
  if (map && id !== undefined && kind !== undefined) makeNextCard(map, id, kind);
}

/** New cards that come out of a card that is there. */
export const commands: readonly Command[] = [
  {
    id: 'map.makeNext',
    label: 'Make this a hypothesis, or a hypothesis a test',
    dynamicLabel: () => {
      const kind = nextKind();
      return kind === undefined
        ? 'Make this a hypothesis, or a hypothesis a test'
        : `Make this a ${(kindOf(kind)?.label ?? kind).toLowerCase()}`;
    },
    icon: ArrowRightFromLine,
    shortcut: 'M',
    focusWithin,
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && nextKind() !== undefined,
    disabledReason,
    run: () => makeTargetInto(nextKind()),
  },
  {
    id: 'map.makeTest',
    label: 'Make this a test, with its hypothesis',
    icon: FlaskConical,
    shortcut: 'T',
    focusWithin,
    scope: 'map',
    group: 'insert',
    isEnabled: () => canCreateHere() && canMakeInto(targetCard(), 'test'),
    disabledReason,
    run: () => makeTargetInto('test'),
  },
  {
    id: 'map.linkByPress',
    label: 'Link by pressing two cards',
    icon: MousePointerClick,
    shortcut: 'L',
    focusWithin,
    scope: 'map',
    group: 'insert',
    isEnabled: canCreateHere,
    disabledReason: () => (isWritable() ? 'There is no card yet.' : READ_ONLY_REASON),
    run: withActiveMap(startTapLink),
  },
];

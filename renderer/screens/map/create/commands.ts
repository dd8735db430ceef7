import { ArrowRightFromLine, FlaskConical, Plus } from 'lucide-react';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { kindInWords } from '../../../../shared/records/kind-registry.ts';
import type { Command } from '../../../core/commands/command.ts';
import { lastUsedKind } from '../../../core/state/last-used-kind.ts';
import { isWritable, projectStore, unlessReadOnly } from '../../../core/state/project-store.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { targetCard } from '../state/target-card.ts';
import { startDraftInTheme } from './draft-actions.ts';
import { canMakeInto, makeNextCard, nextCardStep } from './make-next-card.ts';

const focusWithin = '.map-canvas';

const canCreateHere = (): boolean => isWritable() && activeMap() !== undefined;
const disabledReason = unlessReadOnly(
  'Select an idea or a hypothesis first. Its words go into a new card beside it.',
);

/** The kind that the target card would be made into next. */
function nextKind(): string | undefined {
  const document = projectStore.getState()?.document;
  const id = targetCard();
  return document && id !== undefined ? nextCardStep(kindOfId(document, id))?.kind : undefined;
}

/** The theme that is the target card itself, whether it lies there as a mat or as a card. */
function targetTheme(): string | undefined {
  const document = projectStore.getState()?.document;
  const id = targetCard();
  return document && id !== undefined && kindOfId(document, id) === 'theme' ? id : undefined;
}

function makeTargetInto(kind: string | undefined): void {
  const map = activeMap();
  const id = targetCard();
  if (map && id !== undefined && kind !== undefined) makeNextCard(map, id, kind);
}

/** Commands that make a new card out of an existing one, or in a theme. */
export const commands: readonly Command[] = [
  {
    id: 'map.makeNext',
    label: 'Make this a hypothesis, or a hypothesis a test',
    dynamicLabel: () => {
      const kind = nextKind();
      return kind === undefined
        ? 'Make this a hypothesis, or a hypothesis a test'
        : `Make this a ${kindInWords(kind)}`;
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
    id: 'map.newCardInTheme',
    label: 'New card in this theme',
    icon: Plus,
    scope: 'map',
    group: 'insert',
    contextMenu: { of: ['theme'], group: 'change', order: 5, label: 'New card in it' },
    isEnabled: () => canCreateHere() && targetTheme() !== undefined,
    disabledReason: unlessReadOnly('Select a theme first.'),
    run: withActiveMap((map) => {
      const theme = targetTheme();
      if (theme !== undefined) startDraftInTheme(map, theme, lastUsedKind());
    }),
  },
];

import { ArrowRightFromLine, FlaskConical, MousePointerClick } from 'lucide-react';
import { kindOfId } from '../../../shared/document/view.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import type { Command } from '../../commands/command.ts';
import { isWritable, projectStore, READ_ONLY } from '../../state/project-store.ts';
import { liveMap, onMap } from '../live-map.ts';
import { startTapLink } from '../touch/tap-link.ts';
import { cardMeant } from './card-meant.ts';
import { canMake, madeInto, makeInto } from './make-next.ts';

const within = '.map-canvas';

const canMakeHere = (): boolean => isWritable() && liveMap() !== undefined;
const whyNot = (): string =>
  isWritable() ? 'Select an idea or a hypothesis first. Its words go into a new card beside it.' : READ_ONLY;

/** What the card that is meant would be made into next. */
function nextKind(): string | undefined {
  const document = projectStore.getState()?.document;
  const id = cardMeant();
  return document && id !== undefined ? madeInto(kindOfId(document, id))?.kind : undefined;
}

function make(kind: string | undefined): void {
  const map = liveMap();
  const id = cardMeant();
  if (map && id !== undefined && kind !== undefined) makeInto(map, id, kind);
}

/** New cards that come out of a card that is there. */
export const commands: readonly Command[] = [
  {
    id: 'map.makeNext',
    label: 'Make this a hypothesis, or a hypothesis a test',
    labelNow: () => {
      const kind = nextKind();
      return kind === undefined
        ? 'Make this a hypothesis, or a hypothesis a test'
        : `Make this a ${(kindOf(kind)?.label ?? kind).toLowerCase()}`;
    },
    icon: ArrowRightFromLine,
    shortcut: 'M',
    within,
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && nextKind() !== undefined,
    whyNot,
    run: () => make(nextKind()),
  },
  {
    id: 'map.makeTest',
    label: 'Make this a test, with its hypothesis',
    icon: FlaskConical,
    shortcut: 'T',
    within,
    scope: 'map',
    group: 'insert',
    isEnabled: () => canMakeHere() && canMake(cardMeant(), 'test'),
    whyNot,
    run: () => make('test'),
  },
  {
    id: 'map.linkByPress',
    label: 'Link by pressing two cards',
    icon: MousePointerClick,
    shortcut: 'L',
    within,
    scope: 'map',
    group: 'insert',
    isEnabled: canMakeHere,
    whyNot: () => (isWritable() ? 'There is no card yet.' : READ_ONLY),
    run: onMap(startTapLink),
  },
];

import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Locate,
  Lock,
  type LucideIcon,
  MoveRight,
  Waypoints,
} from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { currentProject, isWritable, READ_ONLY } from '../../state/project-store.ts';
import { selected } from '../../state/selection.ts';
import { staysPut, toggleStaying } from '../actions/staying.ts';
import { tidy } from '../actions/tidy.ts';
import { type LiveMap, liveMap, onMap } from '../live-map.ts';
import type { Direction, Side } from './align.ts';
import { align, distribute } from './arrange-selection.ts';
import { cardsOf, centreOf, isAnyMeant, meant, meantIds } from './meant.ts';
import { openNextTo } from './next-to-dialog.tsx';
import { areUnits } from './units.ts';
import { selectAlike, selectLinked } from './widen.ts';

const within = '.map-canvas';
const hasMeant = (): boolean => isAnyMeant(liveMap());
const whyNot = (sentence: string) => (): string => (isWritable() ? sentence : READ_ONLY);

const common = { scope: 'map', group: 'edit' } as const;

const areSeveral = (least: number) => (): boolean => {
  const map = liveMap();
  return isWritable() && map !== undefined && selected().size >= least && areUnits(map, least);
};

const aligning = (side: Side, label: string, icon: LucideIcon, key?: string): Command => ({
  ...common,
  id: `map.align.${side}`,
  label,
  icon,
  ...(key !== undefined && { shortcut: `Shift+Mod+${key}`, within }),
  isEnabled: areSeveral(2),
  whyNot: whyNot('Select several cards first.'),
  run: onMap((map) => align(map, side)),
});

const distributing = (direction: Direction, label: string, icon: LucideIcon): Command => ({
  ...common,
  id: `map.distribute.${direction}`,
  label,
  icon,
  isEnabled: areSeveral(3),
  whyNot: whyNot('Select three cards or more first.'),
  run: onMap((map) => distribute(map, direction)),
});

const themeOf = (map: LiveMap, slot: number): string | undefined => map.model.mats.themeOf(slot);
const kindOf = (map: LiveMap, slot: number): string | undefined => map.model.slots.face(slot)?.kind;
/** A theme stands for itself and for its cards. */
const themeMeant = (map: LiveMap, slot: number): string | undefined =>
  map.model.slots.isMat(slot) ? map.model.slots.face(slot)?.id : themeOf(map, slot);

const choosing: readonly Command[] = [
  {
    ...common,
    id: 'map.selectLinked',
    label: 'Select what is linked, one step farther',
    icon: Waypoints,
    shortcut: 'S',
    within,
    isEnabled: hasMeant,
    whyNot: () => 'Select a card first.',
    run: onMap((map) => selectLinked(currentProject().document, map.model, meantIds(map))),
  },
  {
    ...common,
    id: 'map.selectKind',
    label: 'Select all of this kind',
    isEnabled: hasMeant,
    whyNot: () => 'Select a card first.',
    run: onMap((map) => selectAlike(map.model, meantIds(map), (slot) => kindOf(map, slot), 'the same kind')),
  },
  {
    ...common,
    id: 'map.selectTheme',
    label: 'Select all of this theme',
    isEnabled: () => {
      const map = liveMap();
      if (!map) return false;
      for (const id of meant(map))
        if (themeMeant(map, map.model.slots.slotOf(id) ?? -1) !== undefined) return true;
      return false;
    },
    whyNot: () => 'Select a card that lies in a theme first.',
    run: onMap((map) =>
      selectAlike(map.model, meantIds(map), (slot) => themeMeant(map, slot), 'the same theme'),
    ),
  },
];

/** Both ways of one command: cards that all stay where they are are let go. */
const stayLabel = (): string => {
  const map = liveMap();
  return map && areAllStaying(map) ? 'Let it be moved again' : 'Stays where it is';
};
const idsToLock = (map: LiveMap): readonly string[] =>
  [...cardsOf(map, meant(map))].flatMap((slot) => map.model.slots.face(slot)?.id ?? []);

/** Asked at every render: the first that may be moved tells. */
function areAllStaying(map: LiveMap): boolean {
  const { document } = currentProject();
  let isAny = false;
  for (const id of meant(map))
    for (const slot of cardsOf(map, [id])) {
      if (!staysPut(document, map.mapId, map.model.slots.face(slot)?.id ?? '')) return false;
      isAny = true;
    }
  return isAny;
}

const moving: readonly Command[] = [
  {
    ...common,
    id: 'map.moveNextTo',
    label: 'Move next to…',
    icon: MoveRight,
    shortcut: 'Shift+M',
    within,
    isEnabled: () => isWritable() && hasMeant(),
    whyNot: whyNot('Select a card first. Then say next to which one it goes.'),
    run: onMap((map) => openNextTo(map, meantIds(map))),
  },
  {
    ...common,
    id: 'map.stay',
    label: 'Stays where it is',
    labelNow: stayLabel,
    icon: Lock,
    shortcut: 'Shift+L',
    within,
    isEnabled: () => isWritable() && hasMeant(),
    whyNot: whyNot('Select a card first.'),
    run: onMap((map) => toggleStaying(map.mapId, idsToLock(map))),
  },
  aligning('left', 'Align left', AlignStartVertical, 'ArrowLeft'),
  aligning('centre', 'Align centres', AlignCenterVertical),
  aligning('right', 'Align right', AlignEndVertical, 'ArrowRight'),
  aligning('top', 'Align tops', AlignStartHorizontal, 'ArrowUp'),
  aligning('middle', 'Align middles', AlignCenterHorizontal),
  aligning('bottom', 'Align bottoms', AlignEndHorizontal, 'ArrowDown'),
  distributing('across', 'Distribute across', AlignHorizontalDistributeCenter),
  distributing('down', 'Distribute down', AlignVerticalDistributeCenter),
];

const tidying: readonly Command[] = [
  {
    ...common,
    id: 'map.around',
    label: 'Lay out around this card',
    icon: Locate,
    isEnabled: () => {
      const map = liveMap();
      return isWritable() && map !== undefined && centreOf(map) !== undefined;
    },
    whyNot: whyNot('Select the card that comes into the middle first.'),
    run: onMap((map) => tidy(map, 'around')),
  },
];

/** What can be done with the selection: widen it, bring it into line, move it, lay it out. */
export const commands: readonly Command[] = [...choosing, ...moving, ...tidying];

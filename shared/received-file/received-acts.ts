import type { ReceivedFile, ReceivedSort } from '../contract/receiving.ts';

/** What can be done with a received file; to do nothing is always possible. */
export type ReceivedAct =
  /** Look at what would come in before it does. */
  | 'review'
  /** Keep it among the projects; a copy of one that is here becomes a project of its own. */
  | 'keep'
  | 'read'
  /** Read it in a second window, beside the project. */
  | 'readBeside'
  /** Go to the project that it is a copy of, or its own file. */
  | 'goThere';

const reading: readonly ReceivedAct[] = ['read', 'readBeside'];

/** The acts for a file, the one that most people want first. None where nothing in it can be read. */
export function actsFor({ sort, title, key, changes, aboutExchange }: ReceivedFile): readonly ReceivedAct[] {
  switch (sort) {
    case 'newChanges':
      return ['review', ...reading, 'keep'];
    case 'nothingNew':
      return aboutExchange > 0 ? ['review', 'goThere', ...reading, 'keep'] : ['goThere', ...reading, 'keep'];
    case 'ownFile':
      return ['goThere'];
    case 'otherProject':
      return ['keep', ...reading];
    case 'changedOutside':
      if (title === '') return [];
      if (key === null) return ['keep', ...reading];
      return changes > 0 ? ['review', ...reading, 'keep'] : ['goThere', ...reading, 'keep'];
    case 'newer':
      return key === null ? [...reading, 'keep'] : reading;
    case 'countersTooHigh':
      return ['keep', ...reading];
    case 'cutShort':
    case 'empty':
    case 'conflictMarkers':
    case 'sealed':
    case 'tooLarge':
    case 'notAProject':
      return [];
  }
}

const ranks: { readonly [S in ReceivedSort]: number } = {
  newChanges: 0,
  changedOutside: 1,
  otherProject: 2,
  newer: 3,
  countersTooHigh: 4,
  nothingNew: 5,
  ownFile: 6,
  conflictMarkers: 7,
  sealed: 8,
  cutShort: 9,
  empty: 10,
  tooLarge: 11,
  notAProject: 12,
};

/** What nothing can be done with comes after all else. */
const rankOf = (file: ReceivedFile): number =>
  ranks[file.sort] + (actsFor(file).length === 0 ? Object.keys(ranks).length : 0);

/** The most useful first: what brings changes, the most changes first, then what can be opened, then what cannot. */
export function compareReceived(a: ReceivedFile, b: ReceivedFile): number {
  return rankOf(a) - rankOf(b) || b.changes - a.changes || a.name.localeCompare(b.name, 'en-GB');
}

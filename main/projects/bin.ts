import { basename, dirname, join } from 'node:path';
import { freePath, isInside, stemOf } from '../storage/safe-path.ts';
import type { Entries, Entry } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';

/** Where a binned file lies: its key keeps names apart, and tells after a crash that it was on its way there. */
const placeInBin = (ground: Ground, entry: Entry): string =>
  join(placesIn(ground.home).bin, `${entry.key} ${basename(entry.path)}`);

const move = async (ground: Ground, from: string, to: string): Promise<void> => {
  await ground.files.makeFolder(dirname(to));
  await ground.files.rename(from, to);
  await ground.files.syncFolder(dirname(to));
  await ground.files.syncFolder(dirname(from));
};

/** Puts a project away: a file in our folder moves to the bin, any other only leaves the list. */
export const putInBin = async (ground: Ground, entries: Entries, entry: Entry): Promise<void> => {
  if (entry.binned) return;
  const isOurs = isInside(placesIn(ground.home).projects, entry.path);
  if (!isOurs || !(await ground.files.mark(entry.path))) {
    await entries.change(entry.key, { binned: true });
    return;
  }
  const to = placeInBin(ground, entry);
  await move(ground, entry.path, to);
  await entries.change(entry.key, { binned: true, path: to, from: entry.path });
};

/** Takes a project out of the bin, under a free name where its own was taken meanwhile. */
export const takeFromBin = async (ground: Ground, entries: Entries, entry: Entry): Promise<void> => {
  if (!entry.binned) return;
  const { from } = entry;
  if (from === undefined) {
    await entries.change(entry.key, { binned: false });
    return;
  }
  await ground.files.makeFolder(dirname(from));
  const isTaken = (await ground.files.mark(from)) !== undefined;
  const to = isTaken ? await freePath(ground.files, dirname(from), stemOf(from)) : from;
  await move(ground, entry.path, to);
  await entries.change(entry.key, { binned: false, path: to, from: undefined });
};

/** Sets right what a crash between moving a file and noting it left behind. */
export const healBin = async (ground: Ground, entries: Entries): Promise<void> => {
  const { files } = ground;
  for (const entry of entries.all()) {
    if (await files.mark(entry.path)) continue;
    if (entry.from !== undefined && (await files.mark(entry.from))) {
      await entries.change(entry.key, { binned: false, path: entry.from, from: undefined });
    } else if (!entry.binned && (await files.mark(placeInBin(ground, entry)))) {
      await entries.change(entry.key, {
        binned: true,
        path: placeInBin(ground, entry),
        from: entry.path,
      });
    }
  }
};

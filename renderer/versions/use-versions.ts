import { useEffect, useState } from 'react';
import type { ComparedVersion, VersionLine } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { api } from '../client/client.ts';
import { useProject } from '../state/project-store.ts';

/** A comparison that takes longer, in milliseconds, is only made of a version that somebody chooses. */
const QUICK = 300;

/** How many versions are shown, and compared, at first and with each further step. */
const STEP = 20;

type Comparisons = ReadonlyMap<number, ComparedVersion>;

const none: Comparisons = new Map();

/** Comparisons say what going back would change now: they hold for one document, and go when it is another one. */
const useComparisons = (now: ProjectDocument) => {
  const [{ of, all }, setAll] = useState({ of: now, all: none });
  return {
    compared: of === now ? all : none,
    add: (number: number, one: ComparedVersion) =>
      setAll((before) => ({
        of: now,
        all: new Map(before.of === now ? before.all : none).set(number, one),
      })),
    drop: () => setAll({ of: now, all: none }),
  };
};

/** The kept versions of a project as the dialog has them. */
export interface KnownVersions {
  /** Undefined until the first answer. */
  readonly lines: readonly VersionLine[] | undefined;
  /** By number; what is missing is still being compared. */
  readonly compared: Comparisons;
  readonly hasFailed: boolean;
  /** Whether versions are compared by themselves: not where each takes a while. */
  readonly isQuick: boolean;
  /** How many are shown. */
  readonly shown: number;
  readonly showMore: () => void;
  /** Everything anew: a version was kept. */
  readonly again: () => void;
}

/** Lists the versions at once, and compares the chosen one, then those that are shown, newest first, one at a time. */
export const useVersions = (key: string, chosen: number | undefined): KnownVersions => {
  const [lines, setLines] = useState<readonly VersionLine[] | undefined>(undefined);
  const now = useProject((project) => project.document);
  const { compared, add, drop } = useComparisons(now);
  const [hasFailed, setFailed] = useState(false);
  const [shown, setShown] = useState(STEP);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again for the same
  useEffect(() => {
    let isOver = false;
    api.project.versions({ key }).then(
      (found) => !isOver && setLines(found),
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [key, turn]);
  const [isQuick, setQuick] = useState(true);
  const open = lines?.slice(0, shown).filter(({ number }) => !compared.has(number)) ?? [];
  const next =
    open.find(({ number }) => number === chosen)?.number ?? (isQuick ? open[0]?.number : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that is on its way is of the document before
  useEffect(() => {
    if (next === undefined || hasFailed) return;
    let isOver = false;
    const began = performance.now();
    const take = (one: ComparedVersion) => {
      add(next, one);
      if (performance.now() - began > QUICK) setQuick(false);
    };
    api.project.compareVersion({ key, number: next }).then(
      (one) => !isOver && take(one),
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [key, next, hasFailed, now]);
  return {
    lines,
    compared,
    hasFailed,
    isQuick,
    shown,
    showMore: () => setShown((count) => count + STEP),
    again: () => {
      drop();
      setFailed(false);
      setTurn((count) => count + 1);
    },
  };
};

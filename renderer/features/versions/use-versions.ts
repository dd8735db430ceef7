import { useEffect, useState } from 'react';
import type { ComparedVersion, VersionSummary } from '../../../shared/contract/versions.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { api } from '../../core/client/api.ts';
import { useProject } from '../../core/state/project-store.ts';

/** A comparison that takes longer, in milliseconds, is only made of a version that somebody chooses. */
const QUICK_MS = 300;

/** How many versions are shown, and compared, at first and with each further step. */
const PAGE_SIZE = 20;

type Comparisons = ReadonlyMap<number, ComparedVersion>;

const noComparisons: Comparisons = new Map();

/** Comparisons say what going back would change now: they hold for one document, and go when it is another one. */
const useComparisons = (document: ProjectDocument) => {
  const [{ comparedTo, comparisons }, setAll] = useState({
    comparedTo: document,
    comparisons: noComparisons,
  });
  return {
    compared: comparedTo === document ? comparisons : noComparisons,
    add: (number: number, one: ComparedVersion) =>
      setAll((before) => ({
        comparedTo: document,
        comparisons: new Map(before.comparedTo === document ? before.comparisons : noComparisons).set(
          number,
          one,
        ),
      })),
    drop: () => setAll({ comparedTo: document, comparisons: noComparisons }),
  };
};

/** The kept versions of a project as the dialog has them. */
export interface VersionsState {
  /** Undefined until the first answer. */
  readonly lines: readonly VersionSummary[] | undefined;
  /** By number; what is missing is still being compared. */
  readonly compared: Comparisons;
  readonly hasFailed: boolean;
  /** Whether versions are compared by themselves: not where each takes a while. */
  readonly isQuick: boolean;
  /** How many are shown. */
  readonly shown: number;
  readonly showMore: () => void;
  /** Everything anew: a version was kept. */
  readonly reload: () => void;
}

/** Lists the versions at once, and compares the chosen one, then those that are shown, newest first, one at a time. */
export function useVersions(key: string, chosen: number | undefined): VersionsState {
  const [lines, setLines] = useState<readonly VersionSummary[] | undefined>(undefined);
  const document = useProject((project) => project.document);
  const { compared, add, drop } = useComparisons(document);
  const [hasFailed, setFailed] = useState(false);
  const [shown, setShown] = useState(PAGE_SIZE);
  const [reloads, setReloads] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reload asks again for the same
  useEffect(() => {
    let isCancelled = false;
    api.project.versions({ key }).then(
      (found) => !isCancelled && setLines(found),
      () => !isCancelled && setFailed(true),
    );
    return () => {
      isCancelled = true;
    };
  }, [key, reloads]);
  const [isQuick, setQuick] = useState(true);
  const uncompared = lines?.slice(0, shown).filter(({ number }) => !compared.has(number)) ?? [];
  const next =
    uncompared.find(({ number }) => number === chosen)?.number ??
    (isQuick ? uncompared[0]?.number : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pending answer is of the document before
  useEffect(() => {
    if (next === undefined || hasFailed) return;
    let isOver = false;
    const startedAt = performance.now();
    const addComparison = (one: ComparedVersion) => {
      add(next, one);
      if (performance.now() - startedAt > QUICK_MS) setQuick(false);
    };
    api.project.compareVersion({ key, number: next }).then(
      (one) => !isOver && addComparison(one),
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [key, next, hasFailed, document]);
  return {
    lines,
    compared,
    hasFailed,
    isQuick,
    shown,
    showMore: () => setShown((count) => count + PAGE_SIZE),
    reload: () => {
      drop();
      setFailed(false);
      setReloads((count) => count + 1);
    },
  };
}

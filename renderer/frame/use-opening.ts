import { useEffect, useState } from 'react';
import { leaveSoon, NotOpened, openProject } from '../state/open-project.ts';

/** Why a project is not on the screen. */
export interface Problem {
  readonly sentence: string;
  readonly details: readonly string[];
  /** Names the copy that Alongside kept, where there is one. */
  readonly incoming?: string | undefined;
}

const problemOf = (cause: unknown): Problem => {
  if (cause instanceof NotOpened) return cause.outcome;
  const sentence =
    cause instanceof Error && cause.message !== '' ? cause.message : 'Alongside did not answer.';
  return { sentence, details: [] };
};

/** Opens the project of the address while it is shown. Returns why it could not. */
export const useOpening = (key: string): Problem | undefined => {
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    openProject(key).catch((cause: unknown) => {
      if (isHere) setProblem(problemOf(cause));
    });
    return () => {
      isHere = false;
      leaveSoon(key);
    };
  }, [key]);
  return problem;
};

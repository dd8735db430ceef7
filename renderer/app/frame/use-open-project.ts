import { useEffect, useState } from 'react';
import { leaveProjectSoon, openProject, ProjectNotOpenedError } from '../../core/state/open-project.ts';

/** Why a project is not on the screen. */
export interface OpenProblem {
  readonly sentence: string;
  readonly details: readonly string[];
  /** Names the copy that Alongside kept, where there is one. */
  readonly incomingId?: string | undefined;
}

const openProblemOf = (cause: unknown): OpenProblem => {
  if (cause instanceof ProjectNotOpenedError) return cause.outcome;
  const sentence =
    cause instanceof Error && cause.message !== '' ? cause.message : 'Alongside did not answer.';
  return { sentence, details: [] };
};

/** Opens the project of the address while it is shown. Returns why it could not. */
export function useOpenProject(key: string): OpenProblem | undefined {
  const [problem, setProblem] = useState<OpenProblem | undefined>(undefined);
  useEffect(() => {
    let isMounted = true;
    openProject(key).catch((cause: unknown) => {
      if (isMounted) setProblem(openProblemOf(cause));
    });
    return () => {
      isMounted = false;
      leaveProjectSoon(key);
    };
  }, [key]);
  return problem;
}

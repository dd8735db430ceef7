import { useEffect, useState } from 'react';
import { shownScreen } from '../../core/screen.ts';
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

/** Loads the code of the screen meanwhile; where that fails, the screen itself says so. */
const loadScreen = (screenId: string): Promise<unknown> =>
  shownScreen(screenId)
    ?.Component.load()
    .catch(() => undefined) ?? Promise.resolve();

/** Opens the project of the address while it is shown, on this screen. Returns why it could not. */
export function useOpenProject(key: string, screenId: string): OpenProblem | undefined {
  const [problem, setProblem] = useState<OpenProblem | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen of the same project opens nothing
  useEffect(() => {
    let isMounted = true;
    openProject(key, {
      screenReady: loadScreen(screenId),
      hasFrame: shownScreen(screenId)?.hasOpeningFrame === true,
    }).catch((cause: unknown) => {
      if (isMounted) setProblem(openProblemOf(cause));
    });
    return () => {
      isMounted = false;
      leaveProjectSoon(key);
    };
  }, [key]);
  return problem;
}

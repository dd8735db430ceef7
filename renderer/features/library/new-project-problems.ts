/** What a person writes about a new project. */
export interface NewProjectDraft {
  readonly title: string;
  readonly aim: string;
  readonly population: string;
  readonly objectives: readonly string[];
  /** In the person's own words; empty where none is written. */
  readonly ownObjective: string;
  readonly leadRole: string;
  readonly stage: string;
}

/** By field: what keeps the project from being made. */
export type NewProjectProblems = { readonly [field in keyof NewProjectDraft]?: string };

const MAX_AIM_LENGTH = 280;

/** What keeps a project from being made, next to the field that it is about. */
export function newProjectProblemsOf(draft: NewProjectDraft): NewProjectProblems {
  return {
    ...(draft.title.trim() === '' && { title: 'Give it a title. It can be changed later.' }),
    // Until a project is defined, what it is for may still be looked for.
    ...(draft.stage !== 'discover' &&
      draft.objectives.length === 0 &&
      draft.ownObjective.trim() === '' && {
        objectives: 'Choose at least one, or write your own: whom should it serve?',
      }),
    ...(draft.aim.length > MAX_AIM_LENGTH && {
      aim: `Say it in ${MAX_AIM_LENGTH} characters. These are ${draft.aim.length}.`,
    }),
  };
}

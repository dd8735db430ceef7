/** What a person writes about a new project. */
export interface Draft {
  readonly title: string;
  readonly aim: string;
  readonly population: string;
  readonly objectives: readonly string[];
  readonly leadRole: string;
  readonly stage: string;
}

/** By field: what keeps the project from being made. */
export type Problems = { readonly [field in keyof Draft]?: string };

const AIM_LENGTH = 280;

/** What keeps a project from being made, next to the field that it is about. */
export const problemsOf = (draft: Draft): Problems => ({
  ...(draft.title.trim() === '' && { title: 'Give it a title. It can be changed later.' }),
  ...(draft.objectives.length === 0 && {
    objectives: 'Choose at least one: whom should it serve?',
  }),
  ...(draft.aim.length > AIM_LENGTH && {
    aim: `Say it in ${AIM_LENGTH} characters. These are ${draft.aim.length}.`,
  }),
});

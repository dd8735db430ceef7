import { useState } from 'react';
import { objectives, stages } from '../../shared/records/options.ts';
import { api } from '../client/client.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { ChoicesField } from '../ui/choice-field.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { goToProject } from './go.ts';
import { type Draft, problemsOf } from './new-project-problems.ts';

const blank: Draft = { title: '', aim: '', population: '', objectives: [], leadRole: '', stage: 'discover' };

/** The keyboard goes to the first field that needs something. */
const focusFirstProblem = (form: HTMLFormElement): void => {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus(),
  );
};

const useNewProject = (onClose: () => void) => {
  const [draft, setDraft] = useState(blank);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const problems = asked ? problemsOf(draft) : {};
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const [create] = useState(() =>
    oneAtATime(async ({ title, objectives: chosen, ...rest }: Draft) => {
      const { key } = await api.library.create({ ...rest, title: title.trim(), objectives: [...chosen] });
      onClose();
      goToProject(key);
    }),
  );
  const submit = (form: HTMLFormElement) => {
    setAsked(true);
    if (Object.keys(problemsOf(draft)).length > 0) return focusFirstProblem(form);
    setFailure(undefined);
    create(draft).catch((cause: unknown) =>
      setFailure(
        `The project was not made. ${cause instanceof Error ? cause.message : ''} What you wrote is still here.`,
      ),
    );
  };
  return { draft, put, problems, failure, submit };
};

const NewProjectDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { draft, put, problems, failure, submit } = useNewProject(onClose);
  return (
    <FormDialog
      title="New project"
      action="Make the project"
      cancel="Not now"
      isAlert
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Title"
        value={draft.title}
        onChange={(title) => put({ title })}
        error={problems.title}
        maxLength={280}
        autoFocus
        isRequired
      />
      <TextArea
        label="Aim"
        help="What should be different, for whom. One or two sentences."
        value={draft.aim}
        onChange={(aim) => put({ aim })}
        error={problems.aim}
      />
      <TextField
        label="For whom"
        help="Who they are: people living alone with dementia."
        value={draft.population}
        onChange={(population) => put({ population })}
        maxLength={2000}
      />
      <ChoicesField
        label="Objectives"
        options={objectives}
        value={draft.objectives}
        onChange={(chosen) => put({ objectives: chosen })}
        error={problems.objectives}
      />
      <TextField
        label="Lead"
        help="A role, not a name: lead commissioner."
        value={draft.leadRole}
        onChange={(leadRole) => put({ leadRole })}
        maxLength={280}
      />
      <Select
        label="Stage"
        options={stages}
        value={draft.stage}
        onChange={(stage) => put({ stage: stage ?? 'discover' })}
      />
      {failure && (
        <p className="form-error" role="alert">
          {failure}
        </p>
      )}
    </FormDialog>
  );
};

/** Asks what a new project is about, makes it and goes there. */
export const newProjectDialog = (): void => {
  showDialog((close) => <NewProjectDialog onClose={close} />);
};

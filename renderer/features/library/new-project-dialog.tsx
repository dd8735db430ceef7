import { useState } from 'react';
import { objectives, stages } from '../../../shared/records/fields/option-lists.ts';
import { api } from '../../core/client/api.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { CheckboxGroupField } from '../../core/ui/checkbox-fields.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { Select } from '../../core/ui/select.tsx';
import { TextArea, TextField } from '../../core/ui/text-field.tsx';
import { goToProject } from './go-to-project.ts';
import { type NewProjectDraft, newProjectProblemsOf } from './new-project-problems.ts';

const emptyDraft: NewProjectDraft = {
  title: '',
  aim: '',
  population: '',
  objectives: [],
  ownObjective: '',
  leadRole: '',
  stage: 'discover',
};

/** The keyboard goes to the first field that needs something. */
const focusFirstProblem = (form: HTMLFormElement): void => {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus(),
  );
};

const useNewProject = (onClose: () => void) => {
  const [draft, setDraft] = useState(emptyDraft);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const problems = wasSubmitted ? newProjectProblemsOf(draft) : {};
  const update = (part: Partial<NewProjectDraft>) => setDraft((before) => ({ ...before, ...part }));
  const [create] = useState(() =>
    singleFlight(async ({ title, objectives: chosen, ownObjective, ...rest }: NewProjectDraft) => {
      const own = ownObjective.trim();
      const all = own === '' ? [...chosen] : [...chosen, own];
      const { key } = await api.library.create({ ...rest, title: title.trim(), objectives: all });
      onClose();
      goToProject(key);
    }),
  );
  const submit = (form: HTMLFormElement) => {
    setWasSubmitted(true);
    if (Object.keys(newProjectProblemsOf(draft)).length > 0) return focusFirstProblem(form);
    setFailure(undefined);
    create(draft).catch((cause: unknown) =>
      setFailure(
        `The project was not made. ${cause instanceof Error ? cause.message : ''} What you wrote is still here.`,
      ),
    );
  };
  return { draft, update, problems, failure, submit };
};

const NewProjectDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { draft, update, problems, failure, submit } = useNewProject(onClose);
  return (
    <FormDialog
      title="New project"
      submitLabel="Make the project"
      cancelLabel="Not now"
      isAlert
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Title"
        value={draft.title}
        onChange={(title) => update({ title })}
        error={problems.title}
        maxLength={280}
        autoFocus
        isRequired
      />
      <TextArea
        label="Aim"
        help="What should be different, for whom. One or two sentences."
        value={draft.aim}
        onChange={(aim) => update({ aim })}
        error={problems.aim}
      />
      <TextField
        label="For whom"
        help="Who they are: people living alone with dementia."
        value={draft.population}
        onChange={(population) => update({ population })}
        maxLength={2000}
      />
      <CheckboxGroupField
        label="Objectives"
        options={objectives}
        value={draft.objectives}
        onChange={(chosen) => update({ objectives: chosen })}
        error={problems.objectives}
      />
      <TextField
        label="Another objective"
        help="In your own words. More can be added on the plan."
        value={draft.ownObjective}
        onChange={(ownObjective) => update({ ownObjective })}
        maxLength={280}
      />
      <TextField
        label="Lead"
        help="A role, not a name: lead commissioner."
        value={draft.leadRole}
        onChange={(leadRole) => update({ leadRole })}
        maxLength={280}
      />
      <Select
        label="Stage"
        options={stages}
        value={draft.stage}
        onChange={(stage) => update({ stage: stage ?? 'discover' })}
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
export function openNewProjectDialog(): void {
  showDialog((close) => <NewProjectDialog onClose={close} />);
}

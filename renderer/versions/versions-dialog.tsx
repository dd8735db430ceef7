import { BookmarkPlus, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { localToday } from '../record-form/days.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Progress } from '../ui/progress.tsx';
import { goBackTo } from './go-back.ts';
import { openKeepVersion } from './keep-dialog.tsx';
import { type KnownVersions, useVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';
import { VersionPreview } from './version-preview.tsx';
import { differs } from './version-words.ts';
import './versions.css';

const WHEN =
  'Alongside keeps a version when the project is opened and closed, every 10 minutes of work, and before a copy is taken in. They lie on this computer only, and are thinned out as they grow old; those that you name stay.';

interface BodyProps {
  readonly known: KnownVersions;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

const Body = ({ known, chosen, onChoose }: BodyProps) => {
  const { lines, compared, shown } = known;
  const today = localToday();
  if (!lines) return known.hasFailed ? null : <Progress label="Looking for kept versions." />;
  if (lines.length === 0) return <p>No version is kept yet. {WHEN}</p>;
  const line = lines.find(({ number }) => number === chosen);
  return (
    <div className="versions-frame">
      <div className="versions">
        <div className="version-side-list">
          <VersionList
            lines={lines.slice(0, shown)}
            compared={compared}
            isQuick={known.isQuick}
            today={today}
            chosen={chosen}
            onChoose={onChoose}
          />
          {lines.length > shown && (
            <Button variant="tool" icon={ChevronDown} onPress={known.showMore}>
              Show older ones
            </Button>
          )}
        </div>
        {line ? (
          <VersionPreview line={line} compared={compared.get(line.number)} today={today} />
        ) : (
          <div className="version-preview">
            <p>Choose a version to see what going back to it would change.</p>
            <p className="meta">{WHEN}</p>
          </div>
        )}
      </div>
    </div>
  );
};

/** Why the chosen version cannot be gone back to; undefined where it can. */
const whyNot = (known: KnownVersions, chosen: number | undefined): string | undefined => {
  if (chosen === undefined) return 'Choose a version first.';
  const compared = known.compared.get(chosen);
  if (!compared) return 'It is still being compared.';
  if (compared.outcome === 'damaged') return compared.sentence;
  return differs(compared) ? undefined : 'It says the same as the project does now.';
};

const VersionsDialog = ({
  projectKey,
  onClose,
}: {
  readonly projectKey: string;
  readonly onClose: () => void;
}) => {
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const known = useVersions(projectKey, chosen);
  const isReadOnly = useProject((project) => project.readOnly);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const goBack = async () => {
    const line = known.lines?.find(({ number }) => number === chosen);
    const why = whyNot(known, chosen);
    if (why !== undefined || !line) return setProblem(why);
    if (isBusy) return;
    setBusy(true);
    const stood = await goBackTo(line);
    setBusy(false);
    if (stood === undefined) onClose();
    else setProblem(stood);
  };
  return (
    <Dialog
      title="Go back to…"
      size="wide"
      onClose={onClose}
      actions={
        <>
          {!isReadOnly && (
            <Button variant="quiet" icon={BookmarkPlus} onPress={() => openKeepVersion(known.again)}>
              Keep this version…
            </Button>
          )}
          <Button onPress={onClose}>Stay here</Button>
          {!isReadOnly && (
            <Button variant="first" onPress={() => void goBack()}>
              Go back to this
            </Button>
          )}
        </>
      }
    >
      {isReadOnly && <p>This project is open for reading only: its versions can be looked at.</p>}
      {(problem !== undefined || known.hasFailed) && (
        <p className="form-error" role="alert">
          {problem ?? 'Alongside did not answer. Nothing was changed; open this again.'}
        </p>
      )}
      <Body
        known={known}
        chosen={chosen}
        onChoose={(number) => {
          setChosen(number);
          setProblem(undefined);
        }}
      />
    </Dialog>
  );
};

/** Shows the kept versions of the open project, and goes back to one. */
export const openVersions = (): void => {
  const { key } = currentProject();
  showDialog((close) => <VersionsDialog projectKey={key} onClose={close} />);
};

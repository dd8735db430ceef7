import { BookmarkPlus, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { localToday } from '../../core/records/parse-day.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { openKeepVersionDialog } from './keep-version-dialog.tsx';
import { restoreVersion } from './restore-version.ts';
import { useVersions, type VersionsState } from './use-versions.ts';
import { VersionList } from './version-list.tsx';
import { VersionPreview } from './version-preview.tsx';
import { hasDifferences } from './version-text.ts';
import './versions.css';

const WHEN_KEPT =
  'Alongside keeps a version when the project is opened and closed, every 10 minutes of work, and before a copy is brought in. They lie on this computer only, and are thinned out as they grow old; those that you name stay.';

interface VersionsBodyProps {
  readonly versions: VersionsState;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

const VersionsBody = ({ versions, chosen, onChoose }: VersionsBodyProps) => {
  const { lines, compared, shown } = versions;
  const today = localToday();
  if (!lines) return versions.hasFailed ? null : <Progress label="Looking for kept versions." />;
  if (lines.length === 0) return <p>No version is kept yet. {WHEN_KEPT}</p>;
  const line = lines.find(({ number }) => number === chosen);
  return (
    <div className="versions-frame">
      <div className="versions">
        <div className="version-list-column">
          <VersionList
            lines={lines.slice(0, shown)}
            compared={compared}
            isQuick={versions.isQuick}
            today={today}
            chosen={chosen}
            onChoose={onChoose}
          />
          {lines.length > shown && (
            <Button variant="tool" icon={ChevronDown} onPress={versions.showMore}>
              Show older ones
            </Button>
          )}
        </div>
        {line ? (
          <VersionPreview line={line} compared={compared.get(line.number)} today={today} />
        ) : (
          <div className="version-preview">
            <p>Choose a version to see what going back to it would change.</p>
            <p className="meta">{WHEN_KEPT}</p>
          </div>
        )}
      </div>
    </div>
  );
};

/** Why the chosen version cannot be gone back to; undefined where it can. */
const restoreBlockedReason = (versions: VersionsState, chosen: number | undefined): string | undefined => {
  if (chosen === undefined) return 'Choose a version first.';
  const compared = versions.compared.get(chosen);
  if (!compared) return 'It is still being compared.';
  if (compared.outcome === 'damaged') return compared.sentence;
  return hasDifferences(compared) ? undefined : 'It says the same as the project does now.';
};

const VersionsDialog = ({
  projectKey,
  onClose,
}: {
  readonly projectKey: string;
  readonly onClose: () => void;
}) => {
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const versions = useVersions(projectKey, chosen);
  const isReadOnly = useProject((project) => project.readOnly);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    const line = versions.lines?.find(({ number }) => number === chosen);
    const blockedReason = restoreBlockedReason(versions, chosen);
    if (blockedReason !== undefined || !line) return setProblem(blockedReason);
    if (isBusy) return;
    setBusy(true);
    const failure = await restoreVersion(line);
    setBusy(false);
    if (failure === undefined) onClose();
    else setProblem(failure);
  };
  return (
    <Dialog
      title="Go back to…"
      size="wide"
      onClose={onClose}
      actions={
        <>
          {!isReadOnly && (
            <Button
              variant="quiet"
              icon={BookmarkPlus}
              onPress={() => openKeepVersionDialog(versions.reload)}
            >
              Keep this version…
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          {!isReadOnly && (
            <Button variant="primary" onPress={() => void restore()}>
              Go back to this
            </Button>
          )}
        </>
      }
    >
      {isReadOnly && <p>This project is open for reading only: its versions can be looked at.</p>}
      {(problem !== undefined || versions.hasFailed) && (
        <p className="form-error" role="alert">
          {problem ?? 'Alongside did not answer. Nothing was changed; open this again.'}
        </p>
      )}
      <VersionsBody
        versions={versions}
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
export function openVersionsDialog(): void {
  const { key } = currentProject();
  showDialog((close) => <VersionsDialog projectKey={key} onClose={close} />);
}

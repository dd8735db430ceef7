import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { goToProject } from './go-to-project.ts';
import { openPathDialog } from './open-path-dialog.tsx';

const showOpenFailure = ({ sentence, details }: OpenOutcome): void => {
  showDialog((close) => (
    <Dialog
      title="This file did not open"
      onClose={close}
      actions={
        <Button variant="primary" onPress={close}>
          Back to the projects
        </Button>
      }
    >
      <p>{sentence}</p>
      {details.length > 0 && (
        <ul className="plain-list">
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Dialog>
  ));
};

const goThere = (key: string, sentence: string): void => {
  announce(sentence);
  goToProject(key);
};

/** Shows how opening a file ended; the compiler checks that every outcome has its case. */
export function showOpenOutcome(outcome: OpenOutcome): void {
  switch (outcome.outcome) {
    case 'cancelled':
      return;
    case 'noDialog':
      openPathDialog(showOpenOutcome);
      return;
    case 'ok':
    case 'migrated':
    case 'brokenRecords':
    case 'changedOutside':
    case 'newer':
    case 'sealed':
    case 'notOurs':
    case 'cutShort':
    case 'conflictMarkers':
    case 'tooLarge':
    case 'missing':
    case 'unreadable':
    case 'olderCopy':
    case 'countersUsedUp':
    case 'keptAside':
    case 'onlyReading':
      if (outcome.key) goThere(outcome.key, outcome.sentence);
      else showOpenFailure(outcome);
      return;
    default:
      outcome.outcome satisfies never;
  }
}

import type { OpenOutcome } from '../../shared/contract.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { goToProject } from './go.ts';
import { openPathDialog } from './open-path-dialog.tsx';
import { takeInDialog } from './take-in-dialog.tsx';

const showSentence = ({ sentence, details }: OpenOutcome): void => {
  showDialog((close) => (
    <Dialog
      title="This file did not open"
      onClose={close}
      actions={
        <Button variant="first" onPress={close}>
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

/** Shows how opening or receiving a file ended; every outcome has its place. */
export const showOutcome = (outcome: OpenOutcome): void => {
  switch (outcome.outcome) {
    case 'cancelled':
      return;
    case 'noDialog':
      openPathDialog(showOutcome);
      return;
    case 'sameProject':
      if (outcome.key && outcome.incoming) takeInDialog(outcome.key, outcome.incoming);
      else showSentence(outcome);
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
    case 'keptAside':
      if (outcome.key) {
        announce(outcome.sentence);
        goToProject(outcome.key);
      } else showSentence(outcome);
  }
};

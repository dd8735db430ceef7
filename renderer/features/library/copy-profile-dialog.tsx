import type { WithheldCounts } from '../../../shared/document/sharing/withheld-counts.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { hasWithheld, markedInWords, withheldInWords } from './withheld-text.ts';

type CopyProfile = 'full' | 'partners';

interface CopyProfileDialogProps {
  readonly withheld: WithheldCounts;
  readonly onChoice: (copy: CopyProfile | undefined) => void;
}

const CopyProfileDialog = ({ withheld, onChoice }: CopyProfileDialogProps) => {
  const markedText = markedInWords(withheld);
  return (
    <Dialog
      title="Who is the copy for?"
      onClose={() => onChoice(undefined)}
      actions={
        <>
          <Button onPress={() => onChoice('full')}>A whole copy</Button>
          <Button variant="primary" onPress={() => onChoice('partners')}>
            A copy for a partner
          </Button>
        </>
      }
    >
      <p>
        <strong>A copy for a partner.</strong> Not in it: {withheldInWords(withheld)}. Nothing of that is lost
        when the partner’s work comes back.
      </p>
      <p>
        <strong>A whole copy, to keep or for your own organisation.</strong> It holds everything
        {markedText === '' ? '' : `, ${markedText} included`}.
      </p>
    </Dialog>
  );
};

/** Asks whom a copy is for, where that makes a difference; undefined where the person thinks better of it. */
export function askCopyProfile(withheld: WithheldCounts): Promise<CopyProfile | undefined> {
  return hasWithheld(withheld)
    ? new Promise((resolve) => {
        showDialog((close) => (
          <CopyProfileDialog
            withheld={withheld}
            onChoice={(copy) => {
              close();
              resolve(copy);
            }}
          />
        ));
      })
    : Promise.resolve('full');
}

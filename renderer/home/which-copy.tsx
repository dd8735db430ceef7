import type { Staying } from '../../shared/document/what-stays.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { hasToStay, markedWords, stayingWords } from './staying-words.ts';

type Copy = 'full' | 'partners';

interface WhichCopyProps {
  readonly staying: Staying;
  readonly onChoice: (copy: Copy | undefined) => void;
}

const WhichCopyDialog = ({ staying, onChoice }: WhichCopyProps) => {
  const marked = markedWords(staying);
  return (
    <Dialog
      title="Who is the copy for?"
      onClose={() => onChoice(undefined)}
      actions={
        <>
          <Button onPress={() => onChoice('full')}>A whole copy</Button>
          <Button variant="first" onPress={() => onChoice('partners')}>
            A copy for a partner
          </Button>
        </>
      }
    >
      <p>
        <strong>A copy for a partner.</strong> This stays here: {stayingWords(staying)}. Nothing of it is lost
        when the partner’s work comes back.
      </p>
      <p>
        <strong>A whole copy, to keep or for your own organisation.</strong> It holds everything
        {marked === '' ? '' : `, ${marked} included`}.
      </p>
    </Dialog>
  );
};

/** Asks whom a copy is for, where that makes a difference; undefined where the person thinks better of it. */
export const whichCopy = (staying: Staying): Promise<Copy | undefined> =>
  hasToStay(staying)
    ? new Promise((resolve) => {
        showDialog((close) => (
          <WhichCopyDialog
            staying={staying}
            onChoice={(copy) => {
              close();
              resolve(copy);
            }}
          />
        ));
      })
    : Promise.resolve('full');

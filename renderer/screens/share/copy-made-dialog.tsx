import { Copy, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { api } from '../../core/client/api.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { TextArea } from '../../core/ui/text-field.tsx';

/** A copy that was saved, as it is said. */
export interface CopyMade {
  /** Null where the browser has it among its downloads. */
  readonly path: string | null;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Whether the project's list of copies has it. */
  readonly isListed: boolean;
  readonly profile: ShareProfile;
  readonly projectTitle: string;
}

/** Larger files are turned away by many mailboxes. Bytes. */
const LARGE_FOR_MAIL = 10 * 1024 * 1024;

const OPEN_IT = 'Open it with Alongside: drop the file on “All projects”.';

/** What to write in the mail that the copy goes out with. */
export function wordsForMail(profile: ShareProfile, projectTitle: string): string {
  const words: { readonly [of in ShareProfile]: string } = {
    partners: `Attached is a copy of our project “${projectTitle}”. ${OPEN_IT} You can change it and add to it. Send the file back when you are done: we bring in what you wrote, and nothing of yours gets lost. What is private stayed with us.`,
    open: `Attached is our project “${projectTitle}”, for reading. ${OPEN_IT}`,
    full: `Attached is the whole project “${projectTitle}”, with what is private. ${OPEN_IT} Do not pass it on outside our organisation.`,
  };
  return words[profile];
}

const sizeInWords = (size: number): string | undefined =>
  size <= LARGE_FOR_MAIL
    ? undefined
    : `It is ${Math.round(size / 1024 / 1024)} MB: too large for many mailboxes. Put it into a folder that you share, or hand it over on a USB stick.`;

const CopyMadeDialog = ({ made, onClose }: { readonly made: CopyMade; readonly onClose: () => void }) => {
  const { path, name, size, isListed, profile, projectTitle } = made;
  const [words, setWords] = useState(() => wordsForMail(profile, projectTitle));
  const [copied, setCopied] = useState('');
  const large = sizeInWords(size);
  const copyWords = () =>
    void navigator.clipboard.writeText(words).then(
      () => setCopied('The words are copied.'),
      () => setCopied('They could not be copied. Select them, and press Ctrl+C.'),
    );
  return (
    <Dialog
      title="The copy is made"
      onClose={onClose}
      actions={
        <>
          {path !== null && (
            <Button icon={FolderOpen} onPress={() => void api.project.showInFolder({ path })}>
              Show in folder
            </Button>
          )}
          <Button icon={Copy} onPress={copyWords}>
            Copy the words
          </Button>
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p>{path === null ? `It is in your downloads: ${name}` : `It is here: ${path}`}</p>
      {large && <p>{large}</p>}
      {!isListed && (
        <p>It could not be written into the list of copies, because this project cannot be changed.</p>
      )}
      <TextArea label="Words for the mail" rows={5} value={words} onChange={setWords} />
      <p className="meta" role="status">
        {copied}
      </p>
      {profile === 'partners' && (
        <p className="meta">
          When it comes back, drop it anywhere on this project. You see what changed before it comes in.
        </p>
      )}
    </Dialog>
  );
};

/** Says where a copy is, and what to do with it. */
export function showCopyMade(made: CopyMade): void {
  showDialog((close) => <CopyMadeDialog made={made} onClose={close} />);
}

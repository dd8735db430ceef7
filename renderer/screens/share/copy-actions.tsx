import { Eye, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { UnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { setCopyPreview } from '../../core/state/copy-preview.ts';
import { refreshProjectStore } from '../../core/state/open-project.ts';
import { goTo } from '../../core/state/route.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import type { CopyChoice } from './copy-choice.ts';
import { makeCopy } from './make-copy.ts';

interface CopyActionsProps {
  readonly projectKey: string;
  readonly choice: CopyChoice;
  readonly unsettled: readonly UnsettledText[];
  /** Keeps who you are, where that was asked with the copy. Rejects where it cannot be kept. */
  readonly keepWho: () => Promise<void>;
}

/** Goes to the map as the copy will show it; the banner over it leads back. */
const previewCopy = (key: string, { profile, forWhom }: CopyChoice): void => {
  if (profile === 'full') return;
  setCopyPreview({ recipient: profile, forWhom: forWhom.trim() });
  refreshProjectStore();
  goTo({ screen: 'map', key });
};

/** Where somebody asks for the copy too soon: to the first words that are not settled. */
const goToUnsettled = (count: number): void => {
  announce(`${count} still to settle.`);
  document.querySelector<HTMLElement>('.share-item[data-asked] button')?.focus();
};

const NOT_KEPT =
  'Organisation and role could not be kept. No copy was made yet; press again to try once more.';

const whatNext = (count: number): string =>
  count === 0
    ? 'Kept in the list of copies: when, for whom and how much. So a permission can be taken back.'
    : `${count} to settle, then it can be saved.`;

/** Saves the copy, or shows the project as the copy will show it. */
export function CopyActions({ projectKey, choice, unsettled, keepWho }: CopyActionsProps) {
  const [problem, setProblem] = useState('');
  const [runOnce] = useState(() => singleFlight((work: () => Promise<void>) => work()));
  const save = () => {
    if (unsettled.length > 0) return goToUnsettled(unsettled.length);
    void runOnce(async () => {
      setProblem('');
      try {
        await keepWho();
      } catch {
        setProblem(NOT_KEPT);
        return;
      }
      setProblem(await makeCopy(projectKey, choice));
    });
  };
  return (
    <footer className="share-foot">
      {problem !== '' && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
      <div className="share-foot-row">
        <p className="meta">{whatNext(unsettled.length)}</p>
        {choice.profile !== 'full' && (
          <Button icon={Eye} onPress={() => previewCopy(projectKey, choice)}>
            See it as they will
          </Button>
        )}
        <Button variant="primary" icon={FileDown} onPress={save}>
          Save the copy…
        </Button>
      </div>
    </footer>
  );
}

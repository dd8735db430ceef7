import { Check } from 'lucide-react';
import { useState } from 'react';
import type { WithheldCounts } from '../../../shared/document/sharing/withheld-counts.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { Button } from '../../core/ui/button.tsx';
import { cardsAndThemesInWords } from '../../core/ui/counted-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import { isUnnamed, useWhoYouAre, WhoYouAre } from '../identity/who-you-are.tsx';
import { type CopyProfile, lastCopyProfile, rememberCopyProfile } from './copy-profile.ts';
import { markedInWords, withheldInWords } from './withheld-text.ts';
import './copy-dialog.css';

interface CopyDialogProps {
  readonly counts: WithheldCounts;
  /** Undefined where the person thinks better of it. */
  readonly onChoice: (profile: CopyProfile | undefined) => void;
}

const partnerHelp = (counts: WithheldCounts): string => {
  const withheld = withheldInWords(counts);
  const { sharedCards, sharedThemes } = counts;
  const verb = sharedCards + sharedThemes === 1 ? 'leaves' : 'leave';
  const leaving = `${cardsAndThemesInWords(sharedCards, sharedThemes)} ${verb}.`;
  return withheld === ''
    ? `${leaving} Nothing is kept back.`
    : `${leaving} Not in it: ${withheld}. Nothing of that is lost when the partner’s work comes back.`;
};

const ownHelp = (counts: WithheldCounts): string => {
  const marked = markedInWords(counts);
  return `Everything leaves${marked === '' ? '' : `, ${marked} included`}. To keep, or for a colleague.`;
};

/** Said where the computer's settings cannot be written: the copy is not made under a name that is not kept. */
const NOT_KEPT =
  'Organisation and role could not be kept. No copy was made yet; press again to try once more.';

const CopyDialog = ({ counts, onChoice }: CopyDialogProps) => {
  const [asksWho] = useState(isUnnamed);
  const who = useWhoYouAre();
  const [profile, setProfile] = useState<CopyProfile>(lastCopyProfile);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [runOnce] = useState(() => singleFlight((work: () => Promise<void>) => work()));
  const make = () =>
    void runOnce(async () => {
      await who.keep();
      rememberCopyProfile(profile);
      onChoice(profile);
    }).catch(() => setProblem(NOT_KEPT));
  return (
    <Dialog
      title={asksWho ? 'From whom, for whom?' : 'Who is the copy for?'}
      size={asksWho ? 'wide' : 'narrow'}
      onClose={() => onChoice(undefined)}
      actions={
        <>
          <Button onPress={() => onChoice(undefined)}>Cancel</Button>
          <Button variant="primary" icon={Check} onPress={make}>
            Make the copy
          </Button>
        </>
      }
    >
      <div className={asksWho ? 'copy-dialog is-double' : 'copy-dialog'}>
        {asksWho && <WhoYouAre heading="You" draft={who.draft} onChange={who.onChange} />}
        <div className="copy-dialog-profiles">
          <RadioField
            label={asksWho ? 'For whom is this copy?' : 'It decides what leaves'}
            value={profile}
            onChange={(value) => setProfile(value === 'partners' ? 'partners' : 'full')}
          >
            <RadioOption value="partners" autoFocus={!asksWho && profile === 'partners'}>
              <span className="copy-dialog-option">
                <strong>A partner in this work</strong>
                <span className="meta">{partnerHelp(counts)}</span>
              </span>
            </RadioOption>
            <RadioOption value="full" autoFocus={!asksWho && profile === 'full'}>
              <span className="copy-dialog-option">
                <strong>My own organisation</strong>
                <span className="meta">{ownHelp(counts)}</span>
              </span>
            </RadioOption>
          </RadioField>
          <p className="meta">Nothing is sent. A file is made, and you pass it on.</p>
        </div>
      </div>
      {problem && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
};

/** Asks whom a copy is for, and once on a computer from whom it is; undefined where the person thinks better of it. */
export function askCopyProfile(counts: WithheldCounts): Promise<CopyProfile | undefined> {
  return new Promise((resolve) => {
    showDialog((close) => (
      <CopyDialog
        counts={counts}
        onChoice={(profile) => {
          close();
          resolve(profile);
        }}
      />
    ));
  });
}

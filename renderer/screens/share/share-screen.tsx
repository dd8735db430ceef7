import { useMemo, useState } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { type CopyDescription, describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import type { UnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { useCopyPreview } from '../../core/state/copy-preview.ts';
import { useProject } from '../../core/state/project-store.ts';
import { isUnnamed, useWhoYouAre, WhoYouAre } from '../../features/identity/who-you-are.tsx';
import { CopiesMade } from './copies-made.tsx';
import { CopyActions } from './copy-actions.tsx';
import { useCopyChoice } from './copy-choice.ts';
import { CopyForm } from './copy-form.tsx';
import { unsettledIn } from './count-unsettled.ts';
import { DecidedText } from './decided-text.tsx';
import { LeavesAndStays } from './leaves-and-stays.tsx';
import { UnsettledList } from './unsettled-list.tsx';
import './share.css';

const useCopy = (
  document: ProjectDocument,
  profile: ShareProfile,
): { readonly description: CopyDescription; readonly unsettled: readonly UnsettledText[] } =>
  useMemo(
    () => ({
      description: describeCopy(document, profile, kindRegistry),
      unsettled: unsettledIn(document, profile),
    }),
    [document, profile],
  );

/** "96 entries leave, 58 stay here". */
const sumInWords = ({ leaveCount, stayCount, fieldsStay }: CopyDescription): string => {
  if (leaveCount + stayCount === 0) return 'There is nothing in this project yet';
  const leave = `${counted(leaveCount, 'entry', 'entries')} ${leaveCount === 1 ? 'leaves' : 'leave'}`;
  if (stayCount > 0)
    return `${leave}, ${stayCount.toLocaleString('en-GB')} ${stayCount === 1 ? 'stays' : 'stay'} here`;
  return fieldsStay.size === 0 ? 'Everything leaves' : `${leave}, some of their words stay here`;
};

const ShareWork = () => {
  const key = useProject((project) => project.key);
  const document = useProject((project) => project.document);
  const choice = useCopyChoice(key);
  const { description, unsettled } = useCopy(document, choice.profile);
  const [asksWho] = useState(isUnnamed);
  const who = useWhoYouAre();
  return (
    <div className="share">
      <aside className="share-choice" aria-label="The copy">
        <h2>Share a copy</h2>
        <p className="meta">A file that you pass on yourself. Nothing is sent from here.</p>
        <CopyForm projectKey={key} choice={choice} />
        {asksWho && (
          <div className="share-who">
            <WhoYouAre heading="From whom is it?" draft={who.draft} onChange={who.onChange} />
          </div>
        )}
        <CopiesMade document={document} />
      </aside>
      <section className="share-contents" aria-labelledby="share-sum">
        <div className="share-scroll">
          <h2 id="share-sum">{sumInWords(description)}</h2>
          <p className="meta">This is exactly what the file will hold. Each line opens.</p>
          <UnsettledList unsettled={unsettled} />
          <LeavesAndStays description={description} profile={choice.profile} />
          <DecidedText document={document} />
        </div>
        <CopyActions projectKey={key} choice={choice} unsettled={unsettled} keepWho={who.keep} />
      </section>
    </div>
  );
};

/** Makes copies of the project for others, and says exactly what leaves with them. */
export function ShareScreen() {
  const isPreviewing = useCopyPreview() !== undefined;
  // What is shown then is the copy: what would leave of that is another question.
  if (isPreviewing)
    return (
      <div className="page">
        <p>You are looking at the copy. Go back to Share to make it, or look at it on the other screens.</p>
      </div>
    );
  return <ShareWork />;
}

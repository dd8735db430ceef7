import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { partnerFindings } from '../../../shared/records/lifecycle/stage-gates.ts';
import { useProject } from '../../core/state/project-store.ts';
import { ChildList } from '../../features/record-form/children/children-section.tsx';

/** The organisations around the project; those with a role in it are its partners. */
export function PartnersSection({ project }: { readonly project: PlainRecord }) {
  const doc = useProject((one) => one.document);
  const kind = kindOf('organisation');
  if (!kind) return null;
  const organisations = recordsOf(doc, 'organisation');
  return (
    <section className="plan-section record-section" aria-labelledby="plan-partners">
      <h3 id="plan-partners">Partners</h3>
      {organisations.length === 0 && (
        <p className="meta">Nobody yet. Write down who is with you, and in which role.</p>
      )}
      <ChildList child={{ kind }} records={organisations} parentId="" />
      {partnerFindings(project, doc).map((finding) => (
        <p key={finding.rule} className="meta">
          {finding.message}
        </p>
      ))}
    </section>
  );
}

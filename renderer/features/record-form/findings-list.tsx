import { CircleAlert } from 'lucide-react';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { findingsOfRecord } from '../../../shared/records/checks/findings.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { fieldElementId } from '../record-fields/field-row.tsx';

/** Scrolls a field of an open form into view and focuses it. */
const focusField = (ref: RecordRef, name: string): void => {
  const control = document.getElementById(fieldElementId(ref, name));
  const row = control ?? document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  row?.scrollIntoView({ block: 'center' });
  const target = control ?? row?.querySelector<HTMLElement>('input, textarea, button');
  if (target instanceof HTMLElement) target.focus();
};

/** The findings of one record, each a link to its field. */
export function FindingsList(ref: RecordRef) {
  const doc = useProject((project) => project.document);
  const findings = findingsOfRecord(doc, ref);
  const fields = kindOf(ref.kind)?.fields ?? {};
  if (findings.length === 0) return null;
  return (
    <ul className="record-findings" aria-label="Worth a look">
      {findings.map((finding) => {
        const { field } = finding;
        return (
          <li key={`${finding.rule}-${field ?? ''}`}>
            <CircleAlert className="icon icon-s" aria-hidden="true" />
            <span>
              {finding.message}{' '}
              {field !== undefined && fields[field] && fields[field].control !== 'hidden' && (
                <button type="button" className="record-finding-link" onClick={() => focusField(ref, field)}>
                  Go to “{fields[field].label}”
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { CircleAlert } from 'lucide-react';
import type { Ref } from '../../shared/document/document.ts';
import { findingsFor } from '../../shared/records/findings.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { useProject } from '../state/project-store.ts';
import { fieldElementId } from './field-row.tsx';

/** Brings a field of an open form into view and puts the keyboard into it. */
const goToField = (ref: Ref, name: string): void => {
  const control = document.getElementById(fieldElementId(ref, name));
  const row = control ?? document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  row?.scrollIntoView({ block: 'center' });
  const target = control ?? row?.querySelector<HTMLElement>('input, textarea, button');
  if (target instanceof HTMLElement) target.focus();
};

/** What is worth a look in one record: quiet lines, each leading to its field. */
export const FindingsList = (ref: Ref) => {
  const doc = useProject((project) => project.document);
  const findings = findingsFor(doc, ref);
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
                <button type="button" className="record-go" onClick={() => goToField(ref, field)}>
                  Go to “{fields[field].label}”
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

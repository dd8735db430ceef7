import { useMemo } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { shareProfiles } from '../../../shared/records/fields/share-profiles.ts';
import { useProject } from '../../core/state/project-store.ts';
import { ComboField } from '../../core/ui/combo-field.tsx';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import { type CopyChoice, changeCopyChoice } from './copy-choice.ts';

const MAX_FOR_WHOM = 120;

/** Whom copies went to, newest first, then the partners of the project: each once. */
const recipientsIn = (document: ProjectDocument): readonly string[] => {
  const before = recordsOf(document, 'sharedCopy')
    .toSorted((a, b) => textOf(b, 'on').localeCompare(textOf(a, 'on')))
    .map((copy) => textOf(copy, 'forWhom'));
  const partners = recordsOf(document, 'organisation').map((organisation) => textOf(organisation, 'name'));
  return [...new Set([...before, ...partners])].filter((name) => name !== '');
};

interface CopyFormProps {
  readonly projectKey: string;
  readonly choice: CopyChoice;
}

/** For whom the copy is, and how much it may hold. */
export function CopyForm({ projectKey, choice }: CopyFormProps) {
  const document = useProject((project) => project.document);
  const recipients = useMemo(() => recipientsIn(document), [document]);
  return (
    <div className="share-form">
      <ComboField
        label="For whom"
        help="A group or a role, not a name. It goes into the name of the file."
        value={choice.forWhom}
        onChange={(forWhom) => changeCopyChoice(projectKey, { forWhom })}
        suggestions={recipients}
        maxLength={MAX_FOR_WHOM}
      />
      <RadioField
        label="How much"
        value={choice.profile}
        onChange={(profile) => changeCopyChoice(projectKey, { profile: profile as ShareProfile })}
      >
        {shareProfiles.map(({ value, label, help }) => (
          <RadioOption key={value} value={value}>
            <span className="share-profile">
              <strong>{label}</strong>
              <span className="meta">{help}</span>
            </span>
          </RadioOption>
        ))}
      </RadioField>
    </div>
  );
}

import { Users } from 'lucide-react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { AMENDED } from '../../../../../shared/records/lifecycle/planned-and-seen-fields.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { markChangesSeen, usePartnerChanges } from './partner-changes.ts';

interface OfTest {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** What partners changed of these fields, with who and when: "Changed by Carers’ group, 3 March: Owner: Kitchen lead". */
export function PartnerChangeLines({
  document,
  test,
  fields,
}: OfTest & { readonly fields: readonly string[] }) {
  const changes = usePartnerChanges(document, test.id).filter(({ field }) => fields.includes(field));
  const authors = [...new Set(changes.map(({ who }) => who))];
  return authors.map((author) => (
    <div key={author} className="cycle-partner-change">
      <Users className="icon icon-s" aria-hidden="true" />
      <div>
        <p>{`Changed ${author}:`}</p>
        <ul>
          {changes
            .filter(({ who }) => who === author)
            .map(({ field, label, value }) => (
              <li key={field} dir="auto">
                <b>{`${label}:`}</b> {value}
              </li>
            ))}
        </ul>
      </div>
    </div>
  ));
}

interface AmendedByProps extends OfTest {
  readonly amendment: RecordId;
}

/** Who added an amendment that nobody here has seen. */
export function AmendedBy({ document, test, amendment }: AmendedByProps) {
  const added = usePartnerChanges(document, test.id).find(
    ({ field, record }) => field === AMENDED && record === amendment,
  );
  return added ? <b>{`Added ${added.who}.`}</b> : null;
}

interface SeenButtonProps extends OfTest {
  /** Called once it is pressed: it is gone then. */
  readonly onSeen: () => void;
}

/** Ends what is said of a partner's changes; nothing where there are none. */
export function ChangesSeenButton({ document, test, onSeen }: SeenButtonProps) {
  const key = useProject((project) => project.key);
  if (usePartnerChanges(document, test.id).length === 0) return null;
  const press = () => {
    void markChangesSeen(key, test.id).then(onSeen);
  };
  return (
    <div className="cycle-changes-seen">
      <Button icon={Users} onPress={press}>
        I have seen what a partner changed
      </Button>
    </div>
  );
}

import { ListPlus, Plus } from 'lucide-react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { optionLabel } from '../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { ChildList } from '../../features/record-form/children/children-section.tsx';
import { addObjective, chosenBefore, listChosenBefore, openProposals } from './objective-actions.ts';

interface PartProps {
  readonly document: ProjectDocument;
  readonly isReadOnly: boolean;
}

/** What was chosen in the sheet before objectives were a list: it counts, and one press makes it part of the list. */
const ChosenBefore = ({ document, isReadOnly }: PartProps) => {
  const chosen = chosenBefore(document);
  const options = kindOf('objective')?.fields.serves?.options ?? [];
  if (chosen.length === 0) return null;
  return (
    <div className="plan-chosen-before">
      <ul aria-label="Chosen before">
        {chosen.map(({ option, words, serves }) => (
          <li key={option}>
            <b>{words}</b> <span className="meta">{optionLabel(options, serves)}</span>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="tool" icon={ListPlus} onPress={listChosenBefore}>
          Make {chosen.length === 1 ? 'it' : 'them'} a list you can change
        </Button>
      )}
    </div>
  );
};

const Proposals = ({ document, isReadOnly }: PartProps) => {
  const proposals = openProposals(document);
  if (isReadOnly || proposals.length === 0) return null;
  return (
    <ul className="plan-proposals" aria-label="Proposed objectives">
      {proposals.map((objective) => (
        <li key={objective.words}>
          <Button variant="tool" icon={Plus} onPress={() => addObjective(objective)}>
            Add: {objective.words}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** What the project sets out to change: a list in order, and the proposals that come with the app. */
export function ObjectivesSection() {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const kind = kindOf('objective');
  if (!kind) return null;
  const records = recordsOf(document, 'objective');
  const isNone = records.length === 0 && chosenBefore(document).length === 0;
  return (
    <section
      className="plan-section record-section"
      aria-labelledby="plan-objectives"
      // Where a finding about objectives leads.
      data-field="objectives"
    >
      <h3 id="plan-objectives">Objectives</h3>
      {isNone && <p className="meta">None yet. They can wait until you define the project.</p>}
      <ChosenBefore document={document} isReadOnly={isReadOnly} />
      <ChildList child={{ kind }} records={records} parentId="" />
      <Proposals document={document} isReadOnly={isReadOnly} />
    </section>
  );
}

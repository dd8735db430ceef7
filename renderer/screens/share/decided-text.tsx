import { ChevronRight } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { edit } from '../../core/state/edit.ts';
import { Button } from '../../core/ui/button.tsx';

const aboutInWords = (document: ProjectDocument, decision: PlainRecord): string => {
  const id = textOf(decision, 'about');
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && record ? `“${titleOf(kind, record)}”` : 'A card that was deleted';
};

/** What was decided about words that may point to somebody; each can be asked again. */
export function DecidedText({ document }: { readonly document: ProjectDocument }) {
  const decisions = recordsOf(document, 'disclosureDecision');
  if (decisions.length === 0) return null;
  return (
    <Disclosure className="share-decided">
      <Heading level={3}>
        <RacButton slot="trigger" className="share-row-button">
          <ChevronRight className="icon icon-s share-row-arrow" aria-hidden="true" />
          Decided before <span className="meta">{decisions.length}</span>
        </RacButton>
      </Heading>
      <DisclosurePanel>
        <ul className="plain-list">
          {decisions.map((decision) => (
            <li key={decision.id} className="share-decision">
              <span>
                {decision.fields.answer === 'mayLeave' ? 'May leave' : 'Stays here'}:{' '}
                {aboutInWords(document, decision)}
              </span>
              <Button
                variant="quiet"
                aria-label={`Ask again about ${aboutInWords(document, decision)}`}
                onPress={() =>
                  edit('asked again', [{ op: 'delete', kind: 'disclosureDecision', id: decision.id }])
                }
              >
                Ask again
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

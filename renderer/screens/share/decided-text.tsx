import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { DISCLOSURE_DECISION } from '../../../shared/document/sharing/disclosure-decisions.ts';
import { standingDecisionsIn } from '../../../shared/share-copy/standing-decisions.ts';
import { edit } from '../../core/state/edit.ts';
import { Button } from '../../core/ui/button.tsx';

/** What was decided about words that may point to somebody, as far as it counts; each can be asked again. */
export function DecidedText({ document }: { readonly document: ProjectDocument }) {
  const decisions = useMemo(() => standingDecisionsIn(document), [document]);
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
          {decisions.map(({ id, answer, title }) => (
            <li key={id} className="share-decision">
              <span>
                {answer === 'mayLeave' ? 'May leave' : 'Stays here'}: “{title}”
              </span>
              <Button
                variant="quiet"
                aria-label={`Ask again about “${title}”`}
                onPress={() => edit('asked again', [{ op: 'delete', kind: DISCLOSURE_DECISION, id }])}
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

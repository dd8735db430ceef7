import { CircleAlert, Split } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { kindOf, recordInWords } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { addressOf } from '../../../core/state/route.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { TrashList } from '../../../features/trash/trash-list.tsx';
import { rowKinds } from '../state/outline-model.ts';
import { setOutlineView } from '../state/outline-store.ts';
import { clashLines } from './clash-lines.ts';

const SHOWN_AT_FIRST = 6;

/** How many cards of each kind there are; a press shows only those. */
const KindCounts = () => {
  const doc = useProject((project) => project.document);
  const kinds = rowKinds()
    .map((kind) => ({ kind, many: recordsOf(doc, kind.name).length }))
    .filter(({ many: count }) => count > 0);
  if (kinds.length === 0) return null;
  return (
    <section>
      <h3>What is here</h3>
      <ul className="outline-counts">
        {kinds.map(({ kind, many }) => (
          <li key={kind.name}>
            <KindMark kind={kind.name} />
            <b>{many}</b>
            <button type="button" onClick={() => setOutlineView({ kind: kind.name, query: '' })}>
              {(many === 1 ? kind.label : kind.plural).toLowerCase()}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The clashes of the project, each a link to where it can be resolved. */
const Clashes = ({ open }: { readonly open: (id: string) => void }) => {
  const doc = useDeferredValue(useProject((project) => project.document));
  const key = useProject((project) => project.key);
  const [isAll, setAll] = useState(false);
  const lines = clashLines(doc);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>Clashes to settle</h3>
      <ul className="outline-checks">
        {lines
          .slice(0, isAll ? undefined : SHOWN_AT_FIRST)
          .map(({ key: line, title, card, screen, map, message }) => (
            <li key={line}>
              <Split className="icon icon-s" aria-hidden="true" />
              <p>
                {card === undefined ? (
                  <a href={addressOf({ screen, key, params: map === undefined ? {} : { map } })}>{title}</a>
                ) : (
                  <button type="button" className="outline-check-title" onClick={() => open(card)}>
                    {title}
                  </button>
                )}{' '}
                {message}
              </p>
            </li>
          ))}
      </ul>
      {lines.length > SHOWN_AT_FIRST && !isAll && (
        <Button variant="tool" onPress={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </section>
  );
};

/** The findings of the whole project, each a link to its card. */
const Findings = ({ open }: { readonly open: (id: string) => void }) => {
  const doc = useDeferredValue(useProject((project) => project.document));
  const key = useProject((project) => project.key);
  const [isAll, setAll] = useState(false);
  const findings = findingsOfDocument(doc);
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>Worth a look</h3>
      <ul className="outline-checks">
        {findings.slice(0, isAll ? undefined : SHOWN_AT_FIRST).map((finding) => {
          const record = recordOf(doc, finding);
          const title = record ? recordInWords(finding.kind, record) : '';
          const isCard = kindOf(finding.kind)?.card === true;
          return (
            <li key={`${finding.id}-${finding.rule}-${finding.field ?? ''}`}>
              <CircleAlert className="icon icon-s" aria-hidden="true" />
              <p>
                {isCard && (
                  <button type="button" className="outline-check-title" onClick={() => open(finding.id)}>
                    {title}
                  </button>
                )}
                {finding.kind === 'project' && <a href={addressOf({ screen: 'plan', key })}>The plan</a>}
                {!isCard && finding.kind !== 'project' && <b>{title}</b>} {finding.message}
              </p>
            </li>
          );
        })}
      </ul>
      {findings.length > SHOWN_AT_FIRST && !isAll && (
        <Button variant="tool" onPress={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      )}
    </section>
  );
};

/** Beside the list while no card is open: counts, clashes, findings and the trash. */
export function OutlineAside({ open }: { readonly open: (id: string) => void }) {
  return (
    <aside className="outline-aside" aria-label="About this outline">
      <Clashes open={open} />
      <KindCounts />
      <Findings open={open} />
      <TrashList />
    </aside>
  );
}

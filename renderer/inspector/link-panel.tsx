import { Trash2 } from 'lucide-react';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { textOf } from '../../shared/records/read-field.ts';
import { recordWords } from '../../shared/records/registry.ts';
import { linkChoices } from '../connect/link-choices.ts';
import { changeLink, deleteLink } from '../connect/make-link.ts';
import { LinkDetails } from '../record-form/link-details.tsx';
import { useProject } from '../state/project-store.ts';
import { clearSelection, select } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Select } from '../ui/select.tsx';
import './inspector.css';

function End({ id, label }: { readonly id: string; readonly label: string }) {
  const document = useProject((project) => project.document);
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  if (kind === undefined || !record) return null;
  return (
    <li>
      <span className="meta">{label}</span>
      <KindMark kind={kind} size={20} />
      <button type="button" className="inspector-end" onClick={() => select([id])}>
        {recordWords(kind, record)}
      </button>
    </li>
  );
}

/** A selected link: what it joins, how, how much it weighs and why. */
export function LinkPanel({ link }: { readonly link: PlainRecord }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [from, to] = [textOf(link, 'from'), textOf(link, 'to')];
  const choices = linkChoices(document, from, to);
  return (
    <>
      <ul className="inspector-ends">
        <End id={from} label="From" />
        <End id={to} label="To" />
      </ul>
      <Select
        label="Relation, read from the first"
        options={choices.map((choice) => ({
          value: choice.id,
          label: choice.word,
          whyNot:
            choice.isThere && choice.id !== link.id ? 'The two are connected like this already.' : undefined,
        }))}
        value={choices.some((choice) => choice.id === link.id) ? link.id : null}
        isReadOnly={isReadOnly}
        onChange={(id) => {
          const choice = choices.find((one) => one.id === id);
          if (choice) select([changeLink(link, choice.from, choice.relation, choice.to)]);
        }}
      />
      <LinkDetails key={link.id} linkId={link.id} onClose={clearSelection} />
      {!isReadOnly && (
        <Button
          variant="quiet"
          className="inspector-remove"
          icon={Trash2}
          onPress={() => {
            deleteLink(link);
            clearSelection();
          }}
        >
          Delete this link
        </Button>
      )}
    </>
  );
}

import { Trash2 } from 'lucide-react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { recordInWords } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { clearSelection, select } from '../../core/state/selection.ts';
import { Button } from '../../core/ui/button.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { Select } from '../../core/ui/select.tsx';
import { linkChoices } from './link-choices.ts';
import { LinkDetails } from './link-details.tsx';
import { changeLink, deleteLink } from './link-edits.ts';
import './link-panel.css';

function LinkEnd({ id, label }: { readonly id: string; readonly label: string }) {
  const document = useProject((project) => project.document);
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  if (kind === undefined || !record) return null;
  return (
    <li>
      <span className="meta">{label}</span>
      <KindMark kind={kind} size={20} />
      <button type="button" className="link-end" onClick={() => select([id])}>
        {recordInWords(kind, record)}
      </button>
    </li>
  );
}

/** The panel of a selected link: its ends, relation, strength and note. */
export function LinkPanel({ link }: { readonly link: PlainRecord }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [from, to] = [textOf(link, 'from'), textOf(link, 'to')];
  const choices = linkChoices(document, from, to);
  return (
    <>
      <ul className="link-ends">
        <LinkEnd id={from} label="From" />
        <LinkEnd id={to} label="To" />
      </ul>
      <Select
        label="Relation, read from the first"
        options={choices.map((choice) => ({
          value: choice.id,
          label: choice.word,
          disabledReason:
            choice.isLinked && choice.id !== link.id ? 'The two are connected like this already.' : undefined,
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
          className="link-remove"
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

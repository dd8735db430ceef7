import { useState } from 'react';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { kindTable } from '../../../shared/interchange/kind-table.ts';
import { cardKinds, kindOf } from '../../../shared/records/kind-registry.ts';
import { fileNameOf } from '../../core/client/file-name.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Select } from '../../core/ui/select.tsx';
import { projectTitle } from './export-titles.ts';
import { countWithheld, partnerCopyOf } from './partner-copy.ts';
import { saveFile } from './save-file.ts';
import { WithheldCheckbox } from './withheld-checkbox.tsx';
import './exchange.css';

const ExportTableDialog = ({
  start: initialKind,
  onClose,
}: {
  readonly start: string;
  readonly onClose: () => void;
}) => {
  const document = useProject((project) => project.document);
  const [kindName, setKindName] = useState(initialKind);
  const [includesPrivate, setIncludesPrivate] = useState(false);
  const kinds = cardKinds().filter((kind) => recordsOf(document, kind.name).length > 0);
  const kind = kindOf(kindName);
  const ids = recordsOf(document, kindName).map(({ id }) => id);
  const withheld = countWithheld(document, ids);
  const rows = includesPrivate ? ids.length : ids.length - withheld;
  const save = (): void => {
    if (!kind) return;
    const text = toCsv(kindTable(includesPrivate ? document : partnerCopyOf(document), kind));
    const file = `${fileNameOf(`${projectTitle(document)}, ${kind.plural.toLowerCase()}`)}.csv`;
    saveFile(file, text, 'text/csv', rows === 1 ? '1 row.' : `${rows} rows.`);
    onClose();
  };
  return (
    <Dialog
      title="Save a table"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            Save the table
          </Button>
        </>
      }
    >
      <Select
        label="Table of"
        value={kindName}
        onChange={(next) => setKindName(next ?? kindName)}
        options={kinds.map((one) => ({
          value: one.name,
          label: one.plural,
          help: String(recordsOf(document, one.name).length),
        }))}
      />
      <p>
        {rows === 1 ? '1 row' : `${rows} rows`}, with every column of the Outline’s table. Excel, Sheets and
        other spreadsheet programs open it (a CSV file).
      </p>
      <WithheldCheckbox count={withheld} includesPrivate={includesPrivate} onChange={setIncludesPrivate} />
    </Dialog>
  );
};

/** Opens the dialog that exports all cards of one kind as a CSV file. */
export function openExportTableDialog(): void {
  const { document } = currentProject();
  const start = cardKinds().find((kind) => recordsOf(document, kind.name).length > 0);
  if (start) showDialog((close) => <ExportTableDialog start={start.name} onClose={close} />);
}

import { useState } from 'react';
import { recordsOf } from '../../shared/document/view.ts';
import { csvOf } from '../../shared/interchange/csv.ts';
import { kindTable } from '../../shared/interchange/kind-table.ts';
import { cardKinds, kindOf } from '../../shared/records/registry.ts';
import { fileName } from '../client/file-name.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Select } from '../ui/select.tsx';
import { handOver } from './hand-over.ts';
import { partnersCopy, stayingAmong } from './leaving.ts';
import { projectTitle } from './names.ts';
import { StayingCheck } from './staying-check.tsx';
import './exchange.css';

const TableDialog = ({ start, onClose }: { readonly start: string; readonly onClose: () => void }) => {
  const document = useProject((project) => project.document);
  const [name, setName] = useState(start);
  const [isWhole, setWhole] = useState(false);
  const kinds = cardKinds().filter((kind) => recordsOf(document, kind.name).length > 0);
  const kind = kindOf(name);
  const ids = recordsOf(document, name).map(({ id }) => id);
  const staying = stayingAmong(document, ids);
  const rows = isWhole ? ids.length : ids.length - staying;
  const save = (): void => {
    if (!kind) return;
    const text = csvOf(kindTable(isWhole ? document : partnersCopy(document), kind));
    const file = `${fileName(`${projectTitle(document)}, ${kind.plural.toLowerCase()}`)}.csv`;
    handOver(file, text, 'text/csv', rows === 1 ? '1 row.' : `${rows} rows.`);
    onClose();
  };
  return (
    <Dialog
      title="Save a table"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="first" onPress={save}>
            Save as CSV
          </Button>
        </>
      }
    >
      <Select
        label="Table of"
        value={name}
        onChange={(next) => setName(next ?? name)}
        options={kinds.map((one) => ({
          value: one.name,
          label: one.plural,
          help: String(recordsOf(document, one.name).length),
        }))}
      />
      <p>
        {rows === 1 ? '1 row' : `${rows} rows`}, with every column of the Outline’s table. Spreadsheet
        programs open CSV.
      </p>
      <StayingCheck count={staying} isWhole={isWhole} onChange={setWhole} />
    </Dialog>
  );
};

/** Asks which kind, and saves all of it as a table. */
export const openTableDialog = (): void => {
  const { document } = currentProject();
  const start = cardKinds().find((kind) => recordsOf(document, kind.name).length > 0);
  if (start) showDialog((close) => <TableDialog start={start.name} onClose={close} />);
};

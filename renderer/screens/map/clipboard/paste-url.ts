import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { isFilled } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { writeFields } from '../../../core/records/write-record.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { pasteLines } from './paste-lines.ts';
import type { PasteTarget } from './paste-target.ts';
import { addressInWords } from './web-address.ts';

/** The only selected card, where its kind has a field for an address and nothing stands there. */
const cardForAddress = (): RecordId | undefined => {
  const { document } = currentProject();
  const [id, ...others] = selectedIds();
  const kind = id === undefined || others.length > 0 ? undefined : kindOf(kindOfId(document, id) ?? '');
  const record = kind && id !== undefined ? recordOf(document, { kind: kind.name, id }) : undefined;
  return record && kind?.addressField !== undefined && !isFilled(record, kind.addressField) ? id : undefined;
};

/** A pasted web address: the source of the selected card, else a note with it. */
export function pasteUrl(address: string, target: PasteTarget): void {
  const id = cardForAddress();
  const kind = id === undefined ? undefined : kindOf(kindOfId(currentProject().document, id) ?? '');
  if (id === undefined || kind?.addressField === undefined) {
    pasteLines([addressInWords(address)], 'note', { ...target, fields: { sourceUrl: address } });
    return;
  }
  writeFields(
    kind,
    id,
    'Web address',
    { [kind.addressField]: address },
    {
      message: `${quoted(recordTitle(id))} has this web address as its source.`,
    },
  );
}

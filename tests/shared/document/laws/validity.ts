import { findRecord } from '../../../../shared/document/model/record-tables.ts';
import { allLinks } from '../../../../shared/document/model/selectors.ts';
import { validateDocument } from '../../../../shared/records/checks/validate-document.ts';
import { join } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import type { Law } from './law.ts';
import { WHOLE } from './operations.ts';
import { documentsOf } from './world.ts';

const all = ['note', 'link', 'placement', 'remark', 'map', 'diary', 'future'];

export const validityLaw: Law = {
  name: 'law 7: merging makes nothing invalid, and every end of a link lives, lies in the trash, or is not made yet',
  holds: (world) => {
    const whole = documentsOf(world, [...Array(WHOLE).keys()]);
    const broken = new Set(
      whole.flatMap((document) =>
        validateDocument(document, kinds).map(({ kind, id, field }) => `${kind} ${id} ${field}`),
      ),
    );
    const merged = whole.reduce(join);
    for (const { kind, id, field } of validateDocument(merged, kinds)) {
      if (!broken.has(`${kind} ${id} ${field}`)) throw new Error(`${kind} ${id} ${field} became invalid`);
    }
    const isLive = (id: unknown) =>
      typeof id === 'string' && all.some((kind) => findRecord(merged, { kind, id })?.location === 'live');
    const shown = new Set(allLinks(merged).map(({ id }) => id));
    for (const [id, record] of Object.entries(merged.records.link ?? {})) {
      if (shown.has(id) !== (isLive(record.from) && isLive(record.to)))
        throw new Error(`link ${id} is shown wrongly`);
    }
  },
};

import { useMemo } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import {
  dayAndMonthInWords,
  listInWords,
  numberOf,
  textOf,
} from '../../../shared/records/fields/read-field.ts';
import { kindRegistry, titleOf } from '../../../shared/records/kind-registry.ts';
import { hasComeBack } from '../../../shared/share-copy/copy-mark.ts';
import { copiesWithWithdrawn } from '../../../shared/share-copy/withdrawn-permissions.ts';
import { profileNames } from './copy-choice.ts';

const profileOf = (copy: PlainRecord): ShareProfile =>
  (['full', 'partners', 'open'] as const).find((one) => one === copy.fields.profile) ?? 'full';

/** A copy for everybody is for reading: nobody waits for it. */
const whetherBack = (document: ProjectDocument, copy: PlainRecord): string => {
  if (profileOf(copy) === 'open') return '';
  return hasComeBack(document, copy) ? ' Came back.' : ' Not back yet.';
};

const recipientOf = (copy: PlainRecord): string => textOf(copy, 'forWhom') || 'Nobody was named';

const dayOf = (copy: PlainRecord): string => dayAndMonthInWords(copy.fields.on);

const titlesOf = (document: ProjectDocument, ids: readonly string[]): string => {
  const titles = ids.flatMap((id) => {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id });
    return kind !== undefined && record ? [`“${titleOf(kind, record)}”`] : [];
  });
  const gone = ids.length - titles.length;
  return listInWords([
    ...titles,
    ...(gone > 0 ? [counted(gone, 'entry that was deleted', 'entries that were deleted')] : []),
  ]);
};

const Withdrawn = ({ document }: { readonly document: ProjectDocument }) => {
  const copies = useMemo(() => copiesWithWithdrawn(document, kindRegistry), [document]);
  if (copies.length === 0) return null;
  return (
    <div className="share-withdrawn" role="note">
      <p>
        <strong>
          {copies.length === 1 ? '1 copy holds' : `${copies.length} copies hold`} what may no longer be shared
        </strong>
      </p>
      <p className="meta">
        The permission was taken back since. Write to them, and ask for the file to be deleted.
      </p>
      <ul className="plain-list">
        {copies.map(({ sharedCopy, ids }) => (
          <li key={sharedCopy.id}>
            {recipientOf(sharedCopy)}, {dayOf(sharedCopy)}: {titlesOf(document, ids)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The copies that were made, newest first, and which have come back. */
export function CopiesMade({ document }: { readonly document: ProjectDocument }) {
  const copies = recordsOf(document, 'sharedCopy').toSorted((a, b) =>
    textOf(b, 'on').localeCompare(textOf(a, 'on')),
  );
  return (
    <section className="share-copies" aria-labelledby="share-copies">
      <h3 id="share-copies">
        Copies made <span className="meta">{copies.length}</span>
      </h3>
      <Withdrawn document={document} />
      {copies.length === 0 ? (
        <p className="meta">
          None yet. Each copy you make for somebody is kept here, so that you know who has what.
        </p>
      ) : (
        <ul className="plain-list">
          {copies.map((copy) => (
            <li key={copy.id} className="share-copy">
              <span className="share-copy-day">{dayOf(copy)}</span>
              <span>
                {recipientOf(copy)}
                <span className="meta share-copy-more">
                  {profileNames[profileOf(copy)]},{' '}
                  {counted(numberOf(copy, 'entriesIn') ?? 0, 'entry', 'entries')}.
                  {whetherBack(document, copy)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

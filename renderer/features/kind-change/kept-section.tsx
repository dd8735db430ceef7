import { ChevronRight } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { isWithheld } from '../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { type KeptField, keptFieldsOf } from '../../../shared/records/shown/kept-fields.ts';
import { useProject } from '../../core/state/project-store.ts';
import './kind-change.css';

const withArticle = ({ label }: Kind): string =>
  `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`;

const KeptValue = ({ kept, isHere }: { readonly kept: KeptField; readonly isHere: boolean }) => (
  <div>
    <dt>{kept.field.label}</dt>
    <dd>{isHere ? valueInWords(kept.field, kept.value) : 'Kept back in this copy'}</dd>
  </div>
);

/** What a card keeps of each kind that it was: unseen otherwise, and back once it is of that kind again. */
export function KeptSection(ref: RecordRef) {
  const record = useProject((project) => recordOf(project.document, ref));
  const all = record ? keptFieldsOf(record) : [];
  if (!record || all.length === 0) return null;
  return all.map(({ kind, fields }) => (
    <Disclosure key={kind.name} className="record-about record-kept">
      <Heading level={3}>
        <RacButton slot="trigger" className="record-about-button">
          <ChevronRight className="icon icon-s" aria-hidden="true" />
          {`Kept from when it was ${withArticle(kind)}`}
        </RacButton>
      </Heading>
      <DisclosurePanel>
        <dl>
          {fields.map((kept) => (
            <KeptValue key={kept.name} kept={kept} isHere={!isWithheld(record, kept.name)} />
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  ));
}

import { ChevronRight, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { lowerFirst } from '../../../shared/records/fields/lower-first.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import type {
  CopyDescription,
  DescribedField,
  DescribedRecord,
  FieldStaysBecause,
  RecordStaysBecause,
} from '../../../shared/share-copy/describe-copy.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';

/** More than anybody reads in a list that opens. */
const MAX_LISTED = 200;

interface RowProps {
  readonly mark: ReactNode;
  readonly name: string;
  readonly help?: string;
  readonly count: number;
  readonly items: readonly string[];
}

/** One line of a column, which opens to what it counts. */
const Row = ({ mark, name, help, count, items }: RowProps) => (
  <Disclosure className="share-row">
    <Heading level={4}>
      <RacButton slot="trigger" className="share-row-button">
        <ChevronRight className="icon icon-s share-row-arrow" aria-hidden="true" />
        {mark}
        <span className="share-row-words">
          <span>{name}</span>
          {help && <span className="meta">{help}</span>}
        </span>
        <span className="share-row-count">{count.toLocaleString('en-GB')}</span>
      </RacButton>
    </Heading>
    <DisclosurePanel>
      <ul className="plain-list share-row-items">
        {items.slice(0, MAX_LISTED).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same words, and nothing in them has a state
          <li key={index}>{item}</li>
        ))}
        {items.length > MAX_LISTED && (
          <li className="meta">and {(items.length - MAX_LISTED).toLocaleString('en-GB')} more</li>
        )}
      </ul>
    </DisclosurePanel>
  </Disclosure>
);

const titleInList = ({ title }: DescribedRecord): string => title || 'No words yet';

const kindName = (kind: string): string => kindOf(kind)?.plural ?? 'From a newer version';

/** Cards by kind in the order a project grows; what belongs to them in one line. */
const Leaves = ({ leaves }: Pick<CopyDescription, 'leaves'>) => {
  const orderOf = (kind: string): number => kindOf(kind)?.order ?? Number.POSITIVE_INFINITY;
  const kinds = [...leaves].sort(([a], [b]) => orderOf(a) - orderOf(b));
  const cards = kinds.filter(([kind]) => kindOf(kind)?.card === true);
  const others = kinds.filter(([kind]) => kindOf(kind)?.card !== true);
  return (
    <>
      {cards.map(([kind, records]) => (
        <Row
          key={kind}
          mark={<KindMark kind={kind} size={22} />}
          name={kindName(kind)}
          count={records.length}
          items={records.map(titleInList)}
        />
      ))}
      {others.length > 0 && (
        <Row
          mark={null}
          name="What belongs to them"
          help="the plan, links, places on maps, numbers"
          count={others.reduce((sum, [, records]) => sum + records.length, 0)}
          items={others.map(([kind, { length }]) => `${kindName(kind)}: ${length.toLocaleString('en-GB')}`)}
        />
      )}
    </>
  );
};

const recordReasons: {
  readonly [why in RecordStaysBecause]: { readonly name: string; readonly help: string };
} = {
  private: { name: 'What is marked private', help: 'nothing of it leaves' },
  belongsToPrivate: { name: 'What belongs to those', help: 'links, places and numbers of what stays here' },
  notShownYet: { name: 'What was written apart', help: 'nobody has seen it yet' },
  forUsOnly: { name: 'Only for you', help: 'what no copy for others holds' },
};

const fieldReasons: {
  readonly [why in FieldStaysBecause]: { readonly name: string; readonly help: string };
} = {
  permission: { name: 'Quotes without permission', help: 'the card leaves without its words' },
  fewPeople: { name: 'Numbers of few people', help: 'the copy says instead that they are small' },
  decision: { name: 'Words you left here', help: 'the card leaves without them' },
  forUsOnly: { name: 'Fields only for you', help: 'who owns it, counts, notes to yourselves' },
};

const fieldInList = ({ label, title, reads }: DescribedField): string =>
  `${label} of “${title || 'No words yet'}”${reads === '' ? '' : `. The copy says: ${lowerFirst(reads)}`}`;

const Stays = ({ recordsStay, fieldsStay }: Pick<CopyDescription, 'recordsStay' | 'fieldsStay'>) => {
  const mark = <EyeOff className="icon" aria-hidden="true" />;
  return (
    <>
      {[...recordsStay].map(([why, records]) => (
        <Row
          key={why}
          mark={mark}
          {...recordReasons[why]}
          count={records.length}
          items={records.map(
            (record) => `${kindOf(record.kind)?.label ?? record.kind}: ${titleInList(record)}`,
          )}
        />
      ))}
      {[...fieldsStay].map(([why, fields]) => (
        <Row
          key={`field ${why}`}
          mark={mark}
          {...fieldReasons[why]}
          count={fields.length}
          items={fields.map(fieldInList)}
        />
      ))}
    </>
  );
};

const nothingStays: { readonly [profile in ShareProfile]: string } = {
  full: 'Nothing. A full copy is for your own organisation: it holds what is private too.',
  partners: 'Nothing is private here.',
  open: 'Nothing. Everything here is open to everybody.',
};

interface LeavesAndStaysProps {
  readonly description: CopyDescription;
  readonly profile: ShareProfile;
}

/** Two columns that add up: what the copy holds, and what stays here and why. */
export function LeavesAndStays({ description, profile }: LeavesAndStaysProps) {
  const { leaves, recordsStay, fieldsStay, leaveCount, stayCount } = description;
  const isEverything = recordsStay.size + fieldsStay.size === 0;
  return (
    <div className="share-columns">
      <section aria-labelledby="share-leaves">
        <h3 id="share-leaves" className="share-column-head">
          Leaves <span>{leaveCount.toLocaleString('en-GB')}</span>
        </h3>
        <Leaves leaves={leaves} />
      </section>
      <section className="share-stays" aria-labelledby="share-stays">
        <h3 id="share-stays" className="share-column-head">
          Stays here <span>{stayCount.toLocaleString('en-GB')}</span>
        </h3>
        {isEverything ? (
          <p className="share-nothing">{nothingStays[profile]}</p>
        ) : (
          <Stays recordsStay={recordsStay} fieldsStay={fieldsStay} />
        )}
      </section>
    </div>
  );
}

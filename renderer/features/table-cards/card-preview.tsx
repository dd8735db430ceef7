import { DETAILS } from '../../../shared/records/fields/common-fields.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import { type Kind, titleInputField } from '../../../shared/records/kind.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import type { TableCard } from './plan-table-cards.ts';

/** Cards that are shown; the others are made as these are. */
const SHOWN = 4;

/** What a card says besides its words: "Due: 13 March 2026". */
function factsOf(kind: Kind, { fields, theme }: TableCard): readonly string[] {
  const facts = Object.entries(fields).flatMap(([name, value]) => {
    const field = kind.fields[name];
    if (!field || name === DETAILS || name === titleInputField(kind)) return [];
    return [`${field.label}: ${valueInWords(field, value)}`];
  });
  return theme === undefined ? facts : [`Theme: ${theme}`, ...facts];
}

const PreviewCard = ({ kind, card }: { readonly kind: Kind; readonly card: TableCard }) => {
  const details = card.fields[DETAILS];
  return (
    <li className="table-card">
      <KindMark kind={kind.name} size={22} />
      <div>
        <p className="table-card-words">{card.words}</p>
        <p className="meta">{factsOf(kind, card).join(' · ')}</p>
        {typeof details === 'string' && <p className="meta table-card-details">{details}</p>}
      </div>
    </li>
  );
};

/** The first cards as they will be. */
export function CardPreview({ kind, cards }: { readonly kind: Kind; readonly cards: readonly TableCard[] }) {
  const left = cards.length - SHOWN;
  return (
    <section aria-label="The cards as they will be">
      <h3>{cards.length === 1 ? 'The card as it will be' : 'The first cards as they will be'}</h3>
      <ul className="table-cards">
        {cards.slice(0, SHOWN).map((card) => (
          <PreviewCard key={card.row} kind={kind} card={card} />
        ))}
      </ul>
      {left > 0 && <p className="meta">{counted(left, 'more card', 'more cards')} in the same way.</p>}
    </section>
  );
}

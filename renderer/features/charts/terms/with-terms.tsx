import { Fragment, memo } from 'react';
import { Dialog, DialogTrigger, Popover, Button as RacButton } from 'react-aria-components';
import { type ChartTerm, splitByTerms } from './chart-terms.ts';
import './with-terms.css';

/** Not rendered again with each number that is typed. */
const TermButton = memo(({ text, term }: { readonly text: string; readonly term: ChartTerm }) => (
  <DialogTrigger>
    <RacButton className="chart-term">{text}</RacButton>
    <Popover className="menu-popover chart-term-popover" placement="bottom start">
      <Dialog className="chart-term-words" aria-label={term.name}>
        <p>
          <b>{term.name}.</b> {term.explanation}
        </p>
      </Dialog>
    </Popover>
  </DialogTrigger>
));

/** Words of a chart in which each term explains itself, by a press or with the keyboard, where it stands first. */
export function WithTerms({ text }: { readonly text: string }) {
  return splitByTerms(text).map(({ text: piece, term }, index) =>
    term ? (
      <TermButton key={term.name} text={piece} term={term} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other name
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}

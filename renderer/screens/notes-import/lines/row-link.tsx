import { Button } from 'react-aria-components';

interface RowLinkProps {
  readonly children: string;
  /** The same with the line it is about, so that every control of the list has its own name. */
  readonly label: string;
  readonly isInTabOrder: boolean;
  readonly onPress: () => void;
}

/** A few words in a row's small print that do something. */
export function RowLink({ children, label, isInTabOrder, onPress }: RowLinkProps) {
  return (
    <Button className="row-link" aria-label={label} excludeFromTabOrder={!isInTabOrder} onPress={onPress}>
      {children}
    </Button>
  );
}

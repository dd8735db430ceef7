import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import type { CollectionFrequency } from '../../../../shared/measures/collection-frequency.ts';
import { isFilled, isWithheld, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';

/** A column of the numbers of a measure. */
export type ColumnId = 'date' | 'value' | 'numerator' | 'denominator' | 'percent' | 'n' | 'note';

/** A column with the words over it. */
export interface GridColumn {
  readonly id: ColumnId;
  readonly label: string;
  /** What exactly stands in it, where the label has no room for it. */
  readonly help?: string;
}

/** A unit that is this short stands over its numbers by itself. */
const SHORT_UNIT = 14;

const valueColumn = (measure: PlainRecord): GridColumn => {
  const unit = textOf(measure, 'unit');
  const isShort = unit !== '' && unit.length <= SHORT_UNIT;
  return {
    id: 'value',
    label: isShort ? unit.charAt(0).toUpperCase() + unit.slice(1) : 'Number',
    ...(unit !== '' && !isShort ? { help: unit } : {}),
  };
};

const ratioColumns = (measure: PlainRecord): readonly GridColumn[] => {
  const [part, whole] = [textOf(measure, 'numeratorDef'), textOf(measure, 'denominatorDef')];
  return [
    { id: 'numerator', label: 'Part', ...(part !== '' ? { help: part } : {}) },
    { id: 'denominator', label: 'Of', help: whole === '' ? 'The whole' : whole },
    { id: 'percent', label: '%', help: 'Per cent, from part and whole' },
  ];
};

/** Which columns a point has something for. */
interface Filled {
  readonly ratio: boolean;
  readonly value: boolean;
  readonly n: boolean;
}

const readFilled = (point: PlainRecord): Filled => {
  const typed = partsOf(point, 'asTyped');
  const hasRatio = isFilled(point, 'ratio') || 'numerator' in typed || 'denominator' in typed;
  return {
    ratio: hasRatio && !isWithheld(point, 'ratio'),
    value: isFilled(point, 'value') || 'value' in typed,
    n: isFilled(point, 'n') || 'n' in typed,
  };
};

/** All points are asked for after each number that is typed, and one of them is another then. */
const known = new WeakMap<PlainRecord, Filled>();

const filledOf = (point: PlainRecord): Filled => {
  const filled = known.get(point) ?? readFilled(point);
  known.set(point, filled);
  return filled;
};

/**
 * The columns of a measure: a number; or a part and its whole, where the measure says what these are or a point has them;
 * both, where points have both.
 */
export function gridColumns(
  document: ProjectDocument,
  measure: PlainRecord,
  rhythm: CollectionFrequency,
): readonly GridColumn[] {
  const points = childrenOf(document, 'dataPoint', measure.id);
  const saysParts = isFilled(measure, 'numeratorDef') || isFilled(measure, 'denominatorDef');
  const isRatio = saysParts || points.some((point) => filledOf(point).ratio);
  const hasValues = points.some((point) => filledOf(point).value);
  const hasN = points.some((point) => filledOf(point).n);
  return [
    { id: 'date', label: rhythm === 'week' || rhythm === 'fortnight' ? 'Week of' : 'Date' },
    ...(isRatio ? ratioColumns(measure) : []),
    ...(!isRatio || hasValues ? [valueColumn(measure)] : []),
    ...(!isRatio || hasN
      ? [
          {
            id: 'n',
            label: 'From how many',
            help: 'How many people or things the number comes from',
          } as const,
        ]
      : []),
    { id: 'note', label: 'Note' },
  ];
}

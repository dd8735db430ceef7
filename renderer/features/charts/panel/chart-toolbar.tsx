import { memo } from 'react';
import { ToggleButtonGroup } from 'react-aria-components';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import type { ChartKind } from '../../../../shared/measures/measure-series.ts';
import { XMR_POINTS_NEEDED } from '../../../../shared/measures/xmr.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useStableValue } from '../../../core/state/use-stable-value.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { ToggleButton } from '../../../core/ui/button.tsx';
import { Select, type SelectOption } from '../../../core/ui/select.tsx';
import { useValueAfterPaint } from '../../../core/ui/use-value-after-paint.ts';
import type { ChartData } from '../chart-data.ts';
import { ALL_POINTS, baselineOptions } from './baseline-options.ts';
import { chooseChart, chooseSettings } from './edit-chart-settings.ts';

interface ChartToolbarProps {
  readonly data: ChartData;
  readonly selected: number | undefined;
}

const charts: readonly { readonly id: ChartKind; readonly label: string }[] = [
  { id: 'run', label: 'Run chart' },
  { id: 'xmr', label: 'With limits' },
  { id: 'bar', label: 'Bars' },
];

/** "Limits from 12 points on. 9 so far."; empty where there are enough. */
export function xmrOfferInWords(count: number): string {
  return count >= XMR_POINTS_NEEDED ? '' : `Limits from ${XMR_POINTS_NEEDED} points on. ${count} so far.`;
}

interface ChartChoiceProps {
  readonly measure: RecordId;
  readonly chosen: ChartKind;
  /** Why there are no limits yet; empty where there are. */
  readonly offer: string;
}

/** Which kind of chart is drawn. On its own, so that a number that is typed does not render it again. */
const ChartChoice = memo(({ measure, chosen, offer }: ChartChoiceProps) => {
  const choose = (chart: ChartKind): void => {
    if (chart === 'xmr' && offer !== '') announce(offer);
    else if (chart !== chosen) chooseChart(measure, chart);
  };
  return (
    <ToggleButtonGroup
      className="chart-choice"
      aria-label="Kind of chart"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const pressed = charts.find(({ id }) => keys.has(id));
        if (pressed) choose(pressed.id);
      }}
    >
      {charts.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className="chart-choice-part">
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});

interface BaselineSelectProps {
  readonly measure: RecordId;
  readonly label: string;
  /** How many points; null for all. */
  readonly baseline: number | null;
  readonly options: readonly SelectOption[];
  readonly isReadOnly: boolean;
}

const BaselineSelect = memo(({ measure, label, baseline, options, isReadOnly }: BaselineSelectProps) => (
  <Select
    label={label}
    isLabelHidden
    className="chart-baseline"
    isReadOnly={isReadOnly}
    value={baseline === null ? ALL_POINTS : String(baseline)}
    options={options}
    onChange={(value) =>
      chooseSettings(measure, { baseline: value === null || value === ALL_POINTS ? null : Number(value) })
    }
  />
));

/** How the numbers are drawn, and which points the middle line and limits are of; both stay with the measure. */
export const ChartToolbar = memo(({ data, selected }: ChartToolbarProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const { series, settings, analysis } = data;
  const options = useStableValue(baselineOptions(data, useValueAfterPaint(selected)));
  const offer = xmrOfferInWords(analysis.n);
  const hasBaseline = analysis.chart !== 'bar' && options.length > 1;
  return (
    <div className="chart-toolbar">
      {!isReadOnly && <ChartChoice measure={series.measure} chosen={analysis.chart} offer={offer} />}
      {offer !== '' && <p className="meta">{offer}</p>}
      {hasBaseline && (
        <BaselineSelect
          measure={series.measure}
          label={analysis.chart === 'xmr' ? 'Work out the limits from' : 'Work out the middle line from'}
          baseline={settings.baseline}
          options={options}
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
});

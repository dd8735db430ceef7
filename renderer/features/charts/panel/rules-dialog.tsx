import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { CheckboxField } from '../../../core/ui/checkbox-fields.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RadioField, RadioOption } from '../../../core/ui/radio-field.tsx';
import type { ChartData } from '../chart-data.ts';
import { chartTerms } from '../terms/chart-terms.ts';
import { useChartData } from '../use-chart-data.ts';
import { chooseSettings } from './edit-chart-settings.ts';
import { rulesInWords } from './reading-in-words.ts';

const Choices = ({ data: { series, settings, analysis } }: { readonly data: ChartData }) => {
  const choose = (change: Parameters<typeof chooseSettings>[1]) => chooseSettings(series.measure, change);
  if (analysis.chart === 'xmr')
    return (
      <CheckboxField
        label="Ignore very big jumps when the limits are worked out"
        help="A jump from one point to the next that is far larger than the others. Some programs ignore them; the NHS Excel tools keep them in."
        value={settings.isScreened}
        onChange={(isScreened) => choose({ isScreened })}
      />
    );
  return (
    <RadioField
      label="Rules"
      value={settings.isAnhoej ? 'anhoej' : 'perla'}
      onChange={(value) => choose({ isAnhoej: value === 'anhoej' })}
    >
      <RadioOption value="perla">Shift, trend and runs (Perla): what most teams use</RadioOption>
      <RadioOption value="anhoej">Long run and crossings (Anhøj): fewer false alarms</RadioOption>
    </RadioField>
  );
};

const RulesDialog = ({ measure, onClose }: { readonly measure: RecordId; readonly onClose: () => void }) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const data = useChartData(measure);
  if (!data) return null;
  const { rules } = data.analysis.ruleSet;
  return (
    <Dialog title="How this chart is judged" onClose={onClose}>
      <div className="chart-rules">
        <p>
          <b>{rulesInWords(data)}.</b>
        </p>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h3>What the words mean</h3>
        <dl className="chart-terms">
          {chartTerms.map(({ name, explanation }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
        {!isReadOnly && data.analysis.chart !== 'bar' && <Choices data={data} />}
        <h3>Why your Excel may say otherwise</h3>
        <p>
          Excel has no such rules of its own. A template has those of whoever made it, and templates differ in
          three things: how many points in a row make a signal (six, seven or eight), whether a point on the
          middle line counts, and whether very big jumps are ignored when the limits are worked out. Points
          that you left out here, and a gap, also change the limits.
        </p>
        <p>None of them is wrong. Say which rules you used, and keep to them.</p>
      </div>
    </Dialog>
  );
};

/** By which rules a measure's chart is judged, why other programs differ, and what can be chosen. */
export function openRulesDialog(measure: RecordId): void {
  showDialog((close) => <RulesDialog measure={measure} onClose={close} />);
}

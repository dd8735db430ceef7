import { ClipboardCopy, Ellipsis, Image, Scale, Spline } from 'lucide-react';
import { memo } from 'react';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { FEW_PEOPLE_WARNING } from '../../../../shared/records/privacy/small-numbers-in-measures.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import { type ChartData, chartDataOf } from '../chart-data.ts';
import { openRulesDialog } from './rules-dialog.tsx';

/** What draws pictures, with its fonts, is loaded when somebody wants one. */
const loadPictures = () => import('../export/export-chart.ts');

interface ChartMenuProps {
  readonly measure: RecordId;
  /** So few people are behind a number that a picture may say who they are. */
  readonly isOfFew: boolean;
}

/** What is taken out is the chart as it is then. */
const withChart = (measure: RecordId, run: (data: ChartData) => void) => () => {
  const data = chartDataOf(currentProject().document, measure);
  if (data) run(data);
};

const entriesFor = ({ measure, isOfFew }: ChartMenuProps): readonly (MenuEntry | 'separator')[] => {
  const help = isOfFew ? FEW_PEOPLE_WARNING : undefined;
  return [
    {
      id: 'copy',
      label: 'Copy as picture',
      icon: ClipboardCopy,
      help,
      run: withChart(measure, (data) => void loadPictures().then(({ copyChart }) => copyChart(data))),
    },
    {
      id: 'png',
      label: 'Save as PNG',
      icon: Image,
      run: withChart(measure, (data) => void loadPictures().then(({ saveChart }) => saveChart(data, 'png'))),
    },
    {
      id: 'svg',
      label: 'Save as SVG',
      icon: Spline,
      run: withChart(measure, (data) => void loadPictures().then(({ saveChart }) => saveChart(data, 'svg'))),
    },
    'separator',
    {
      id: 'rules',
      label: 'How this chart is judged…',
      icon: Scale,
      run: () => openRulesDialog(measure),
    },
  ];
};

/** Copying and saving the chart as a picture, and the rules it is judged by. A number that is typed does not render it again. */
export const ChartMenu = memo((props: ChartMenuProps) => {
  return (
    <Menu
      label="The chart"
      trigger={<IconButton label="More for this chart" icon={Ellipsis} />}
      entries={entriesFor(props)}
    />
  );
});

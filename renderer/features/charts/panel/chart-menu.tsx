import { ClipboardCopy, Ellipsis, Image, Scale, Spline } from 'lucide-react';
import { IconButton } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import type { ChartData } from '../chart-data.ts';
import { FEW_PEOPLE_WARNING, hasFewPeople } from '../picture/few-people.ts';
import { openRulesDialog } from './rules-dialog.tsx';

/** What draws pictures, with its fonts, is loaded when somebody wants one. */
const loadPictures = () => import('../picture/take-out-chart.ts');

const entriesFor = (data: ChartData): readonly (MenuEntry | 'separator')[] => {
  const help = hasFewPeople(data.series) ? FEW_PEOPLE_WARNING : undefined;
  return [
    {
      id: 'copy',
      label: 'Copy as picture',
      icon: ClipboardCopy,
      help,
      run: () => void loadPictures().then(({ copyChart }) => copyChart(data)),
    },
    {
      id: 'png',
      label: 'Save as PNG',
      icon: Image,
      run: () => void loadPictures().then(({ saveChart }) => saveChart(data, 'png')),
    },
    {
      id: 'svg',
      label: 'Save as SVG',
      icon: Spline,
      run: () => void loadPictures().then(({ saveChart }) => saveChart(data, 'svg')),
    },
    'separator',
    {
      id: 'rules',
      label: 'How this chart is judged…',
      icon: Scale,
      run: () => openRulesDialog(data.series.measure),
    },
  ];
};

/** The ways out of the app, and the rules. */
export function ChartMenu({ data }: { readonly data: ChartData }) {
  return (
    <Menu
      label="The chart"
      trigger={<IconButton label="More for this chart" icon={Ellipsis} />}
      entries={entriesFor(data)}
    />
  );
}

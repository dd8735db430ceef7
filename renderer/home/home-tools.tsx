import { CircleQuestionMark, Settings as SettingsIcon } from 'lucide-react';
import { runSoon } from '../frame/soon.ts';
import { Button } from '../ui/button.tsx';

/** The end of the bar on Home. */
export const HomeTools = () => (
  <div className="bar-end">
    <Button variant="tool" icon={SettingsIcon} onPress={() => runSoon('app.settings')}>
      Settings
    </Button>
    <Button variant="tool" icon={CircleQuestionMark} onPress={() => runSoon('app.help')}>
      Help
    </Button>
  </div>
);

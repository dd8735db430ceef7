import { CircleQuestionMark, Settings as SettingsIcon } from 'lucide-react';
import { runWhenLoaded } from '../../core/commands/run-when-loaded.ts';
import { Button } from '../../core/ui/button.tsx';

/** The end of the bar on Home. */
export function HomeToolbar() {
  return (
    <div className="bar-end">
      <Button variant="tool" icon={SettingsIcon} onPress={() => runWhenLoaded('app.settings')}>
        Settings
      </Button>
      <Button variant="tool" icon={CircleQuestionMark} onPress={() => runWhenLoaded('app.help')}>
        Help
      </Button>
    </div>
  );
}

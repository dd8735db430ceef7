import { Search, X } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useCommand } from '../commands/command.ts';
import { useProjectSheet } from '../frame/project-sheet.ts';
import { SavedSign } from '../frame/saved-sign.tsx';
import { screenOf, screens } from '../screens.ts';
import { addressOf } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { leavePresent } from './present.ts';
import './present.css';

interface Props {
  readonly projectKey: string;
  readonly screenId: string;
}

/** Stands in the place of bar and rail: the project, which opens its Plan, its screens, Find, and the way out. */
export const PresentBar = ({ projectKey, screenId }: Props) => {
  const { title } = useProjectSheet();
  const find = useCommand('app.find');
  return (
    <header className="bar present-bar">
      {screenOf('plan') ? (
        <Link
          className={screenId === 'plan' ? 'present-screen bar-title here' : 'present-screen bar-title'}
          href={addressOf({ screen: 'plan', key: projectKey })}
          {...(screenId === 'plan' && { 'aria-current': 'page' as const })}
        >
          {title}
        </Link>
      ) : (
        <p className="bar-title">{title}</p>
      )}
      <nav aria-label="Screens">
        <ul className="present-screens">
          {screens
            .filter(({ group }) => group !== 'none')
            .map(({ id, label }) => (
              <li key={id}>
                <Link
                  className={id === screenId ? 'present-screen here' : 'present-screen'}
                  href={addressOf({ screen: id, key: projectKey })}
                  {...(id === screenId && { 'aria-current': 'page' as const })}
                >
                  {label}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className="bar-end">
        <SavedSign />
        <Button variant="quiet" icon={Search} onPress={find.run}>
          Find
        </Button>
        <Button icon={X} onPress={leavePresent}>
          Leave Present <kbd>Esc</kbd>
        </Button>
      </div>
    </header>
  );
};

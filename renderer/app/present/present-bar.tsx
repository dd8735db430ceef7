import { Search, X } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useCommand } from '../../core/commands/use-command.ts';
import { allScreens, projectPage } from '../../core/screen.ts';
import { useProjectHeading } from '../../core/state/project-heading.ts';
import { addressOf } from '../../core/state/route.ts';
import { Button } from '../../core/ui/button.tsx';
import { useEndAtWord } from '../../core/ui/use-end-at-word.ts';
import { SaveIndicator } from '../../features/save-indicator/save-indicator.tsx';
import { stopPresenting } from './present.ts';
import { giveKeysToScreen, PresentButton } from './present-button.tsx';
import './present.css';

interface Props {
  readonly projectKey: string;
  readonly screenId: string;
}

/** Stands in the place of bar and rail: the title, which opens the project's page, the screens, Find, and the way out. */
export function PresentBar({ projectKey, screenId }: Props) {
  const { title } = useProjectHeading();
  const bar = useEndAtWord<HTMLElement>('.bar-title');
  const find = useCommand('app.find');
  const page = projectPage();
  return (
    <header ref={bar} className="bar present-bar">
      {page ? (
        <Link
          className={screenId === page.id ? 'present-screen bar-title here' : 'present-screen bar-title'}
          href={addressOf({ screen: page.id, key: projectKey })}
          onPress={giveKeysToScreen}
          {...(screenId === page.id && { 'aria-current': 'page' as const })}
        >
          {title}
        </Link>
      ) : (
        <p className="bar-title">{title}</p>
      )}
      <nav aria-label="Screens">
        <ul className="present-screens">
          {allScreens()
            .filter(({ group, isKeptFromAudience }) => group !== 'none' && isKeptFromAudience !== true)
            .map(({ id, label }) => (
              <li key={id}>
                <Link
                  className={id === screenId ? 'present-screen here' : 'present-screen'}
                  href={addressOf({ screen: id, key: projectKey })}
                  onPress={giveKeysToScreen}
                  {...(id === screenId && { 'aria-current': 'page' as const })}
                >
                  {label}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className="bar-end">
        <SaveIndicator />
        <PresentButton icon={Search} run={find.run}>
          Find
        </PresentButton>
        <Button icon={X} onPress={stopPresenting}>
          Leave Present <kbd>Esc</kbd>
        </Button>
      </div>
    </header>
  );
}

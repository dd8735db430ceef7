import { ChevronsRight, CircleQuestionMark, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-aria-components';
import { runCommand } from '../../core/commands/command-registry.ts';
import { railGroups, type Screen, screensOf } from '../../core/screen.ts';
import { addressOf } from '../../core/state/route.ts';
import { changeSettings, useSettings } from '../../core/state/settings.ts';
import { Button, IconButton, WithTooltip } from '../../core/ui/button.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { useRailCount } from './use-rail-count.ts';
import './rail.css';

/** More has no room beside the name. */
const MAX_COUNT = 99;

interface RailLinkProps {
  readonly screen: Screen;
  readonly projectKey: string;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
}

const RailLink = ({ screen, projectKey, isCurrent, isFolded }: RailLinkProps) => {
  const Icon = screen.icon;
  const count = useRailCount(screen.railCount);
  const countId = useId();
  const countInWords = count > 0 ? (screen.railCount?.inWords(count) ?? '') : '';
  const link = (
    <Link
      className="rail-link"
      href={addressOf({ screen: screen.id, key: projectKey })}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      {...(isFolded && { 'aria-label': screen.label })}
      {...(count > 0 && { 'aria-describedby': countId })}
    >
      <Icon className="icon" aria-hidden="true" />
      {!isFolded && <span>{screen.label}</span>}
      {count > 0 && (
        <span className="rail-count" aria-hidden="true">
          {count > MAX_COUNT ? `${MAX_COUNT}+` : count}
        </span>
      )}
    </Link>
  );
  const name = countInWords === '' ? screen.label : `${screen.label}: ${countInWords}`;
  return (
    <>
      {isFolded ? <WithTooltip text={name}>{link}</WithTooltip> : link}
      {count > 0 && (
        <span id={countId} className="hidden-text">
          {countInWords}
        </span>
      )}
    </>
  );
};

interface FootButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isFolded: boolean;
  readonly onPress: () => void;
}

const FootButton = ({ label, icon, isFolded, onPress }: FootButtonProps) =>
  isFolded ? (
    <IconButton className="rail-link" label={label} icon={icon} onPress={onPress} />
  ) : (
    <Button variant="quiet" className="rail-link" icon={icon} onPress={onPress}>
      {label}
    </Button>
  );

interface RailProps {
  readonly projectKey: string;
  readonly screenId: string;
}

/** The screens of a project in three groups; only those that are built. Narrow pages fold it to icons. */
export function Rail({ projectKey, screenId }: RailProps) {
  const isNarrow = useIsNarrow();
  const { railWords } = useSettings();
  const isFolded = isNarrow && !railWords;
  return (
    <nav className={isFolded ? 'rail rail-folded' : 'rail'} aria-label="Screens">
      {railGroups
        .map((group) => screensOf(group))
        .filter((screens) => screens.length > 0)
        .map((screens) => (
          <ul key={screens[0]?.group}>
            {screens.map((screen) => (
              <li key={screen.id}>
                <RailLink
                  screen={screen}
                  projectKey={projectKey}
                  isCurrent={screen.id === screenId}
                  isFolded={isFolded}
                />
              </li>
            ))}
          </ul>
        ))}
      <div className="rail-foot">
        {isNarrow && (
          <FootButton
            label={railWords ? 'Hide words' : 'Show words'}
            icon={ChevronsRight}
            isFolded={isFolded}
            onPress={() => void changeSettings({ railWords: !railWords })}
          />
        )}
        <FootButton
          label="Help"
          icon={CircleQuestionMark}
          isFolded={isFolded}
          onPress={() => runCommand('app.help')}
        />
      </div>
    </nav>
  );
}

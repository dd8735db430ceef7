import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { ComparedVersion, VersionSummary } from '../../../shared/contract/versions.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { differenceInWords, versionDayInWords, versionName, versionTimeInWords } from './version-text.ts';

interface VersionDay {
  readonly heading: string;
  readonly lines: readonly VersionSummary[];
}

/** Versions in their own order, under the days they were kept on; where a clock was set back, a day appears twice. */
const groupByDay = (lines: readonly VersionSummary[], today: string): readonly VersionDay[] => {
  const days: { heading: string; lines: VersionSummary[] }[] = [];
  for (const line of lines) {
    const heading = versionDayInWords(line.at, today);
    const last = days.at(-1);
    if (last?.heading === heading) last.lines.push(line);
    else days.push({ heading, lines: [line] });
  }
  return days;
};

const cardCountInWords = ({ cards }: VersionSummary): string => (cards === null ? '' : cardsInWords(cards));

const differenceText = (
  line: VersionSummary,
  compared: ComparedVersion | undefined,
  isQueued: boolean,
): string => {
  if (!compared) {
    const words = isQueued ? 'Comparing…' : 'Choose it to see what differs';
    return [cardCountInWords(line), words].filter(Boolean).join(' · ');
  }
  return compared.outcome === 'ok' ? differenceInWords(compared) : 'Cannot be read';
};

interface VersionListProps {
  readonly lines: readonly VersionSummary[];
  readonly compared: ReadonlyMap<number, ComparedVersion>;
  /** Whether those that are not compared yet are about to be. */
  readonly isQuick: boolean;
  readonly today: string;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

interface VersionItemProps {
  readonly line: VersionSummary;
  readonly compared: ComparedVersion | undefined;
  readonly isQueued: boolean;
}

const VersionItem = ({ line, compared, isQueued }: VersionItemProps) => {
  const by = compared?.outcome === 'ok' ? compared.by : line.by;
  return (
    <ListBoxItem
      id={line.number}
      className="version-line"
      textValue={`${versionTimeInWords(line.at)} ${versionName(line)}`}
    >
      <span className="version-time">{versionTimeInWords(line.at)}</span>
      <span className="version-words">
        <Text slot="label">{versionName(line)}</Text>
        <Text slot="description" className="version-meta">
          {differenceText(line, compared, isQueued)}
          {by !== '' && <span> · last written by {by}</span>}
        </Text>
      </span>
    </ListBoxItem>
  );
};

/** Versions by day, newest first; the chosen one is shown beside. */
export function VersionList({ lines, compared, isQuick, today, chosen, onChoose }: VersionListProps) {
  return (
    <ListBox
      className="version-list"
      aria-label="Kept versions, newest first"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      autoFocus
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'number') onChoose(key);
      }}
    >
      {groupByDay(lines, today).map(({ heading, lines: dayLines }) => (
        <ListBoxSection key={dayLines[0]?.number} id={`day ${dayLines[0]?.number}`}>
          <Header className="version-day">{heading}</Header>
          {dayLines.map((line) => (
            <VersionItem
              key={line.number}
              line={line}
              compared={compared.get(line.number)}
              isQueued={isQuick || line.number === chosen}
            />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

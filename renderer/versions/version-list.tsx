import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { ComparedVersion, VersionLine } from '../../shared/contract.ts';
import { cardsInWords } from '../ui/words.ts';
import { dayOfVersion, differenceInWords, nameOfVersion, timeOfVersion } from './version-words.ts';

interface Day {
  readonly heading: string;
  readonly lines: readonly VersionLine[];
}

/** Versions in their own order, under the days they were kept on; where a clock was set back, a day stands twice. */
const byDay = (lines: readonly VersionLine[], today: string): readonly Day[] => {
  const days: { heading: string; lines: VersionLine[] }[] = [];
  for (const line of lines) {
    const heading = dayOfVersion(line.at, today);
    const last = days.at(-1);
    if (last?.heading === heading) last.lines.push(line);
    else days.push({ heading, lines: [line] });
  }
  return days;
};

const sizeOf = ({ cards }: VersionLine): string => (cards === null ? '' : cardsInWords(cards));

const whatDiffers = (line: VersionLine, compared: ComparedVersion | undefined, isComing: boolean): string => {
  if (!compared) {
    const words = isComing ? 'Comparing…' : 'Choose it to see what differs';
    return [sizeOf(line), words].filter(Boolean).join(' · ');
  }
  return compared.outcome === 'ok' ? differenceInWords(compared) : 'Cannot be read';
};

interface ListProps {
  readonly lines: readonly VersionLine[];
  readonly compared: ReadonlyMap<number, ComparedVersion>;
  /** Whether those that are not compared yet are about to be. */
  readonly isQuick: boolean;
  readonly today: string;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

interface LineProps {
  readonly line: VersionLine;
  readonly compared: ComparedVersion | undefined;
  readonly isComing: boolean;
}

const Line = ({ line, compared, isComing }: LineProps) => {
  const by = compared?.outcome === 'ok' ? compared.by : line.by;
  return (
    <ListBoxItem
      id={line.number}
      className="version-line"
      textValue={`${timeOfVersion(line.at)} ${nameOfVersion(line)}`}
    >
      <span className="version-time">{timeOfVersion(line.at)}</span>
      <span className="version-words">
        <Text slot="label">{nameOfVersion(line)}</Text>
        <Text slot="description" className="version-meta">
          {whatDiffers(line, compared, isComing)}
          {by !== '' && <span> · last written by {by}</span>}
        </Text>
      </span>
    </ListBoxItem>
  );
};

/** Versions by day, newest first; the chosen one is shown beside. */
export const VersionList = ({ lines, compared, isQuick, today, chosen, onChoose }: ListProps) => (
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
    {byDay(lines, today).map(({ heading, lines: ofDay }) => (
      <ListBoxSection key={ofDay[0]?.number} id={`day ${ofDay[0]?.number}`}>
        <Header className="version-day">{heading}</Header>
        {ofDay.map((line) => (
          <Line
            key={line.number}
            line={line}
            compared={compared.get(line.number)}
            isComing={isQuick || line.number === chosen}
          />
        ))}
      </ListBoxSection>
    ))}
  </ListBox>
);

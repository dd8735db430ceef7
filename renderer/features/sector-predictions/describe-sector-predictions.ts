import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { placeholderFor } from '../../../shared/document/sharing/placeholders.ts';
import { sectorsAskedApart } from '../../../shared/records/fields/option-lists.ts';
import {
  dayAndMonthInWords,
  displayText,
  isWithheld,
  listInWords,
  optionLabel,
} from '../../../shared/records/fields/read-field.ts';
import type { RoundEntry } from '../../../shared/records/fields/writing-round-entries.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { hasTestStarted } from '../../../shared/records/lifecycle/test-lifecycle.ts';
import {
  entriesOfRound,
  isRoundShown,
  predictionRounds,
  wasShownAfterStart,
} from '../../../shared/records/lifecycle/writing-rounds.ts';

/** What those of one sector predicted, each in words of their own. */
export interface SectorPrediction {
  readonly sector: string;
  readonly words: readonly string[];
}

/** How far the predictions by sector of a test have come. */
export interface SectorPredictions {
  /** Nobody was asked yet, or some may still write, or they wait to be shown, or all can be read. */
  readonly state: 'none' | 'open' | 'waiting' | 'shown';
  /** Those that were written. */
  readonly count: number;
  /** Whose they are: "Carers and Council (2)". */
  readonly sectors: string;
  /** Once they are shown, the same sector's together. */
  readonly shown: readonly SectorPrediction[];
  /** "Written apart, shown on 28 February." */
  readonly origin: string;
  /** Where this copy goes without them, what stands for them. */
  readonly keptBack: string;
}

const NOT_SAID = 'Not said who';

const sectorInWords = ({ sector }: RoundEntry): string =>
  displayText(optionLabel(sectorsAskedApart, sector)) || NOT_SAID;

const bySector = (entries: readonly RoundEntry[]): readonly SectorPrediction[] => {
  const words = new Map<string, string[]>();
  for (const entry of entries) {
    const sector = sectorInWords(entry);
    words.set(sector, [...(words.get(sector) ?? []), displayText(entry.words)]);
  }
  return [...words].map(([sector, said]) => ({ sector, words: said }));
};

const sectorsInWords = (entries: readonly RoundEntry[]): string =>
  listInWords(
    bySector(entries).map(({ sector, words }) => (words.length > 1 ? `${sector} (${words.length})` : sector)),
  );

const originInWords = (rounds: readonly PlainRecord[], test: PlainRecord): string => {
  const [round] = rounds;
  const day = round ? dayAndMonthInWords(round.fields.shownOn) : '';
  if (!round || day === '') return '';
  const isLate = rounds.some((one) => wasShownAfterStart(one, test));
  return `Written apart, shown on ${day}${isLate ? ', after the start' : ''}.`;
};

const keptBackInWords = (document: ProjectDocument, rounds: readonly PlainRecord[]): string => {
  const kind = kindOf('writingRound');
  const round = rounds.find((one) => isWithheld(one, 'entries'));
  if (!kind || !round) return '';
  return placeholderFor(document, kind, round, 'entries') || 'Kept back in this copy';
};

const stateOf = (
  test: PlainRecord,
  rounds: readonly PlainRecord[],
  hidden: number,
): SectorPredictions['state'] => {
  const isClosed = hasTestStarted(test);
  if (hidden > 0) return isClosed ? 'waiting' : 'open';
  if (rounds.some(isRoundShown)) return 'shown';
  return rounds.length > 0 && !isClosed ? 'open' : 'none';
};

/** The predictions by sector of a test: without a word of them before they are shown. */
export function describeSectorPredictions(document: ProjectDocument, test: PlainRecord): SectorPredictions {
  const rounds = predictionRounds(document, test.id);
  const shownRounds = rounds.filter(isRoundShown);
  const hidden = rounds.filter((round) => !isRoundShown(round)).flatMap(entriesOfRound);
  const shown = shownRounds.flatMap(entriesOfRound);
  const counted = hidden.length > 0 ? hidden : shown;
  return {
    state: stateOf(test, rounds, hidden.length),
    count: counted.length,
    sectors: sectorsInWords(counted),
    shown: bySector(shown),
    origin: originInWords(shownRounds, test),
    keptBack: keptBackInWords(document, shownRounds),
  };
}

import type { ReplicaInfo } from '../../../shared/document/model/document.ts';
import { dayInWords } from './days-text.ts';

/** Who wrote something, as far as a file says it. */
export interface Author {
  /** Undefined where the file has nothing of the replica. */
  readonly info: ReplicaInfo | undefined;
  /** This computer wrote it. */
  readonly isOwn: boolean;
}

const nameOf = (info: ReplicaInfo | undefined): string =>
  [info?.org, info?.role].filter((word) => word !== undefined && word !== '').join(', ');

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

const withDay = (words: string, { info }: Author, today: string): string => {
  if (info?.on === undefined) return words;
  return `${words}, ${info.on === today ? 'today' : dayInWords(info.on, today)}`;
};

/** "You, today"; "Carers’ group, coordinator, 13 March"; "Not said who, 2 March". `today`: `YYYY-MM-DD`. */
export function authorInWords(author: Author, today: string): string {
  return withDay(author.isOwn ? 'You' : nameOf(author.info) || 'Not said who', author, today);
}

/** One side of a clash: "Yours, today"; "From Carers’ group’s copy, 13 March"; "From a copy that does not say whose". */
export function clashSideInWords(author: Author, today: string): string {
  if (author.isOwn) return withDay('Yours', author, today);
  const whose = author.info?.org || author.info?.role;
  return withDay(
    whose ? `From ${possessive(whose)} copy` : 'From a copy that does not say whose',
    author,
    today,
  );
}

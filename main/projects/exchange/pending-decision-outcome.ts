import { crc32 } from 'node:zlib';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ExternalChange } from '../editing/external-change.ts';
import type { IncomingCopies } from './incoming-copies.ts';

const OPENED: OpenOutcome = { outcome: 'ok', sentence: 'The project was opened.', details: [] };

/** The open outcome that windows get for an external change. Its document becomes an incoming copy, to be reviewed, merged or dismissed; not where `readOnly`. */
export function pendingDecisionOutcome(
  incomingCopies: IncomingCopies,
  key: string,
  externalChange: ExternalChange | undefined,
  readOnly = false,
): OpenOutcome {
  if (!externalChange) return OPENED;
  const { documentInFile: document, base, bytes, sentence, details } = externalChange;
  const outcome: OpenOutcome = { outcome: 'changedOutside', sentence, details: [...details] };
  if (readOnly) return outcome;
  const copy = {
    document,
    base,
    name: 'The changed file',
    changedOutside: true,
    origin: 'external',
  } as const;
  return { ...outcome, incomingId: incomingCopies.add(copy, `outside ${key} ${crc32(bytes)}`) };
}

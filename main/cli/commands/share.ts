import type { ShareJson, UnsettledJson } from '../../../shared/contract/command-line.ts';
import { redact, type ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindLabelOf, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import { findUnsettledText, type UnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import {
  type CliCommand,
  type CliContext,
  CommandError,
  parseCommandArguments,
  UsageError,
} from '../command.ts';
import { readCopy } from '../merge-copies.ts';
import { resolveOutput, writeOutput } from '../output-file.ts';

/** The profiles as this command names them. */
const profiles: { readonly [name: string]: ShareProfile } = {
  full: 'full',
  partner: 'partners',
  public: 'open',
};

const profileOf = (name: string | undefined): ShareProfile => {
  const profile = name === undefined ? undefined : profiles[name];
  if (profile === undefined) throw new UsageError('Say for whom: --profile full, partner or public.');
  return profile;
};

const asJson = ({ displayKind, id, title, label, texts }: UnsettledText): UnsettledJson => ({
  kind: displayKind,
  id,
  title,
  field: label,
  found: texts.flatMap(({ text, pieces }) =>
    pieces.map(({ kind, start, end }) => ({ looksLike: kind, words: text.slice(start, end) })),
  ),
});

const inWords = ({ kind, title, field, found }: UnsettledJson): string =>
  `${kindLabelOf(kind)} ${quoted(title)}, ${field}: ${found.map(({ words }) => `“${words}”`).join(', ')}`;

const printUnsettled = (unsettled: readonly UnsettledJson[], context: CliContext): void => {
  const places = unsettled.length === 1 ? '1 place' : `${unsettled.length} places`;
  context.out(
    `No copy was made: words in ${places} may point to a person. Decide about them in the app, on Share.`,
  );
  for (const one of unsettled) context.out(`  ${inWords(one)}`);
};

/**
 * Makes a copy of a project for somebody. 0 made; 1 not made, because words in it may point to a person and nobody has
 * decided yet, each listed; 2 where it cannot be done. The project stays as it is, its list of copies too.
 */
export const shareCommand: CliCommand = {
  name: 'share',
  usage: 'FILE --profile full|partner|public -o OUT [--replace] [--json]',
  summary:
    'Makes a copy of a project for your own organisation, a partner or everybody. Where words in it may point to a person and nobody has decided about them, no copy is made and they are listed. FILE stays as it is: its list of copies is the app’s.',
  run: async (args, context) => {
    const { files, values } = parseCommandArguments(args, ['output', 'profile', 'replace', 'json'], {
      count: 1,
      sentence: 'Give one project file.',
    });
    const [file = ''] = files;
    const profile = profileOf(values.profile);
    const out = await resolveOutput(values.output, [file], values.replace === true, context);
    const { document, isChangedOutside } = await readCopy(file, file, context);
    if (isChangedOutside)
      throw new CommandError(
        `${file}: changed outside Alongside, or damaged. Open it in the app first, and say what counts.`,
      );
    const unsettled =
      profile === 'full' ? [] : findUnsettledText(document, profile, kindRegistry).map(asJson);
    const { leaveCount, stayCount } = describeCopy(document, profile, kindRegistry);
    const isMade = unsettled.length === 0;
    if (isMade) await writeOutput(out, redact(document, profile, kindRegistry), context);
    const result: ShareJson = {
      out: isMade ? out.name : null,
      leaves: leaveCount,
      stays: stayCount,
      unsettled,
    };
    if (values.json) context.out(JSON.stringify(result, null, 2));
    else if (isMade) context.out(`${out.name}: ${leaveCount} leave, ${stayCount} stay here.`);
    else printUnsettled(unsettled, context);
    return isMade ? 0 : 1;
  },
};

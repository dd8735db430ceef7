import type { ComparedVersion, VersionEntry, VersionLine } from '../../shared/contract.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { Progress } from '../ui/progress.tsx';
import { counted } from '../ui/words.ts';
import { differs, nameOfVersion, restInWords, whenOfVersion } from './version-words.ts';

interface SideProps {
  readonly heading: string;
  readonly side: { readonly entries: number; readonly lines: readonly VersionEntry[] };
}

const Entry = ({ entry }: { readonly entry: VersionEntry }) => (
  <li>
    <KindMark kind={entry.kind} size={20} />
    <p>
      <span className="hidden-text">{entry.label}: </span>
      {entry.title || entry.label}
      {entry.fields.length > 0 && <span className="version-fields">{entry.fields.join(', ')}</span>}
    </p>
  </li>
);

const Side = ({ heading, side }: SideProps) =>
  side.entries === 0 ? null : (
    <section className="version-side">
      <h4>
        {heading} <span className="meta">{side.entries}</span>
      </h4>
      <ul>
        {side.lines.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same words, and the list does not move
          <Entry key={index} entry={entry} />
        ))}
      </ul>
      {side.entries > side.lines.length && (
        <p className="meta">and {counted(side.entries - side.lines.length, 'more', 'more')}</p>
      )}
    </section>
  );

const Changes = ({ compared }: { readonly compared: Extract<ComparedVersion, { outcome: 'ok' }> }) => {
  if (!differs(compared))
    return <p>It says the same as the project does now. There is nothing to go back to.</p>;
  const rest = restInWords(compared);
  return (
    <>
      <Side heading="Goes to the trash" side={compared.goes} />
      <Side heading="Comes back" side={compared.comesBack} />
      <Side heading="Says again what it said then" side={compared.changed} />
      {rest !== '' && <p className="meta">{rest}</p>}
      <p className="meta">
        It is one step: Undo takes it back. What is there now is kept as a version first, and partners’ work
        joins as ever.
      </p>
    </>
  );
};

interface PreviewProps {
  readonly line: VersionLine;
  readonly compared: ComparedVersion | undefined;
  readonly today: string;
}

/** What going back to a version would do, by name. */
export const VersionPreview = ({ line, compared, today }: PreviewProps) => (
  <section className="version-preview" aria-labelledby="version-preview-title">
    <h3 id="version-preview-title">{whenOfVersion(line, today)}</h3>
    <p className="meta">{nameOfVersion(line)}</p>
    {!compared && <Progress label="Comparing it with the project as it is now." />}
    {compared?.outcome === 'damaged' && <p role="alert">{compared.sentence}</p>}
    {compared?.outcome === 'ok' && <Changes compared={compared} />}
  </section>
);

import type { ComparedVersion, VersionEntry, VersionSummary } from '../../../shared/contract/versions.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { alsoChangedInWords, hasDifferences, versionDateTimeInWords, versionName } from './version-text.ts';

interface ChangeListProps {
  readonly heading: string;
  readonly side: { readonly entries: number; readonly lines: readonly VersionEntry[] };
}

const ChangeItem = ({ entry }: { readonly entry: VersionEntry }) => (
  <li>
    <KindMark kind={entry.kind} size={20} />
    <p>
      <span className="hidden-text">{entry.label}: </span>
      {entry.title || entry.label}
      {entry.fields.length > 0 && <span className="version-fields">{entry.fields.join(', ')}</span>}
    </p>
  </li>
);

const ChangeList = ({ heading, side }: ChangeListProps) =>
  side.entries === 0 ? null : (
    <section className="version-side">
      <h4>
        {heading} <span className="meta">{side.entries}</span>
      </h4>
      <ul>
        {side.lines.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same words, and the list does not move
          <ChangeItem key={index} entry={entry} />
        ))}
      </ul>
      {side.entries > side.lines.length && (
        <p className="meta">and {counted(side.entries - side.lines.length, 'more', 'more')}</p>
      )}
    </section>
  );

const VersionChanges = ({ compared }: { readonly compared: Extract<ComparedVersion, { outcome: 'ok' }> }) => {
  if (!hasDifferences(compared))
    return <p>It says the same as the project does now. There is nothing to go back to.</p>;
  const alsoChanged = alsoChangedInWords(compared);
  return (
    <>
      <ChangeList heading="Goes to the trash" side={compared.goes} />
      <ChangeList heading="Comes back" side={compared.comesBack} />
      <ChangeList heading="Says again what it said then" side={compared.changed} />
      {alsoChanged !== '' && <p className="meta">{alsoChanged}</p>}
      <p className="meta">
        It is one step: Undo takes it back. What is there now is kept as a version first, and partners’ work
        joins as ever.
      </p>
    </>
  );
};

interface VersionPreviewProps {
  readonly line: VersionSummary;
  readonly compared: ComparedVersion | undefined;
  readonly today: string;
}

/** What going back to a version would do, by name. */
export function VersionPreview({ line, compared, today }: VersionPreviewProps) {
  return (
    <section className="version-preview" aria-labelledby="version-preview-title">
      <h3 id="version-preview-title">{versionDateTimeInWords(line, today)}</h3>
      <p className="meta">{versionName(line)}</p>
      {!compared && <Progress label="Comparing it with the project as it is now." />}
      {compared?.outcome === 'damaged' && <p role="alert">{compared.sentence}</p>}
      {compared?.outcome === 'ok' && <VersionChanges compared={compared} />}
    </section>
  );
}

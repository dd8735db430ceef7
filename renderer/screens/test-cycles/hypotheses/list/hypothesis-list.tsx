import { Grid2x2 } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { Select } from '../../../../core/ui/select.tsx';
import { useEndAtWord } from '../../../../core/ui/use-end-at-word.ts';
import { ListRow } from '../../list/list-row.tsx';
import { NewButton } from '../../list/new-button.tsx';
import { openMatrixDialog } from '../matrix/matrix-dialog.tsx';
import { openNewHypothesisDialog } from '../new/new-hypothesis-dialog.tsx';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { type ListedGroup, type ListedHypothesis, useListedGroups } from './listed-hypotheses.ts';

/** Of two hundred only those two are rendered again that are shown now, or were. */
const HypothesisRow = memo(
  ({ kind, id, rank, title, status, isShown }: ListedHypothesis & { isShown: boolean }) => (
    <ListRow
      mark={rank === null ? <KindMark kind={kind} /> : <span className="hypothesis-rank">{rank}</span>}
      title={title}
      status={status}
      isShown={isShown}
      onShow={() => showHypothesisOrTest(id)}
    />
  ),
);

const MatrixButton = () => (
  <Button variant="tool" icon={Grid2x2} onPress={openMatrixDialog}>
    See them in a grid…
  </Button>
);

const NewHypothesisButton = () => <NewButton label="New hypothesis" onPress={openNewHypothesisDialog} />;

interface HypothesisRowsProps {
  readonly groups: readonly ListedGroup[];
  readonly shownId: RecordId;
}

/** Where there is no room for the list, one line of it: what is shown. Its choices are made anew with it, after the page. */
const HypothesisSelect = memo(({ groups, shownId }: HypothesisRowsProps) => {
  const box = useEndAtWord<HTMLDivElement>('.select-value');
  return (
    <div ref={box} className="tests-list-folded">
      <Select
        label="Hypothesis"
        isLabelHidden
        options={groups
          .flatMap(({ hypothesesAndTests }) => hypothesesAndTests)
          .map(({ id, rank, title, status }) => ({
            value: id,
            label: rank === null ? title : `${rank}. ${title}`,
            help: status,
          }))}
        value={shownId}
        onChange={(id) => id !== null && showHypothesisOrTest(id)}
      />
      <NewHypothesisButton />
      <MatrixButton />
    </div>
  );
});

const GroupRows = ({ group, shownId }: { readonly group: ListedGroup; readonly shownId: RecordId }) => (
  <ul aria-label={group.label}>
    {group.hypothesesAndTests.map((hypothesisOrTest) => (
      <HypothesisRow
        key={hypothesisOrTest.id}
        {...hypothesisOrTest}
        isShown={hypothesisOrTest.id === shownId}
      />
    ))}
  </ul>
);

const isRanked = ({ hypothesesAndTests: [first] }: ListedGroup): boolean => (first?.rank ?? null) !== null;

const HypothesisRows = memo(({ groups, shownId }: HypothesisRowsProps) => (
  <nav className="tests-list" aria-labelledby="hypotheses-heading">
    <h2 id="hypotheses-heading" className="hidden-text">
      Hypotheses
    </h2>
    <div className="tests-list-whole">
      {groups.map((group) => (
        <div key={group.label} className="tests-list-group">
          <p className="meta" aria-hidden={!isRanked(group)}>
            {isRanked(group) ? 'What matters most and is known least comes first.' : group.label}
          </p>
          <GroupRows group={group} shownId={shownId} />
        </div>
      ))}
      <NewHypothesisButton />
      <MatrixButton />
    </div>
    <HypothesisSelect groups={groups} shownId={useDeferredValue(shownId)} />
  </nav>
));

/**
 * The hypotheses of the project, the one to be tried first at the top, then tests that are about none. While somebody
 * types, the list follows after the words.
 */
export function HypothesisList({ shownId }: { readonly shownId: RecordId }) {
  const document = useDeferredValue(useProject((project) => project.document));
  return <HypothesisRows groups={useListedGroups(document)} shownId={shownId} />;
}

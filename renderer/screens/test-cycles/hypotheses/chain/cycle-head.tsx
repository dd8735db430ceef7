import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { statusOfTest } from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { ShortenedTitle } from '../../list/shortened-title.tsx';
import { openCardForm } from '../card-form-dialog.tsx';
import { cycleDatesInWords } from './cycle-dates.ts';

interface CycleHeadProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** Which cycle it is, what it is called, and when it is; its name opens all about it. */
export function CycleHead({ document, test }: CycleHeadProps) {
  const dates = cycleDatesInWords(test, localToday());
  const title = titleOf('test', test);
  return (
    <header className="cycle-head">
      <KindMark kind="test" />
      <h3>
        <span className="cycle-number">{`Cycle ${cycleNumberOf(document, test.id)}`}</span>{' '}
        <button
          type="button"
          className="cycle-title"
          dir="auto"
          title={title}
          onClick={() => openCardForm({ kind: 'test', id: test.id })}
        >
          <ShortenedTitle title={title} longest={90} />
        </button>
      </h3>
      {dates !== '' && (
        <span className={statusOfTest(test) === 'running' ? 'cycle-dates is-now' : 'cycle-dates'}>
          {dates}
        </span>
      )}
    </header>
  );
}

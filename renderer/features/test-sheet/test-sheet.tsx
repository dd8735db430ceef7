import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { useSeals } from '../seal/use-seals.ts';
import { sheetContent } from './sheet-content.ts';
import './test-sheet.css';

/** Room for a few lines of handwriting. */
const Lines = ({ count }: { readonly count: number }) => (
  <span className="sheet-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on have nothing else
      <i key={line} />
    ))}
  </span>
);

const Question = ({ words, lines }: { readonly words: string; readonly lines: number }) => (
  <div className="sheet-question">
    <h4>{words}</h4>
    <Lines count={lines} />
  </div>
);

const Choices = ({ label, choices }: { readonly label: string; readonly choices: readonly string[] }) => (
  <div className="sheet-choices">
    <h4>{label}</h4>
    <ul>
      {choices.map((choice) => (
        <li key={choice}>{choice}</li>
      ))}
    </ul>
  </div>
);

const SealLine = ({ stored }: { readonly stored: StoredRecord | undefined }) => {
  const [seal] = useSeals([(stored?.locked ?? null) as Value]) ?? [];
  if (!seal) return null;
  return (
    <p>
      <b>Seal:</b> {seal.words.join(' ')}
    </p>
  );
};

/** One test as a sheet of A4: what is planned, to be read, and room to write what happens. */
export function TestSheet({ id }: { readonly id: RecordId }) {
  const document = useProject((project) => project.document);
  const stored = useStoredRecord({ kind: 'test', id });
  const content = sheetContent(document, id);
  if (!content) return <p className="meta">This test was deleted.</p>;
  const { project, title, cycle, hypotheses, plan, steps, measures } = content;
  return (
    <article className="test-sheet" aria-label="Sheet">
      <header>
        <p>{`${project} · Cycle ${cycle}`}</p>
        <h2 dir="auto">{title}</h2>
      </header>
      {hypotheses.map((words) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
      <section>
        <h3>Plan</h3>
        <dl>
          {plan.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{words || <Lines count={1} />}</dd>
            </div>
          ))}
          {measures.length > 0 && (
            <div>
              <dt>We count</dt>
              <dd dir="auto">{measures.join('; ')}</dd>
            </div>
          )}
        </dl>
        <SealLine stored={stored} />
        {steps.length > 0 && (
          <ul className="sheet-steps">
            {steps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>Do</h3>
        <Question words="What we saw and heard" lines={3} />
        <Question words="What we did not expect" lines={2} />
      </section>
      <section>
        <h3>Study</h3>
        <p className="sheet-result">
          We saw <span /> of <span />
        </p>
        <Choices label="Did it come out as predicted?" choices={['Yes', 'Partly', 'No', 'Cannot tell']} />
        <Question words="What we learned" lines={2} />
        <Question words="Who was not heard" lines={1} />
      </section>
      <section>
        <h3>Act</h3>
        <Choices label="We decide to" choices={['Adopt', 'Adapt', 'Abandon', 'Extend']} />
        <Question words="Because" lines={1} />
        <Question words="Who decided, and on which day" lines={1} />
      </section>
    </article>
  );
}

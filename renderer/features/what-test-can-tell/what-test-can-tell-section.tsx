import { CalendarClock } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { useProject } from '../../core/state/project-store.ts';
import { whatTestCanTell } from './what-test-can-tell.ts';
import './what-test-can-tell.css';

const finishedStatuses: ReadonlySet<string> = new Set(['decided', 'stopped']);

/**
 * When the numbers of a test could tell a change, and what it cannot show however it comes out: said while it is planned
 * and while it runs. Nothing once it is decided or stopped.
 */
export function WhatTestCanTellSection({ id }: { readonly id: RecordId }) {
  const document = useProject((project) => project.document);
  const today = localToday();
  const limits = useMemo(() => {
    const test = recordOf(document, { kind: 'test', id });
    return test && !finishedStatuses.has(textOf(test, 'status'))
      ? whatTestCanTell(document, test, today)
      : undefined;
  }, [document, id, today]);
  if (!limits) return null;
  return (
    <section className="record-section what-test-can-tell" aria-labelledby={`limits-${id}`}>
      <h3 id={`limits-${id}`}>What this test can tell, and when</h3>
      {limits.dates.map((words) => (
        <p key={words} className="what-test-can-tell-date">
          <CalendarClock className="icon icon-s" aria-hidden="true" />
          <span>{words}</span>
        </p>
      ))}
      {limits.endsTooEarly !== '' && <p className="what-test-can-tell-early">{limits.endsTooEarly}</p>}
      <h4 className="form-label" id={`cannot-${id}`}>
        It cannot show
      </h4>
      <ul aria-labelledby={`cannot-${id}`}>
        {limits.cannotShow.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

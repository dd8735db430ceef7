interface TraceEvent {
  readonly name: string;
  /** The clock of the thread, µs: it stands while another program has the processor. */
  readonly tts?: number;
}

/** A session of the DevTools protocol with a page, of Playwright's or another one. */
export interface TraceSession {
  send(method: 'Tracing.start' | 'Tracing.end', params?: object): Promise<unknown>;
  on(
    event: 'Tracing.dataCollected' | 'Tracing.tracingComplete',
    listener: (params: unknown) => void,
  ): unknown;
}

/** The marks (`performance.mark`) that a page made while it was watched, in milliseconds of its thread's own clock. */
export interface ThreadMarks {
  /** The times of all marks of this name, in order. */
  of(name: string): readonly number[];
}

/**
 * Watches a page's marks: what lies between two of them is what its thread worked, whatever else the machine does
 * meanwhile. @returns what ends it and gives the marks
 */
export async function watchThreadMarks(session: TraceSession): Promise<() => Promise<ThreadMarks>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', (data) =>
    events.push(...(data as { readonly value: readonly TraceEvent[] }).value),
  );
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'blink.user_timing' });
  return async () => {
    const isComplete = new Promise((resolve) => session.on('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await isComplete;
    return {
      of: (name) =>
        events.flatMap((event) => (event.name === name && event.tts !== undefined ? [event.tts / 1000] : [])),
    };
  };
}

import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  /** The clock of the thread, µs: it stands while another program has the processor. */
  readonly tts?: number;
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
export async function watchThreadMarks(cdp: CDPSession): Promise<() => Promise<ThreadMarks>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'blink.user_timing' });
  return async () => {
    const isComplete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await isComplete;
    return {
      of: (name) =>
        events.flatMap((event) => (event.name === name && event.tts !== undefined ? [event.tts / 1000] : [])),
    };
  };
}

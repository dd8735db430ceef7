import type { ClientContext, ClientLink } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createConnection,
  type ProbeResult,
  type Transport,
} from '../../../../renderer/core/client/connection.ts';

type Link = ClientLink<ClientContext>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line that opens or fails as told; `answering` says who is found where it fails. */
const createLine = (answering: ProbeResult = 'own') => {
  const tries: { open(): void; fail(): void; close(forGood?: boolean): void; link: Link }[] = [];
  const transport: Transport = {
    open: (onClose) =>
      new Promise((resolve, reject) => {
        const link: Link = { call: async () => undefined };
        tries.push({
          link,
          open: () => resolve(link),
          fail: () => reject(new Error('No line.')),
          close: (forGood = false) => onClose(forGood),
        });
      }),
    probe: async () => answering,
  };
  return { transport, tries };
};

const soon = () => vi.advanceTimersByTimeAsync(0);

test('calls wait until the line is there', async () => {
  const { transport, tries } = createLine();
  const connection = createConnection(transport);
  const got: Link[] = [];
  void connection.link().then((link) => got.push(link));
  await soon();
  expect(got).toEqual([]);
  tries[0]?.open();
  await soon();
  expect(got).toEqual([tries[0]?.link]);
  expect(connection.state.getState().state).toBe('connected');
});

test('a line that drops is made again, with growing waits, and those who follow are told', async () => {
  const { transport, tries } = createLine();
  const connection = createConnection(transport);
  let told = 0;
  connection.onConnected(() => {
    told += 1;
  });
  tries[0]?.open();
  await soon();
  tries[0]?.close();
  expect(connection.state.getState().state).toBe('lost');
  await vi.advanceTimersByTimeAsync(200);
  expect(tries).toHaveLength(2);
  tries[1]?.fail();
  await soon();
  await vi.advanceTimersByTimeAsync(499);
  expect(tries).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(tries).toHaveLength(3);
  tries[2]?.open();
  await soon();
  expect(connection.state.getState().state).toBe('connected');
  expect(told).toBe(2);
});

test('Try now does not wait, and does not make two lines', async () => {
  const { transport, tries } = createLine();
  const connection = createConnection(transport);
  tries[0]?.open();
  await soon();
  tries[0]?.close();
  connection.retryNow();
  connection.retryNow();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tries).toHaveLength(2);
});

test('a page from an earlier start does not try again', async () => {
  const { transport, tries } = createLine();
  const connection = createConnection(transport);
  tries[0]?.open();
  await soon();
  tries[0]?.close(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toHaveLength(1);
  expect(connection.state.getState().state).toBe('ended');
});

test('a line on which another start of the app answers is not tried again', async () => {
  const { transport, tries } = createLine('other');
  const connection = createConnection(transport);
  tries[0]?.open();
  await soon();
  tries[0]?.close();
  await vi.advanceTimersByTimeAsync(200);
  tries[1]?.fail();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toHaveLength(2);
  expect(connection.state.getState().state).toBe('ended');
});

test('where nobody answers for long the app counts as not running, and a line is still tried', async () => {
  const { transport, tries } = createLine('none');
  const connection = createConnection(transport);
  const states: string[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    tries.at(-1)?.fail();
    await soon();
    states.push(connection.state.getState().state);
    await vi.advanceTimersByTimeAsync(8000);
  }
  expect(states).toEqual(['lost', 'lost', 'lost', 'lost', 'lost', 'unreachable', 'unreachable']);
  tries.at(-1)?.open();
  await soon();
  expect(connection.state.getState().state).toBe('connected');
});

import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { os, type RouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, expect, test } from 'vitest';
import { sendTextsApart } from '../../../../main/send-texts-apart.ts';
import { receiveTextsApart } from '../../../../renderer/core/client/receive-texts-apart.ts';
import { MIN_LENGTH_APART } from '../../../../shared/contract/texts-apart.ts';

/** With quotation marks, line ends and letters beyond Latin, as a project file has them. */
const longText = (mark: string): string => `{"${mark}":"“é”\\n",\n`.repeat(MIN_LENGTH_APART / 10);

const router = {
  open: os.handler(() => ({ document: longText('one'), other: longText('two'), path: 'a "short" text' })),
  short: os.handler(() => ({ document: 'short', nothing: null })),
  bare: os.handler(() => longText('bare')),
  fails: os.handler(() => {
    throw new Error('This fails.');
  }),
  counts: os.handler(async function* () {
    yield longText('first');
    yield 2;
  }),
};

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** The services at one end of a channel and a client at the other, and every message that the client was sent. */
function connect(takesTextsApart: boolean) {
  const { port1, port2 } = new MessageChannel();
  ended.push(() => port1.close());
  const messages: string[] = [];
  const handler = new RPCHandler(router, {
    interceptors: [sendTextsApart((message) => port1.postMessage(message))],
  });
  handler.upgrade(port1);
  const port = port2 as unknown as MessagePort;
  port.addEventListener('message', ({ data }) => messages.push(String(data)));
  const link = new RPCLink({ ...(takesTextsApart ? receiveTextsApart(port) : {}), port });
  const client: RouterClient<typeof router> = createORPCClient(link);
  return { client, messages };
}

test('long texts of an answer come ahead of it, as they are', async () => {
  const { client, messages } = connect(true);
  expect(await client.open()).toEqual({
    document: longText('one'),
    other: longText('two'),
    path: 'a "short" text',
  });
  expect(messages.map((message) => message.length > MIN_LENGTH_APART)).toEqual([true, true, false]);
  expect(messages[0]).toContain(longText('one'));
});

test('answers at once get each their own texts', async () => {
  const { client } = connect(true);
  const answers = await Promise.all([client.open(), client.short(), client.open()]);
  expect(answers.map(({ document }) => document)).toEqual([longText('one'), 'short', longText('one')]);
});

test('what has no long text by name comes as ever: short answers, bare texts, streams, errors', async () => {
  const { client } = connect(true);
  expect(await client.short()).toEqual({ document: 'short', nothing: null });
  expect(await client.bare()).toBe(longText('bare'));
  const seen: unknown[] = [];
  for await (const one of await client.counts()) seen.push(one);
  expect(seen).toEqual([longText('first'), 2]);
  await expect(client.fails()).rejects.toThrow();
});

test('who does not ask for it gets whole answers', async () => {
  const { client, messages } = connect(false);
  expect((await client.open()).document).toBe(longText('one'));
  expect(messages).toHaveLength(1);
});

import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { BrowserWindow, IpcMain, IpcMainEvent, MessageChannelMain } from 'electron';
import { sendTextsApart } from '../send-texts-apart.ts';
import { isAppPage } from './app-urls.ts';

type Router = ConstructorParameters<typeof RPCHandler>[0];

/** Whether a message came from the main frame of our own window, showing our own page. */
function isFromAppPage(
  event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>,
  window: Pick<BrowserWindow, 'webContents'> | undefined,
): boolean {
  const contents = window?.webContents;
  if (contents === undefined || event.sender !== contents) return false;
  return event.senderFrame === contents.mainFrame && isAppPage(event.senderFrame.url);
}

/** Hands a fresh port to every load of our own window's page, and serves `router` at its other end. */
export function serveRpc(options: {
  readonly ipc: IpcMain;
  readonly channel: () => MessageChannelMain;
  readonly window: () => BrowserWindow | undefined;
  readonly router: Router;
  readonly log: (line: string) => void;
}): void {
  const { ipc, channel, window, router, log } = options;
  ipc.on('alongside-ready', (event) => {
    if (!isFromAppPage(event, window())) return;
    const { port1, port2 } = channel();
    const handler = new RPCHandler(router, {
      interceptors: [
        onError((error) => log(`A request failed: ${error}`)),
        sendTextsApart((message) => port1.postMessage(message)),
      ],
    });
    handler.upgrade(port1);
    port1.start();
    event.senderFrame?.postMessage('alongside-port', null, [port2]);
  });
}

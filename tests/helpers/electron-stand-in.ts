import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Node's port with the manners of Electron's: a message comes as an event that holds it. */
function portLikeElectrons(port: MessagePort) {
  return {
    on(event: string, listener: (event: { data: unknown }) => void) {
      port.on(event, (data: unknown) => listener({ data }));
    },
    postMessage: (data: unknown) => port.postMessage(data),
    start: () => port.start(),
    close: () => port.close(),
  };
}

class Contents extends EventEmitter {
  /** Ports that the app handed to the page. */
  readonly handed: ReturnType<typeof portLikeElectrons>[] = [];
  readonly mainFrame = {
    url: '',
    postMessage: (_channel: string, _message: unknown, ports: ReturnType<typeof portLikeElectrons>[]) => {
      this.handed.push(...ports);
    },
  };
  setWindowOpenHandler(): void {}
}

const windows: WindowStandIn[] = [];

class WindowStandIn extends EventEmitter {
  static getAllWindows = () => windows;
  readonly webContents = new Contents();
  readonly options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
  }
  isMaximized = () => false;
  isMinimized = () => false;
  getNormalBounds = () => ({ x: 1, y: 2, width: 1000, height: 700 });
  maximize(): void {}
  restore(): void {}
  show(): void {}
  focus(): void {}
}

/** In the order in which it happened: what the app did that must have an order. */
export const order: string[] = [];

const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  setPath: () => order.push('userData'),
  getPath: () => process.cwd(),
  async whenReady() {
    order.push('ready');
  },
  quit() {
    const event = { prevented: false, preventDefault: () => Object.assign(event, { prevented: true }) };
    app.emit('will-quit', event);
    if (!event.prevented) order.push('quit');
  },
  exit: (code: number) => order.push(`exit ${code}`),
});

const handlers = new Map<string, (request: Request) => Response>();

/** Stands in for Electron where no binary is: it keeps what it is handed, so that the boot order can be seen to work. */
export const electron = {
  app,
  BrowserWindow: WindowStandIn,
  dialog: {
    showErrorBox: (title: string, text: string) => order.push(`${title}: ${text}`),
    showMessageBox: async ({ message }: { message: string }) => order.push(`said: ${message}`),
  },
  ipcMain: new EventEmitter(),
  Menu: {
    buildFromTemplate: (menu: unknown) => menu,
    setApplicationMenu: (menu: unknown) => menus.push(menu),
  },
  MessageChannelMain: class {
    readonly port1: ReturnType<typeof portLikeElectrons>;
    readonly port2: ReturnType<typeof portLikeElectrons>;
    constructor() {
      const { port1, port2 } = new MessageChannel();
      this.port1 = portLikeElectrons(port1);
      this.port2 = portLikeElectrons(port2);
    }
  },
  protocol: {
    registerSchemesAsPrivileged: () => order.push('scheme'),
    handle: (scheme: string, handler: (request: Request) => Response) => handlers.set(scheme, handler),
  },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  session: {
    defaultSession: {
      setPermissionRequestHandler: () => order.push('hardened'),
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      webRequest: { onBeforeRequest: () => undefined },
    },
  },
  shell: { openExternal: async () => undefined },
};

/** The native menus that were set, oldest first. */
export const menus: unknown[] = [];

/** What the app's own scheme answers. */
export const ask = (url: string): Response | undefined => handlers.get('app')?.(new Request(url));

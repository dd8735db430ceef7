import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  MessagePortMain,
  Rectangle,
  WebContents,
  WebFrameMain,
} from 'electron';

/** Node's port with the manners of Electron's: a message comes as an event that holds it. */
function createFakePort(port: MessagePort) {
  const members = {
    postMessage: (data: unknown) => port.postMessage(data),
    start: () => port.start(),
    close: () => port.close(),
  } satisfies Pick<MessagePortMain, 'postMessage' | 'start' | 'close'>;
  return {
    ...members,
    on: (event: string, listener: (event: { data: unknown }) => void) => {
      port.on(event, (data: unknown) => listener({ data }));
    },
  };
}
type FakePort = ReturnType<typeof createFakePort>;

export class FakeMessageChannel {
  readonly port1: FakePort;
  readonly port2: FakePort;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = createFakePort(port1);
    this.port2 = createFakePort(port2);
  }
}

/** Emits an event of Electron's and returns whether a listener prevented what it announces. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...more: unknown[]
): boolean {
  let isPrevented = false;
  const event = { ...details, preventDefault: () => (isPrevented = true), defaultPrevented: false };
  emitter.emit(name, event, ...more);
  return isPrevented;
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type ContentsMembers = Pick<
  WebContents,
  | 'getURL'
  | 'print'
  | 'printToPDF'
  | 'redo'
  | 'reload'
  | 'replaceMisspelling'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler'
  | 'undo'
>;

/** The page of a window. `did` holds what it was told to do. */
export class FakeWebContents extends EventEmitter implements ContentsMembers {
  readonly calls: string[] = [];
  /** Ports that the app handed to the page. */
  readonly receivedPorts: FakePort[] = [];
  readonly mainFrame = {
    url: '',
    postMessage: (_channel: string, _message: unknown, ports: FakePort[]) => {
      this.receivedPorts.push(...ports);
    },
  } satisfies Pick<WebFrameMain, 'url'> & Record<'postMessage', unknown>;
  private openHandler: OpenHandler = () => ({ action: 'allow' });

  getURL = () => this.mainFrame.url;
  undo = () => void this.calls.push('undo');
  redo = () => void this.calls.push('redo');
  reload = () => void this.calls.push('reload');
  replaceMisspelling = (word: string) => void this.calls.push(`replace ${word}`);
  print: WebContents['print'] = (_options, callback) => {
    this.calls.push('print');
    callback?.(true, '');
  };
  printToPDF: WebContents['printToPDF'] = async () => Buffer.from('%PDF-1.7');
  setWebRTCIPHandlingPolicy: WebContents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.calls.push(`webrtc ${policy}`);
  };
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  /** As a page that calls window.open, or a link with a target: what the app makes of it. */
  open(url: string): string {
    const details: HandlerDetails = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    };
    return this.openHandler(details).action;
  }
}

type WindowMembers = Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>;

/** The windows of one app, and what it is told of each. */
interface WindowRegistry {
  readonly windows: FakeWindow[];
  onOpen(contents: FakeWebContents): void;
  onGone(left: number): void;
}

/** A window without a screen. `did` holds what it was told to do. */
export class FakeWindow extends EventEmitter implements WindowMembers {
  readonly webContents = new FakeWebContents();
  readonly calls: string[] = [];
  bounds: Rectangle = { x: 1, y: 2, width: 1000, height: 700 };
  /** Whether the page would lose something, and asks to stay. */
  hasUnsavedWork = false;
  readonly options: BrowserWindowConstructorOptions;
  private readonly registry: WindowRegistry;

  constructor(options: BrowserWindowConstructorOptions, desk: WindowRegistry) {
    super();
    this.options = options;
    this.registry = desk;
    desk.windows.push(this);
    desk.onOpen(this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
  }
  /** As Electron: first the window is told, then its page is asked. */
  close(): void {
    if (emitPreventable(this, 'close')) return;
    if (this.hasUnsavedWork && !emitPreventable(this.webContents, 'will-prevent-unload')) return;
    this.destroy();
  }
  destroy(): void {
    const { windows } = this.registry;
    const at = windows.indexOf(this);
    if (at === -1) return;
    windows.splice(at, 1);
    this.emit('closed');
    this.registry.onGone(windows.length);
  }
  isDestroyed = () => !this.registry.windows.includes(this);
  isMaximized = () => this.calls.includes('maximize');
  isMinimized = () => false;
  getBounds = () => this.bounds;
  getNormalBounds = () => this.bounds;
  maximize = () => void this.calls.push('maximize');
  restore = () => void this.calls.push('restore');
  show = () => void this.calls.push('show');
  focus = () => void this.calls.push('focus');
}

export interface FakeWindowClass {
  new (options: BrowserWindowConstructorOptions): FakeWindow;
  getAllWindows(): FakeWindow[];
}

/** Makes the class of windows of one app. */
export function createFakeWindowClass(callbacks: Pick<WindowRegistry, 'onOpen' | 'onGone'>): FakeWindowClass {
  const desk: WindowRegistry = { ...callbacks, windows: [] };
  return class extends FakeWindow {
    static readonly getAllWindows = () => [...desk.windows];
    constructor(options: BrowserWindowConstructorOptions) {
      super(options, desk);
    }
  };
}

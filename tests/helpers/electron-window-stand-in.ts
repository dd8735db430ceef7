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
export function portLikeElectrons(port: MessagePort) {
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
export type PortStandIn = ReturnType<typeof portLikeElectrons>;

export class MessageChannelStandIn {
  readonly port1: PortStandIn;
  readonly port2: PortStandIn;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = portLikeElectrons(port1);
    this.port2 = portLikeElectrons(port2);
  }
}

/** Emits an event of Electron's and returns whether a listener prevented what it announces. */
export function announce(
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
export class ContentsStandIn extends EventEmitter implements ContentsMembers {
  readonly did: string[] = [];
  /** Ports that the app handed to the page. */
  readonly handed: PortStandIn[] = [];
  readonly mainFrame = {
    url: '',
    postMessage: (_channel: string, _message: unknown, ports: PortStandIn[]) => {
      this.handed.push(...ports);
    },
  } satisfies Pick<WebFrameMain, 'url'> & Record<'postMessage', unknown>;
  private openHandler: OpenHandler = () => ({ action: 'allow' });

  getURL = () => this.mainFrame.url;
  undo = () => void this.did.push('undo');
  redo = () => void this.did.push('redo');
  reload = () => void this.did.push('reload');
  replaceMisspelling = (word: string) => void this.did.push(`replace ${word}`);
  print: WebContents['print'] = (_options, callback) => {
    this.did.push('print');
    callback?.(true, '');
  };
  printToPDF: WebContents['printToPDF'] = async () => Buffer.from('%PDF-1.7');
  setWebRTCIPHandlingPolicy: WebContents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.did.push(`webrtc ${policy}`);
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
interface Desk {
  readonly windows: WindowStandIn[];
  onOpen(contents: ContentsStandIn): void;
  onGone(left: number): void;
}

/** A window without a screen. `did` holds what it was told to do. */
export class WindowStandIn extends EventEmitter implements WindowMembers {
  readonly webContents = new ContentsStandIn();
  readonly did: string[] = [];
  bounds: Rectangle = { x: 1, y: 2, width: 1000, height: 700 };
  /** Whether the page would lose something, and asks to stay. */
  wouldLose = false;
  readonly options: BrowserWindowConstructorOptions;
  private readonly desk: Desk;

  constructor(options: BrowserWindowConstructorOptions, desk: Desk) {
    super();
    this.options = options;
    this.desk = desk;
    desk.windows.push(this);
    desk.onOpen(this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
  }
  /** As Electron: first the window is told, then its page is asked. */
  close(): void {
    if (announce(this, 'close')) return;
    if (this.wouldLose && !announce(this.webContents, 'will-prevent-unload')) return;
    this.destroy();
  }
  destroy(): void {
    const { windows } = this.desk;
    const at = windows.indexOf(this);
    if (at === -1) return;
    windows.splice(at, 1);
    this.emit('closed');
    this.desk.onGone(windows.length);
  }
  isDestroyed = () => !this.desk.windows.includes(this);
  isMaximized = () => this.did.includes('maximize');
  isMinimized = () => false;
  getBounds = () => this.bounds;
  getNormalBounds = () => this.bounds;
  maximize = () => void this.did.push('maximize');
  restore = () => void this.did.push('restore');
  show = () => void this.did.push('show');
  focus = () => void this.did.push('focus');
}

export interface WindowClass {
  new (options: BrowserWindowConstructorOptions): WindowStandIn;
  getAllWindows(): WindowStandIn[];
}

/** Makes the class of windows of one app. */
export function createWindowClass(told: Pick<Desk, 'onOpen' | 'onGone'>): WindowClass {
  const desk: Desk = { ...told, windows: [] };
  return class extends WindowStandIn {
    static readonly getAllWindows = () => [...desk.windows];
    constructor(options: BrowserWindowConstructorOptions) {
      super(options, desk);
    }
  };
}

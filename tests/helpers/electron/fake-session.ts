import { EventEmitter } from 'node:events';
import type {
  CallbackResponse,
  DownloadItem,
  OnBeforeRequestListenerDetails,
  Session,
  WebContents,
  WebRequest,
} from 'electron';
import { emitPreventable } from './fake-window.ts';

type RequestDetails = Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>;

/** What a session is handed, in the shapes in which the tests ask it. */
interface SessionHandlers {
  request(
    contents: Pick<WebContents, 'getURL'>,
    permission: string,
    answer: (isGranted: boolean) => void,
  ): void;
  check(contents: unknown, permission: string, origin: string): boolean;
  device(details: object): boolean;
  display(request: object, answer: (streams: object | null) => void): void;
  certificate(request: object, answer: (result: number) => void): void;
  before(details: RequestDetails, answer: (response: CallbackResponse) => void): void;
}

/** A session that keeps what it is handed, and asks it as Chromium would. Nothing handed over allows everything. */
export function createFakeSession() {
  const handlers: Partial<SessionHandlers> = {};
  const calls: string[] = [];
  const handlerSetter =
    <K extends keyof SessionHandlers>(name: K) =>
    (given: SessionHandlers[K] | null) => {
      if (given === null) delete handlers[name];
      else handlers[name] = given;
    };
  const members = {
    setPermissionRequestHandler: handlerSetter('request'),
    setPermissionCheckHandler: handlerSetter('check'),
    setDevicePermissionHandler: handlerSetter('device'),
    setDisplayMediaRequestHandler: handlerSetter('display'),
    setCertificateVerifyProc: handlerSetter('certificate'),
    setSpellCheckerDictionaryDownloadURL: (url: string) => void calls.push(`dictionaries from ${url}`),
    setSpellCheckerEnabled: (isOn: boolean) => void calls.push(`spelling ${isOn ? 'on' : 'off'}`),
    setSpellCheckerLanguages: (languages: string[]) => void calls.push(`spelling in ${languages.join()}`),
  } satisfies Partial<Session>;
  const webRequest = {
    // A filter of addresses may come before the listener; without one it hears of every request.
    onBeforeRequest: (...given: readonly unknown[]) =>
      handlerSetter('before')(given.at(-1) as SessionHandlers['before']),
  } satisfies Pick<WebRequest, 'onBeforeRequest'>;
  const session = Object.assign(new EventEmitter(), members, { webRequest });

  return {
    session,
    /** What it was told to do about spelling. */
    did: calls,
    /** Whether a page may have a permission when it asks for it. */
    mayAsk: (permission: string, url: string): boolean => {
      let isGranted = true;
      handlers.request?.({ getURL: () => url }, permission, (given) => {
        isGranted = given;
      });
      return isGranted;
    },
    /** Whether an origin has a permission without asking. */
    has: (permission: string, origin: string): boolean => handlers.check?.(null, permission, origin) ?? true,
    mayUseDevice: (): boolean => handlers.device?.({}) ?? true,
    mayRecordScreen: (): boolean => {
      let streams: object | null = {};
      handlers.display?.({}, (given) => {
        streams = given;
      });
      return streams !== null;
    },
    trusts: (): boolean => {
      let result = 0;
      handlers.certificate?.({}, (given) => {
        result = given;
      });
      return result === 0;
    },
    /** Whether a request leaves the session. */
    letsThrough: (url: string, resourceType: RequestDetails['resourceType'] = 'other'): boolean => {
      let isCancelled = false;
      handlers.before?.({ url, resourceType }, ({ cancel }) => {
        isCancelled = cancel === true;
      });
      return !isCancelled;
    },
    mayDownload: (url: string): boolean => {
      const item = { getURL: () => url } satisfies Pick<DownloadItem, 'getURL'>;
      return !emitPreventable(session, 'will-download', {}, item);
    },
  };
}

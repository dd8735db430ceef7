import { EventEmitter } from 'node:events';
import type {
  CallbackResponse,
  DownloadItem,
  OnBeforeRequestListenerDetails,
  Session,
  WebContents,
  WebRequest,
} from 'electron';
import { announce } from './electron-window-stand-in.ts';

type RequestDetails = Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>;

/** What a session is handed, in the shapes in which the tests ask it. */
interface Kept {
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
export function createSession() {
  const kept: Partial<Kept> = {};
  const did: string[] = [];
  const keep =
    <K extends keyof Kept>(name: K) =>
    (given: Kept[K] | null) => {
      if (given === null) delete kept[name];
      else kept[name] = given;
    };
  const members = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setCertificateVerifyProc: keep('certificate'),
    setSpellCheckerDictionaryDownloadURL: (url: string) => void did.push(`dictionaries from ${url}`),
    setSpellCheckerEnabled: (isOn: boolean) => void did.push(`spelling ${isOn ? 'on' : 'off'}`),
    setSpellCheckerLanguages: (languages: string[]) => void did.push(`spelling in ${languages.join()}`),
  } satisfies Partial<Session>;
  const webRequest = {
    // A filter of addresses may come before the listener; without one it hears of every request.
    onBeforeRequest: (...given: readonly unknown[]) => keep('before')(given.at(-1) as Kept['before']),
  } satisfies Pick<WebRequest, 'onBeforeRequest'>;
  const session = Object.assign(new EventEmitter(), members, { webRequest });

  return {
    session,
    /** What it was told to do about spelling. */
    did,
    /** Whether a page may have a permission when it asks for it. */
    mayAsk: (permission: string, url: string): boolean => {
      let isGranted = true;
      kept.request?.({ getURL: () => url }, permission, (given) => {
        isGranted = given;
      });
      return isGranted;
    },
    /** Whether an origin has a permission without asking. */
    has: (permission: string, origin: string): boolean => kept.check?.(null, permission, origin) ?? true,
    mayUseDevice: (): boolean => kept.device?.({}) ?? true,
    mayRecordScreen: (): boolean => {
      let streams: object | null = {};
      kept.display?.({}, (given) => {
        streams = given;
      });
      return streams !== null;
    },
    trusts: (): boolean => {
      let result = 0;
      kept.certificate?.({}, (given) => {
        result = given;
      });
      return result === 0;
    },
    /** Whether a request leaves the session. */
    lets: (url: string, resourceType: RequestDetails['resourceType'] = 'other'): boolean => {
      let isCancelled = false;
      kept.before?.({ url, resourceType }, ({ cancel }) => {
        isCancelled = cancel === true;
      });
      return !isCancelled;
    },
    mayDownload: (url: string): boolean => {
      const item = { getURL: () => url } satisfies Pick<DownloadItem, 'getURL'>;
      return !announce(session, 'will-download', {}, item);
    },
  };
}
export type SessionStandIn = ReturnType<typeof createSession>;

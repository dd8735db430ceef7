import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What happens to a request: a page is served, the token is traded for a cookie, or it is refused in a sentence. */
export type Verdict =
  | { verdict: 'allowed'; path: string }
  | { verdict: 'enter'; cookie: string; location: string }
  | { verdict: 'refused'; status: number; sentence: string };

/** What of a request is judged. */
export type AccessRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'headersDistinct'>;

const OPEN_AGAIN = 'Open Alongside from the address that it printed when it started.';
const MAX_URL_LENGTH = 2048;

/** A token that cannot be guessed: 192 random bits in base64url. */
export function createToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in constant time; hashing first makes lengths equal, so that not even the length leaks. */
function isEqualInConstantTime(candidate: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(candidate), digest(expected));
}

/** Every value of a cookie: a server on another port of 127.0.0.1 can add one of the same name to ours. */
function cookiesNamed(name: string, header = ''): string[] {
  const parts = header.split(';').map((part) => part.trim());
  return parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
}

/** Path and token of a request target. By hand: `new URL` throws on some, such as "//". */
function parseTarget(target: string): { path: string; token: string | null } {
  const [path = '', query = ''] = target.split('?', 2);
  return { path, token: new URLSearchParams(query).get('token') };
}

const refused = (status: number, sentence: string): Verdict => ({ verdict: 'refused', status, sentence });

/** A part of another site's page, where the browser says so; a person may still follow a link to us. */
function isEmbedded({ headers }: AccessRequest): boolean {
  const { 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = headers;
  return site !== 'none' && site !== 'same-origin' && !(mode === 'navigate' && dest === 'document');
}

function checkRequestShape(request: AccessRequest): Verdict | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refused(405, 'Alongside only serves its pages here.');
  }
  const { 'content-length': length = '0', 'transfer-encoding': encoding, expect } = request.headers;
  if (encoding !== undefined || length !== '0') return refused(413, 'Alongside takes nothing in this way.');
  if (expect !== undefined) return refused(417, 'Alongside takes nothing in this way.');
  const target = request.url ?? '';
  if (!target.startsWith('/')) return refused(400, 'Alongside passes nothing on to other addresses.');
  if (target.length > MAX_URL_LENGTH) return refused(414, 'This address is too long.');
  return undefined;
}

/** The rules of who may talk to a browser shell at `http://127.0.0.1:port`. */
export interface Access {
  /** Our own origin, such as "http://127.0.0.1:4321". */
  readonly origin: string;
  /** `allowed` comes with the path of the page, such as "/assets/a.js". */
  authorizePage(request: AccessRequest): Verdict;
  /** Only `allowed`, at "/rpc", or `refused`. */
  authorizeSocket(request: AccessRequest): Verdict;
}

/**
 * The token travels once, in the address; from then on in a cookie that no script can read (HttpOnly) and no other
 * site can send (SameSite=Strict). Browsers send cookies to every port of 127.0.0.1, so a server on another port could
 * read it: the pages therefore live below a room whose name is random too, and the cookie goes nowhere else. `Host`
 * must be ours: a page elsewhere cannot rebind its own name onto us.
 */
export function createAccess(token: string, port: number): Access {
  const host = port === 80 ? '127.0.0.1' : `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `alongside-${port}`;
  const rootPath = `/${randomBytes(12).toString('base64url')}`;

  function checkSource(request: AccessRequest): Verdict | undefined {
    const { host: hostHeaders = [], origin: originHeaders = [] } = request.headersDistinct;
    if (hostHeaders.length !== 1 || hostHeaders[0] !== host) {
      return refused(403, `This address is not Alongside's own. ${OPEN_AGAIN}`);
    }
    if (originHeaders.some((one) => one !== origin)) {
      return refused(403, 'Another page asked for this. Alongside only answers its own pages.');
    }
    return undefined;
  }

  function checkToken(candidate: string | null, request: AccessRequest): Verdict | undefined {
    const candidates = candidate === null ? cookiesNamed(cookieName, request.headers.cookie) : [candidate];
    if (candidates.length === 0) return refused(401, `The token is missing. ${OPEN_AGAIN}`);
    if (candidates.some((one) => isEqualInConstantTime(one, token))) return undefined;
    return refused(401, `The token is not the one of this start. ${OPEN_AGAIN}`);
  }

  function tradeTokenForCookie(): Verdict {
    const cookie = `${cookieName}=${token}; Path=${rootPath}/; HttpOnly; SameSite=Strict`;
    return { verdict: 'enter', cookie, location: `${rootPath}/` };
  }

  function underRoot(path: string): Verdict {
    if (!path.startsWith(`${rootPath}/`)) return refused(404, 'There is nothing at this address.');
    return { verdict: 'allowed', path: path.slice(rootPath.length) };
  }

  return {
    origin,
    authorizePage(request) {
      const refusal = checkSource(request) ?? checkRequestShape(request);
      if (refusal !== undefined) return refusal;
      if (isEmbedded(request)) {
        return refused(403, 'Another page asked for this. Alongside only answers its own pages.');
      }
      const { path, token: candidate } = parseTarget(request.url ?? '/');
      return checkToken(candidate, request) ?? (candidate === null ? underRoot(path) : tradeTokenForCookie());
    },
    authorizeSocket(request) {
      const refusal = checkSource(request) ?? checkRequestShape(request);
      if (refusal !== undefined) return refusal;
      if (request.headers.origin === undefined) {
        return refused(403, 'Only a page of Alongside may connect here.');
      }
      const { path, token: candidate } = parseTarget(request.url ?? '/');
      const tokenRefusal = checkToken(candidate, request);
      if (tokenRefusal !== undefined) return tokenRefusal;
      const verdict: Verdict = candidate === null ? underRoot(path) : { verdict: 'allowed', path };
      if (verdict.verdict === 'allowed' && verdict.path !== '/rpc') {
        return refused(404, 'There is nothing at this address.');
      }
      return verdict;
    },
  };
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What happens to a request: a page is served, the token is traded for a cookie, or it is refused in a sentence. */
export type Verdict =
  | { verdict: 'allowed' }
  | { verdict: 'enter'; cookie: string; location: string }
  | { verdict: 'refused'; status: number; sentence: string };

type Asking = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const openAgain = 'Open Alongside from the address that it printed when it started.';
const longestAddress = 2048;

/** A token that cannot be guessed: 192 random bits in base64url. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in constant time; hashing first makes lengths equal, so that not even the length leaks. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function cookieNamed(name: string, header: string | undefined): string | undefined {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1);
}

const refused = (status: number, sentence: string): Verdict => ({ verdict: 'refused', status, sentence });

/** The rules of who may talk to a browser shell at `http://127.0.0.1:port`. */
export interface Access {
  /** Our own origin, such as "http://127.0.0.1:4321". */
  readonly origin: string;
  judgePage(request: Asking): Verdict;
  judgeSocket(request: Asking): Verdict;
}

/**
 * The token travels once, in the address; from then on in a cookie that no script can read (HttpOnly) and no other
 * site can send (SameSite=Strict). Cookies are shared by all ports of 127.0.0.1, so its name holds the port, and
 * `Origin` is checked besides. `Host` must be ours: a page elsewhere cannot rebind its own name onto us.
 */
export function createAccess(token: string, port: number): Access {
  const host = port === 80 ? '127.0.0.1' : `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `alongside-${port}`;

  function judgeSource(request: Asking): Verdict | undefined {
    if (request.headers.host !== host) {
      return refused(403, `This address is not Alongside's own. ${openAgain}`);
    }
    if (request.headers.origin !== undefined && request.headers.origin !== origin) {
      return refused(403, 'Another page asked for this. Alongside only answers its own pages.');
    }
    return undefined;
  }

  function judgeToken(request: Asking): Verdict {
    const url = new URL(request.url ?? '/', origin);
    const given = url.searchParams.get('token');
    const cookie = cookieNamed(cookieName, request.headers.cookie);
    if (given === null && cookie === undefined) return refused(401, `The token is missing. ${openAgain}`);
    if (!same(given ?? cookie ?? '', token)) {
      return refused(401, `The token is not the one of this start. ${openAgain}`);
    }
    if (given === null) return { verdict: 'allowed' };
    const attributes = 'Path=/; HttpOnly; SameSite=Strict';
    return { verdict: 'enter', cookie: `${cookieName}=${token}; ${attributes}`, location: url.pathname };
  }

  function judgeShape(request: Asking): Verdict | undefined {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refused(405, 'Alongside only serves its pages here.');
    }
    const length = request.headers['content-length'];
    if (request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')) {
      return refused(413, 'Alongside takes nothing in this way.');
    }
    if ((request.url ?? '').length > longestAddress) return refused(414, 'This address is too long.');
    return undefined;
  }

  return {
    origin,
    judgePage: (request) => judgeSource(request) ?? judgeShape(request) ?? judgeToken(request),
    judgeSocket(request) {
      const bad = judgeSource(request) ?? judgeShape(request);
      if (bad !== undefined) return bad;
      if (request.headers.origin === undefined) {
        return refused(403, 'Only a page of Alongside may connect here.');
      }
      const verdict = judgeToken(request);
      return verdict.verdict === 'refused' ? verdict : { verdict: 'allowed' };
    },
  };
}

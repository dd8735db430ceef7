import type { CustomScheme, Protocol } from 'electron';
import { guardHeaders, type Pages, pageAt, pageHeaders } from '../browser/static-files.ts';
import { isOurs, scheme } from './addresses.ts';

/** To be registered before the app is ready: a real origin, so that storage, workers and the policy work. */
export const privileges: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers one request with a built page; other hosts, methods and paths find nothing. */
export function answerTo(pages: Pages, request: Pick<Request, 'method' | 'url'>): Response {
  const guards = guardHeaders("'self'");
  const page = isOurs(request.url) ? pageAt(pages, new URL(request.url).pathname) : undefined;
  if (page === undefined || request.method !== 'GET') {
    return new Response('There is nothing at this address.\n', { status: 404, headers: guards });
  }
  return new Response(new Uint8Array(page.bytes), { headers: { ...guards, ...pageHeaders(page) } });
}

/** Serves the built pages as app://alongside/. */
export function serveApp(protocol: Protocol, pages: Pages): void {
  protocol.handle(scheme, (request) => answerTo(pages, request));
}

import type { CustomScheme, Protocol } from 'electron';
import {
  findStaticFile,
  type StaticFiles,
  securityHeadersFor,
  staticFileHeaders,
} from '../browser/static-files.ts';
import { APP_SCHEME, isAppUrl } from './app-urls.ts';

/** To be registered before the app is ready: a real origin, so that storage, workers and the policy work. */
export const appSchemePrivileges: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers one request with a built page; other hosts, methods and paths find nothing. */
export function respondTo(staticFiles: StaticFiles, request: Pick<Request, 'method' | 'url'>): Response {
  const securityHeaders = securityHeadersFor("'self'");
  const staticFile = isAppUrl(request.url)
    ? findStaticFile(staticFiles, new URL(request.url).pathname)
    : undefined;
  if (staticFile === undefined || request.method !== 'GET') {
    return new Response('There is nothing at this address.\n', { status: 404, headers: securityHeaders });
  }
  return new Response(new Uint8Array(staticFile.bytes), {
    headers: { ...securityHeaders, ...staticFileHeaders(staticFile) },
  });
}

/** Serves the built pages as app://alongside/. */
export function serveApp(protocol: Protocol, staticFiles: StaticFiles): void {
  protocol.handle(APP_SCHEME, (request) => respondTo(staticFiles, request));
}

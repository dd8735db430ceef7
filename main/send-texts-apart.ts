import type { StandardHandleResult, StandardHandlerInterceptorOptions } from '@orpc/server/standard';
import {
  type AnswerWithTextsApart,
  MIN_LENGTH_APART,
  TEXTS_APART_HEADER,
  textApartToMessage,
} from '../shared/contract/texts-apart.ts';

type Intercepted = StandardHandlerInterceptorOptions<Record<never, never>> & {
  next(): Promise<StandardHandleResult>;
};

/** What an answer of oRPC is before it is written as JSON; a stream or a file has another body. */
type Answer = Pick<AnswerWithTextsApart, 'json'>;

const isAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' &&
  body !== null &&
  'json' in body &&
  typeof body.json === 'object' &&
  body.json !== null &&
  !Array.isArray(body.json);

const longFieldsOf = ({ json }: Answer): readonly (readonly [string, string])[] =>
  Object.entries(json).flatMap(([field, value]) =>
    typeof value === 'string' && value.length >= MIN_LENGTH_APART ? [[field, value] as const] : [],
  );

/** Sends the long texts of answers ahead of them over one connection, to a window that asked for it. */
export function sendTextsApart(send: (message: string) => void) {
  let lastNumber = 0;
  const sendText = (text: string): number => {
    lastNumber += 1;
    send(textApartToMessage({ number: lastNumber, text }));
    return lastNumber;
  };
  return async ({ request, next }: Intercepted): Promise<StandardHandleResult> => {
    const result = await next();
    if (!result.matched || request.headers[TEXTS_APART_HEADER] === undefined) return result;
    const { body } = result.response;
    const long = isAnswer(body) ? longFieldsOf(body) : [];
    if (!isAnswer(body) || long.length === 0) return result;
    const textsApart = Object.fromEntries(long.map(([field, text]) => [field, sendText(text)]));
    const json = { ...body.json, ...Object.fromEntries(long.map(([field]) => [field, ''])) };
    return { ...result, response: { ...result.response, body: { ...body, json, textsApart } } };
  };
}

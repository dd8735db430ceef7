import type { StandardLinkOptions } from '@orpc/client/standard';
import {
  type AnswerWithTextsApart,
  TEXTS_APART_HEADER,
  textApartOf,
} from '../../../shared/contract/texts-apart.ts';

const hasTextsApart = (body: unknown): body is AnswerWithTextsApart =>
  typeof body === 'object' && body !== null && 'textsApart' in body;

/**
 * Takes the texts that come ahead of their answers out of a connection's messages, and puts each where its answer has
 * room for it. To be called before anybody else listens. @returns options of the link over this connection
 */
export function receiveTextsApart(
  messages: Pick<EventTarget, 'addEventListener'>,
): Pick<StandardLinkOptions<object>, 'clientInterceptors'> {
  const texts = new Map<number, string>();
  messages.addEventListener('message', (event) => {
    const apart = textApartOf((event as MessageEvent<unknown>).data);
    if (!apart) return;
    // It is no answer: the link would not know what to do with it.
    event.stopImmediatePropagation();
    texts.set(apart.number, apart.text);
  });
  const takeText = (number: number): string => {
    const text = texts.get(number) ?? '';
    texts.delete(number);
    return text;
  };
  const withTexts = (body: unknown): unknown => {
    if (!hasTextsApart(body)) return body;
    const taken = Object.entries(body.textsApart).map(([field, number]) => [field, takeText(number)]);
    return { ...body, json: { ...body.json, ...Object.fromEntries(taken) } };
  };
  return {
    clientInterceptors: [
      async ({ next, ...options }) => {
        const { request } = options;
        const headers = { ...request.headers, [TEXTS_APART_HEADER]: '1' };
        const response = await next({ ...options, request: { ...request, headers } });
        return { ...response, body: async () => withTexts(await response.body()) };
      },
    ],
  };
}

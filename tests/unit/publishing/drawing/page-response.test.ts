import { afterEach, expect, it } from 'vitest';
import { answerWithoutCopies } from '../../../../src/publishing/drawing/page-response.ts';

const NodeResponse = Response;
const madeBefore = new Response('before');
const bytes = new TextEncoder().encode('{"score":3.7}');
const init = { status: 404, statusText: 'Not Found', headers: { 'content-type': 'text/html' } };
let end: (() => void) | undefined;

afterEach(() => end?.());

it('hands out the bytes of a page as they are', async () => {
  end = answerWithoutCopies();
  const answer = new Response(bytes, init);
  expect(await answer.bytes()).toBe(bytes);
  expect(await answer.bytes()).toBe(bytes);
});

it('is otherwise as any response of these bytes', async () => {
  end = answerWithoutCopies();
  const answer = new Response(bytes, init);
  expect(await answer.text()).toBe('{"score":3.7}');
  expect(await answer.json()).toEqual({ score: 3.7 });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(bytes));
  expect(await (await answer.blob()).text()).toBe('{"score":3.7}');
  expect(await new NodeResponse(answer.body).text()).toBe('{"score":3.7}');
  expect([answer.status, answer.statusText, answer.ok]).toEqual([404, 'Not Found', false]);
  expect(answer.headers.get('content-type')).toBe('text/html');
  const copy = answer.clone();
  expect([copy.status, await copy.text()]).toEqual([404, '{"score":3.7}']);
});

it('leaves other bodies to Node', async () => {
  end = answerWithoutCopies();
  expect(new Response(null, init).body).toBe(null);
  expect(await new Response('a text').text()).toBe('a text');
  expect(
    await new Response('a text')
      .clone()
      .json()
      .catch(() => 'no JSON'),
  ).toBe('no JSON');
  expect(Buffer.from(await new Response('a text').bytes()).toString()).toBe('a text');
  expect(Buffer.from(await new Response('a text').arrayBuffer()).toString()).toBe('a text');
});

it('knows the responses that were made before, and ends', () => {
  end = answerWithoutCopies();
  expect(madeBefore).toBeInstanceOf(Response);
  expect(new Response(bytes)).toBeInstanceOf(NodeResponse);
  end();
  expect(Response).toBe(NodeResponse);
});

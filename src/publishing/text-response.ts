/** Answers with a text of a media type; every text of the site is UTF-8. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

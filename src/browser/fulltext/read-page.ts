/**
 * Reads another page of the site. A request for a document, unlike a parser of text, needs no leave
 * from a content policy that asks for trusted types.
 * @throws Error where the page can't be had
 */
export function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    const fail = () => reject(new Error(`${address}: ${request.status}`));
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    };
    request.onerror = fail;
    request.send();
  });
}

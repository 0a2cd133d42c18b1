import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/** An RSS feed as a reader of feeds takes it. Of an element that is there once the text is given. */
export interface ReadRss {
  title: string;
  link: string;
  description: string;
  language: string;
  self: string;
  items: {
    title: string;
    link: string;
    guid: string;
    date: string;
    html: string;
    tags: string[];
  }[];
}

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
};

/** @throws XmlParseError where it is not well-formed */
export function readRss(xml: string): ReadRss {
  using document = XmlDocument.fromString(xml);
  const all = (xpath: string, from: XmlElement = document.root) =>
    from.find(xpath, namespaces).map((node) => node.content);
  const one = (xpath: string, from?: XmlElement) => all(xpath, from)[0]!;
  return {
    title: one('channel/title'),
    link: one('channel/link'),
    description: one('channel/description'),
    language: one('channel/language'),
    self: one('channel/atom:link[@rel="self"]/@href'),
    items: document.root.find('channel/item').map((node) => {
      const item = node as XmlElement;
      return {
        title: one('title', item),
        link: one('link', item),
        guid: one('guid[@isPermaLink="true"]', item),
        date: new Date(one('pubDate', item)).toISOString(),
        html: one('content:encoded', item),
        tags: all('category', item),
      };
    }),
  };
}

import { readFile } from 'node:fs/promises';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';

/** The protocol's schema, as the package brings it. */
const protocol = await readFile('node_modules/sitemap/schema/sitemap.xsd');

/**
 * The schema takes elements of other namespaces only where it knows them, and the package has none
 * for XHTML, of which a sitemap has one element.
 */
const links = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" use="required"/>
    <attribute name="hreflang" use="required"/>
    <attribute name="href" type="anyURI" use="required"/>
  </complexType></element>
</schema>`;

const both = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="protocol.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
</schema>`;

xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    'protocol.xsd': protocol,
    'links.xsd': new TextEncoder().encode(links),
  }),
);

/** @throws XmlValidateError where a sitemap is not what the protocol says */
export function assertSitemap(xml: string): void {
  using schema = XmlDocument.fromString(both);
  using validator = XsdValidator.fromDoc(schema);
  using sitemap = XmlDocument.fromString(xml);
  validator.validate(sitemap);
}

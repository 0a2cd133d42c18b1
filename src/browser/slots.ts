/** The element of a part of the page that a script fills: the one whose `data-slot` is the name. */
export function slot<Found extends Element = HTMLElement>(root: ParentNode, name: string): Found {
  return root.querySelector<Found>(`[data-slot="${name}"]`)!;
}

/** A copy of what the `<template>` of a name holds; templates come from the site, with its styles. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)!;
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Writes a text into a slot. */
export function write(root: ParentNode, name: string, text: string): void {
  slot(root, name).textContent = text;
}

/** Makes a slot a link, or its text alone where there is no address. */
export function writeLink(
  root: ParentNode,
  name: string,
  text: string,
  address: string | undefined,
): void {
  const link = slot<HTMLAnchorElement>(root, name);
  if (address === undefined) return link.replaceWith(text);
  link.href = address;
  link.textContent = text;
}

/** The class that gives a product the stroke and colour of its place, counted from 0. */
export const productClass = (place: number) => `product-${place + 1}`;

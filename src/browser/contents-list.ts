/** A section is being read when its heading has passed this share of the screen's height. */
const readingLine = 0.2;

/** Marks in the contents list the section that is being read: the last heading above the line. */
class ContentsList extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link] as const),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    this.#observer = new IntersectionObserver(
      () => {
        const line = innerHeight * readingLine;
        const read = headings.findLast((one) => one.getBoundingClientRect().top < line);
        for (const [id, link] of links) {
          if (id === read?.id) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: `0px 0px -${(1 - readingLine) * 100}% 0px` },
    );
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('contents-list', ContentsList);

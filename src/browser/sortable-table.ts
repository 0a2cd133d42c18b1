import { nextDirection, orderOf, type CellType, type Direction } from './table-order.ts';

/**
 * Makes the headings of a table buttons that sort it. Those of a page of a longer list are links to
 * the catalog of the whole list, sorted by them. Without script the table stays as it was built.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const { whole, sortLabel = '%' } = this.dataset;
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const sorter = whole === undefined ? this.#makeButton(heading) : makeLink(heading, whole);
      sorter.append(...heading.childNodes);
      sorter.title = sortLabel.replace('%', heading.title || sorter.textContent.trim());
      heading.append(sorter);
    }
  }

  #makeButton(heading: HTMLTableCellElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => this.#sort(heading));
    return button;
  }

  #sort(heading: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const type = heading.dataset.sort as CellType;
    const current = (heading.ariaSort ?? undefined) as Direction | undefined;
    const direction = nextDirection(current, type);
    const rows = [...body.rows];
    const values = rows.map((row) => valueOf(row.cells[heading.cellIndex]));
    body.append(
      ...orderOf(values, type, direction, document.documentElement.lang).map((at) => rows[at]!),
    );
    this.querySelector('th[aria-sort]')?.removeAttribute('aria-sort');
    heading.ariaSort = direction;
  }
}

/** @param whole address of the catalog of the whole list */
function makeLink({ dataset }: HTMLTableCellElement, whole: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'sort';
  link.href = `${whole}&view=table&sort=${dataset.key}`;
  return link;
}

/** A cell's value: that of its data, else its text. A dash is no value. */
function valueOf(cell: HTMLTableCellElement | undefined): string {
  const text = cell?.dataset.value ?? cell?.textContent.trim() ?? '';
  return text === '–' ? '' : text;
}

customElements.define('sortable-table', SortableTable);

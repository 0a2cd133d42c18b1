import { nextDirection, orderOf, type CellType, type Direction } from './table-order.ts';

/** Makes the headings of a table buttons that sort it; without script it stays as it was built. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.title = (this.dataset.sortLabel ?? '%').replace('%', button.textContent.trim());
      button.addEventListener('click', () => this.#sort(heading));
      heading.append(button);
    }
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

/** A cell's value: that of its data, else its text. A dash is no value. */
function valueOf(cell: HTMLTableCellElement | undefined): string {
  const text = cell?.dataset.value ?? cell?.textContent.trim() ?? '';
  return text === '–' ? '' : text;
}

customElements.define('sortable-table', SortableTable);

/** A button that copies the address of the page, and says whether it could. */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const { copied, failed } = this.dataset;
    const isCopied = await write(location.href);
    this.querySelector('[role="status"]')!.textContent = (isCopied ? copied : failed)!;
  }
}

/** Pages that are not served over HTTPS have no clipboard, and a reader may refuse it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-address', CopyAddress);

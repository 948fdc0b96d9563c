/** Milliseconds for which the button says that it has copied. */
const SAID = 2000;

/**
 * `<copy-text data-text="…">`: copies its text as plain text when its button is pressed, and says so
 * to eyes and ears. Without JavaScript the button stays hidden: the words can be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.dataset.text ?? '');
      this.#say('Copied');
    } catch {
      this.#say('Not copied: select the words and copy them');
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = words;
    window.setTimeout(() => (status.textContent = ''), SAID);
  }
}

customElements.define('copy-text', CopyText);

import type { MessageFile, MessageOrganisation } from '../../core/message/client-model.ts';
import { mountMessage, type MountedMessage } from './mount.ts';

/**
 * `<message-page>`: the wordings of a template's page as one message to fill and copy. Without
 * JavaScript the printed wordings stay as they are.
 */
class MessagePage extends HTMLElement {
  #mounted: MountedMessage | undefined;
  #leaving = new AbortController();

  connectedCallback(): void {
    const file = this.#json('message') as MessageFile | undefined;
    const organisation = this.#json('organisation') as MessageOrganisation | undefined;
    const printed = this.querySelector<HTMLElement>('.message-printed');
    const host = this.querySelector<HTMLElement>('.message-host');
    if (!file || !organisation || !printed || !host) return;
    const models = { templates: [file.template], matrices: file.matrices, organisation };
    const channel = this.#channelAt(location.hash);
    this.#mounted = mountMessage(host, models, { isPage: true, channel });
    printed.hidden = true;
    this.dataset.live = '';
    this.#leaving = new AbortController();
    window.addEventListener('hashchange', () => this.#onHash(), { signal: this.#leaving.signal });
    if (location.hash === '#fill') this.#mounted.focus();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#mounted?.unmount();
  }

  /** The page's own list of contents leads to wordings, which are tabs now. */
  #onHash(): void {
    const channel = this.#channelAt(location.hash);
    if (location.hash === '#fill') this.#mounted?.focus();
    if (channel === undefined) return;
    this.#mounted?.choose(channel);
    this.scrollIntoView({ block: 'start' });
  }

  #channelAt(hash: string): string | undefined {
    if (hash === '' || hash === '#fill') return undefined;
    const heading = document.getElementById(hash.slice(1));
    return heading?.closest<HTMLElement>('[data-channel]')?.dataset.channel;
  }

  #json(name: string): unknown {
    const text = this.querySelector(`script[data-${name}]`)?.textContent;
    return text ? JSON.parse(text) : undefined;
  }
}

customElements.define('message-page', MessagePage);

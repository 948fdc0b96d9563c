import { organisationUrl, templateFileUrl } from '../../core/message/addresses.ts';
import type { MessageFile, MessageOrganisation } from '../../core/message/client-model.ts';
import { fetched } from '../fetched.ts';
import { notFetched } from '../not-fetched.ts';
import { mountMessage, type MountedMessage } from './mount.ts';

/**
 * `<message-page>`: the wordings of a template's page as one message to fill and copy. Without
 * JavaScript, or when its file cannot be fetched, the printed wordings stay as they are.
 */
class MessagePage extends HTMLElement {
  #mounted: MountedMessage | undefined;
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    this.#open(this.dataset.template ?? '', this.#leaving.signal).catch(() => {
      this.prepend(notFetched('The words below are the same, with their gaps named.'));
    });
  }

  async #open(id: string, signal: AbortSignal): Promise<void> {
    const [file, organisation] = await Promise.all([
      fetched<MessageFile>(templateFileUrl(id)),
      fetched<MessageOrganisation>(organisationUrl),
    ]);
    const printed = this.querySelector<HTMLElement>('.message-printed');
    const host = this.querySelector<HTMLElement>('.message-host');
    if (signal.aborted || !printed || !host) return;
    const models = { templates: [file.template], matrices: file.matrices, organisation };
    const channel = this.#channelAt(location.hash);
    this.#mounted = mountMessage(host, models, { isPage: true, channel });
    printed.hidden = true;
    this.dataset.live = '';
    window.addEventListener('hashchange', () => this.#onHash(), { signal });
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
}

customElements.define('message-page', MessagePage);

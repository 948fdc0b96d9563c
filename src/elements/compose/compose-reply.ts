import { compositionAddress, readComposition } from '../../core/compose/address.ts';
import type { Composition } from '../../core/compose/address.ts';
import { joinParts } from '../../core/compose/join.ts';
import { LEFT_OUT, type ComposeFile } from '../../core/compose/model.ts';
import { chosenTemplates, partsOf } from '../../core/compose/parts.ts';
import { organisationUrl, replyFileUrl } from '../../core/message/addresses.ts';
import type { MessageOrganisation } from '../../core/message/client-model.ts';
import { contact } from '../contact/store.ts';
import { fetched } from '../fetched.ts';
import { mountMessage, type MountedMessage } from '../message/mount.ts';
import { notFetched } from '../not-fetched.ts';
import { singleKeysOn } from '../single-keys.ts';
import { makeChooser, type Chooser } from './chooser.ts';

/**
 * `<compose-reply>`: a reply from a playbook, a part for each recovery step. What goes in and how it is
 * joined, `core/compose` decides; the message that comes of it is filled, judged and copied as one.
 */
class ComposeReply extends HTMLElement {
  #file: ComposeFile | undefined;
  #organisation: MessageOrganisation | undefined;
  #at: Composition = { channel: '', choices: {} };
  #chooser: Chooser | undefined;
  #mounted: MountedMessage | undefined;
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    this.#open(this.dataset.playbook ?? '', this.#leaving.signal).catch(() => {
      this.prepend(notFetched('The parts below lead to their templates.'));
    });
  }

  async #open(id: string, signal: AbortSignal): Promise<void> {
    const [file, organisation] = await Promise.all([
      fetched<ComposeFile>(replyFileUrl(id)),
      fetched<MessageOrganisation>(organisationUrl),
    ]);
    const place = this.querySelector('.compose-parts');
    if (signal.aborted || !place) return;
    this.#file = file;
    this.#organisation = organisation;
    this.#chooser = makeChooser(file, organisation, {
      choose: (slot, id) => this.#choose(slot, id),
      channel: (id) => this.#go({ ...this.#at, channel: id }),
    });
    place.replaceChildren(...this.#chooser.elements);
    this.dataset.live = '';
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    window.addEventListener('popstate', () => this.#read(), { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#mounted?.unmount();
  }

  #read(): void {
    if (!this.#file) return;
    const query = new Map(new URLSearchParams(location.search));
    this.#at = readComposition(this.#file, query, contact().read().channel);
    this.#show();
  }

  /** Takes a template for a slot, or leaves the slot out; undefined: the first choice again. */
  #choose(slot: string, id: string | undefined): void {
    const others = Object.entries(this.#at.choices).filter(([key]) => key !== slot);
    const choices = Object.fromEntries(id === undefined ? others : [...others, [slot, id]]);
    this.#go({ ...this.#at, choices });
  }

  #go(to: Composition): void {
    if (to.channel !== this.#at.channel) contact().channel(to.channel);
    this.#at = to;
    history.replaceState(null, '', location.pathname + compositionAddress(to));
    this.#show();
  }

  #show(): void {
    const host = this.querySelector<HTMLElement>('.compose-message');
    const [file, organisation] = [this.#file, this.#organisation];
    if (!file || !organisation || !host) return;
    const { channel: id, choices } = this.#at;
    const parts = partsOf(file, id, choices);
    this.#chooser?.show(id, parts);
    const channel = organisation.channels.find((one) => one.id === id);
    const templates = channel ? joinParts(chosenTemplates(parts), channel) : [];
    this.#mounted?.unmount();
    this.#mounted = undefined;
    if (templates.length === 0) return this.#empty(host);
    const models = { templates, matrices: file.matrices, organisation };
    // In chat every paragraph is a message of its own: each copy takes the next.
    const separate = id === 'chat' ? { separate: true } : {};
    this.#mounted = mountMessage(host, models, { channel: id, isPage: true, ...separate });
  }

  #empty(host: HTMLElement): void {
    const words = document.createElement('p');
    words.className = 'compose-empty';
    words.textContent = 'Nothing is left to say. Put a part back.';
    host.replaceChildren(words);
  }

  /** A digit leaves out the part of that number, or puts it back. */
  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^[1-9]$/.test(event.key) || !singleKeysOn() || document.querySelector('dialog[open]'))
      return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('input, textarea, select, [contenteditable]') || !this.#file) return;
    const parts = partsOf(this.#file, this.#at.channel, this.#at.choices);
    const part = parts[Number(event.key) - 1];
    if (!part || part.isFixed || part.options.length === 0) return;
    event.preventDefault();
    this.#choose(part.slot.id, part.chosen ? LEFT_OUT : part.options[0]?.id);
  }
}

customElements.define('compose-reply', ComposeReply);

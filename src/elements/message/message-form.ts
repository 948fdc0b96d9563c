import type { MessageCase, MessageModels } from '../../core/message/case.ts';
import type { Stop } from '../../core/message/gate.ts';
import { mayBeMarked } from '../../core/message/marks.ts';
import { narrowModels } from '../../core/message/narrow.ts';
import { stopsSpeech } from '../../core/message/spoken.ts';
import { contact, type Change, type ContactStore } from '../contact/store.ts';
import { makeApprovalPanel, type ApprovalPanel } from './approval-panel.ts';
import { makeBody, type Body } from './body.ts';
import {
  foundWords,
  listenToPaste,
  makeCasePaste,
  takenFrom,
  type CasePaste,
} from './case-paste.ts';
import { copyPart, copySubject, copyWhole, noteSpoken, type Copying } from './copying.ts';
import { makeDoubts, type Doubts } from './doubts.ts';
import { knownChannel, makeFrame, type Frame } from './frame.ts';
import { leavingSubject } from './leave.ts';
import { listenToKeys } from './message-keys.ts';
import { nextPlace, placesToFill } from './places.ts';
import { openSession, type Session } from './session.ts';

export interface MessageOptions {
  /** The channel to begin with; else the contact's, else the first. */
  readonly channel?: string | undefined;
  /** True: its keys work on the whole page, not in the message alone. */
  readonly isPage?: boolean;
  /** True: in chat each paragraph is copied by a press of its own. */
  readonly separate?: boolean;
}

/**
 * `<message-form>`: a message to fill, judge and copy. Values come from the contact of this tab and go
 * back to it; what stops a message, `core/message` decides.
 */
export class MessageForm extends HTMLElement {
  models: MessageModels | undefined;
  options: MessageOptions = {};
  #store: ContactStore | undefined;
  #session: Session | undefined;
  #frame: Frame | undefined;
  #body: Body | undefined;
  #doubts: Doubts | undefined;
  #approval: ApprovalPanel | undefined;
  #paste: CasePaste | undefined;
  #leaving = new AbortController();

  connectedCallback(): void {
    const models = this.models && narrowModels(this.models);
    if (!models) return;
    this.models = models;
    this.#store = contact();
    const wanted = [this.options.channel, this.#store.read().channel];
    this.#session = openSession(models, knownChannel(models, wanted));
    this.#dress(models);
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const isPage = this.options.isPage ?? false;
    listenToKeys({ root: this, isPage, signal }, this.#keys());
    listenToPaste({ root: isPage ? document : this, signal }, (text) => this.#takeCase(text));
    signal.addEventListener(
      'abort',
      this.#store.subscribe(({ kind }) => this.#onChange(kind)),
    );
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Goes to the first gap that is still to be filled; with none left, to the copy button. */
  goOn(): void {
    this.#next(undefined);
  }

  /** Copies through the gate. False when it was refused: then what is missing has the focus. */
  async copy(): Promise<boolean> {
    const one = this.#read();
    if (!one || !this.models) return false;
    if (one.gate.kind === 'stopped') return this.#refuse(one.gate.because);
    return this.#leave(one, []);
  }

  choose(channel: string): void {
    const { models } = this;
    if (!models || !this.#session || knownChannel(models, [channel]) !== channel) return;
    this.#session.channel = channel;
    this.#store?.channel(channel);
    this.#build(models);
  }

  #dress(models: MessageModels): void {
    this.#frame = makeFrame(models, {
      choose: (channel) => this.choose(channel),
      chooseRole: (role) => this.#store?.setAgent('role', role),
      copy: () => void this.copy(),
      copyMarked: () => void this.#copyMarked(),
      spoken: () => this.#said(),
    });
    this.#paste = makeCasePaste((text) => this.#takeCase(text));
    this.#doubts = makeDoubts({
      confirmed: (names) => this.#confirm(names),
      goTo: (stop) => this.#goTo([stop]),
    });
    this.#approval = makeApprovalPanel(models, this.#approvalEvents(this.#frame));
    const { bar, panel, actions } = this.#frame;
    bar.append(this.#paste.button);
    this.replaceChildren(
      ...[bar, this.#paste.panel, panel, this.#doubts.element, this.#approval.element, actions],
    );
    this.#build(models);
  }

  #approvalEvents({ say, copyButton }: Frame): Parameters<typeof makeApprovalPanel>[1] {
    return {
      say,
      asked: (what) => this.#store?.note({ kind: 'open', what }),
      approved: (by, amount) => {
        this.#store?.note({ kind: 'approved', by, amount });
        say(`Noted: approved by ${by} for ${amount}.`);
        copyButton.focus();
      },
      hold: (isHeld) => {
        if (this.#session) this.#session.isHeld = isHeld;
        this.#show();
        copyButton.focus();
      },
    };
  }

  #keys(): Parameters<typeof listenToKeys>[1] {
    return {
      copy: () => void this.copy(),
      copySubject: () => void this.#copySubject(),
      focus: () => this.goOn(),
      next: (from) => this.#next(from),
      paste: () => this.#paste?.open(),
      spoken: () => this.#said(),
    };
  }

  /** Makes the words of the channel, with their fields. */
  #build(models: MessageModels): void {
    if (!this.#session || !this.#frame) return;
    this.#body = makeBody(models, this.#session.channel, {
      typed: (name, text) => this.#session?.set(name, text, 'typed'),
      left: (name) => this.#session?.settle(name),
      input: (name, text) => this.#onInput(name, text),
      copySubject: () => void this.#copySubject(),
    });
    this.#frame.panel.replaceChildren(...this.#body.elements);
    this.classList.toggle('is-spoken', this.#isSpoken());
    this.#show();
  }

  #onInput(name: string, text: string): void {
    if (!this.#session) return;
    this.#session.latest = name;
    this.#session.set(name, text, 'typed');
  }

  #onChange(kind: Change['kind']): void {
    // What was changed is sent from its beginning.
    if (this.#session && (kind === 'held' || kind === 'forgot')) this.#session.sent = 0;
    if (kind === 'cleared' || kind === 'restored') this.#startAgain();
    else this.#show();
  }

  #startAgain(): void {
    if (!this.#session || !this.models) return;
    Object.assign(this.#session, { isHeld: false, wasRefused: false, latest: undefined, sent: 0 });
    this.#frame?.say('');
    this.#frame?.offer('');
    this.#build(this.models);
  }

  #read(): MessageCase | undefined {
    return this.#session?.read();
  }

  #show(): void {
    const [one, session] = [this.#read(), this.#session];
    if (!one || !session) return;
    const because = one.gate.kind === 'stopped' ? one.gate.because : [];
    this.#body?.show(one);
    this.#doubts?.show(one, session.wasRefused);
    this.#approval?.show(one, session.isHeld);
    this.#frame?.show({
      channel: session.channel,
      isSpoken: this.#isSpoken(),
      role: one.role?.id ?? '',
      customer: one.customer,
      mayMark: because.length > 0 && mayBeMarked(because),
    });
  }

  #refuse(because: readonly Stop[], what = 'Not copied.'): false {
    if (this.#session) this.#session.wasRefused = true;
    this.#show();
    const first = this.#goTo(because) ?? because[0];
    this.#frame?.say(`${what} ${first?.say ?? ''}`, 'refused');
    return false;
  }

  /** Goes to what is to be done first, in the order of the page; gives the reason that it stands for. */
  #goTo(because: readonly Stop[]): Stop | undefined {
    const places = placesToFill(this.#body, because);
    for (const { stop } of places) if ('name' in stop) this.#body?.fields.get(stop.name)?.judge();
    const [first] = places;
    if (first) {
      first.element.focus();
      return first.stop;
    }
    const doubtful = because.find(({ kind }) => kind === 'unconfirmed' || kind === 'stale');
    const over = because.find(({ kind }) => kind === 'over-limit');
    if (doubtful) this.#doubts?.confirm()?.focus();
    else if (over) this.#approval?.focus();
    return doubtful ?? over;
  }

  /** To the next place after `from` that is still to be filled, else the first; then the copy button. */
  #next(from: HTMLElement | undefined): void {
    const pasted = from instanceof HTMLInputElement && this.#read()?.values[from.name];
    if (pasted && pasted.from === 'pasted') this.#confirm([from.name]);
    const one = this.#read();
    const because = one?.gate.kind === 'stopped' ? one.gate.because : [];
    const next = nextPlace(placesToFill(this.#body, because), from) ?? this.#frame?.copyButton;
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  }

  #confirm(names: readonly string[]): void {
    const values = this.#read()?.values ?? {};
    for (const name of names) {
      const held = values[name];
      if (held) this.#session?.set(name, held.text, 'confirmed');
    }
    this.#frame?.say('Confirmed.');
    if (!this.#doubts?.confirm()) this.goOn();
  }

  #takeCase(text: string): void {
    const one = this.#read();
    if (!this.models || !one) return;
    const taken = takenFrom(text, { models: this.models, values: one.values });
    for (const [name, record] of Object.entries(taken)) this.#session?.set(name, record, 'pasted');
    this.#frame?.say(foundWords(taken, this.models));
    this.#doubts?.confirm()?.focus();
  }

  async #copyMarked(): Promise<void> {
    const one = this.#read();
    if (!one || one.gate.kind === 'open') return void this.copy();
    if (!mayBeMarked(one.gate.because)) this.#refuse(one.gate.because);
    else await this.#leave(one, one.gate.because);
  }

  #isSpoken(): boolean {
    const channel = this.#session?.channel;
    return this.models?.organisation.channels.find(({ id }) => id === channel)?.spoken ?? false;
  }

  /** Notes what was said aloud; what must not be said is refused. */
  #said(): void {
    const one = this.#read();
    if (!one || !this.#isSpoken()) return;
    const because = stopsSpeech(one);
    if (because.length > 0) return void this.#refuse(because, 'Not noted.');
    const how = this.#leavingHow();
    if (how) noteSpoken(how, one);
  }

  #leavingHow(): Copying | undefined {
    const { models } = this;
    const [session, frame, store] = [this.#session, this.#frame, this.#store];
    return models && session && frame && store ? { models, session, frame, store } : undefined;
  }

  async #leave(one: MessageCase, because: readonly Stop[]): Promise<boolean> {
    const how = this.#leavingHow();
    if (!how) return false;
    const isApart = this.options.separate === true && one.channel === 'chat';
    return isApart && because.length === 0 ? copyPart(how, one) : copyWhole(how, one, because);
  }

  async #copySubject(): Promise<void> {
    const [one, frame] = [this.#read(), this.#frame];
    const subject = one && this.models && leavingSubject(this.models, one);
    if (!subject || !frame) return frame?.say('This message has no subject line.');
    if (subject.because.length > 0) return void this.#refuse(subject.because);
    await copySubject({ frame }, one, subject.plain);
  }
}

customElements.define('message-form', MessageForm);

import type { MessageFile, MessageOrganisation } from '../../core/message/client-model.ts';
import type { DeskTemplate } from '../../core/decision-tree/desk/model.ts';
import { make } from './dom.ts';

/** The templates of an outcome that are being filled where they stand. */
export interface FillHere {
  /** The card with the form of a template, once it has been opened. */
  readonly formOf: (template: DeskTemplate) => HTMLElement | undefined;
  /** A button that opens it. */
  readonly button: (template: DeskTemplate, channel: string) => HTMLElement;
  /** At another outcome all templates begin closed. */
  readonly at: (outcome: string | undefined) => void;
}

/**
 * Fills and copies a template beside the tree, with the same form and the same gate as on its page.
 * The form's script and the template come when they are first asked for.
 */
export function makeFillHere(opened: () => void): FillHere {
  const forms = new Map<string, { element: HTMLElement; unmount: () => void }>();
  let place: string | undefined;
  return {
    formOf: ({ href }) => forms.get(href)?.element,
    button: (template, channel) => {
      const button = make('button', { type: 'button', class: 'desk-button' }, ['Fill and copy']);
      button.addEventListener('click', () => void open(template, channel));
      return make('p', { class: 'desk-copy' }, [button]);
    },
    at: (outcome) => {
      if (outcome === place) return;
      place = outcome;
      for (const { unmount } of forms.values()) unmount();
      forms.clear();
    },
  };

  async function open({ title, href }: DeskTemplate, channel: string): Promise<void> {
    try {
      const [{ mountMessage }, { template, matrices }, organisation] = await Promise.all([
        import('../message/mount.ts'),
        json<MessageFile>(`/api${href.slice(0, -1)}.json`),
        json<MessageOrganisation>('/api/organisation.json'),
      ]);
      const host = make('div', { class: 'desk-form' });
      const head = make('h3', { class: 'desk-heading' }, [make('a', { href }, [title])]);
      const element = make('article', { class: 'desk-wording' }, [head, host]);
      const models = { templates: [template], matrices, organisation };
      const { focus, unmount } = mountMessage(host, models, { channel });
      forms.set(href, { element, unmount });
      opened();
      focus();
    } catch {
      // Without its data it is still on its page.
      location.assign(`${href}#fill`);
    }
  }
}

async function json<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${String(answer.status)} for ${address}`);
  return (await answer.json()) as Data;
}

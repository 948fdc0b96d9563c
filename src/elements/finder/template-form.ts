import type { MessageFile, MessageOrganisation } from '../../core/message/client-model.ts';
import type { MountedMessage } from '../message/mount.ts';
import { make } from '../stepper/dom.ts';

/** A template in the preview: when to use it, and the message to fill and copy. */
export interface TemplateForm {
  readonly element: HTMLElement;
  readonly message: MountedMessage;
}

const files = new Map<string, Promise<unknown>>();

/**
 * Makes the form of a template. Its script, the template and the organisation are each fetched once.
 * @param id the template's, without its kind
 * @param channel the label of the channel to begin with; else the contact's, or the template's first
 * @throws when they cannot be fetched
 */
export async function templateForm(id: string, channel: string | undefined): Promise<TemplateForm> {
  const [{ mountMessage }, { template, matrices }, organisation] = await Promise.all([
    import('../message/mount.ts'),
    fetched<MessageFile>(`/api/templates/${id}.json`),
    fetched<MessageOrganisation>('/api/organisation.json'),
  ]);
  const wanted = organisation.channels.find(({ label }) => label === channel)?.id;
  const host = make('div', { class: 'preview-form' });
  const message = mountMessage(
    host,
    { templates: [template], matrices, organisation },
    { channel: wanted },
  );
  const use = make('dl', { class: 'use' }, [
    make('div', { class: 'yes' }, [
      make('dt', {}, ['Use when']),
      make('dd', {}, [template.useWhen]),
    ]),
    make('div', { class: 'no' }, [
      make('dt', {}, ['Do not use when']),
      make('dd', {}, [template.doNotUseWhen]),
    ]),
  ]);
  return { element: make('div', { class: 'preview-template' }, [host, use]), message };
}

function fetched<Data>(address: string): Promise<Data> {
  const known = files.get(address) ?? fetchJson(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known as Promise<Data>;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}

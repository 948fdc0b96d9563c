import { organisationUrl, templateFileUrl } from '../../core/message/addresses.ts';
import type { MessageFile, MessageOrganisation } from '../../core/message/client-model.ts';
import { fetched } from '../fetched.ts';
import type { MountedMessage } from '../message/mount.ts';
import { make } from '../stepper/dom.ts';

/** A template in the preview: when to use it, and the message to fill and copy. */
export interface TemplateForm {
  readonly element: HTMLElement;
  readonly message: MountedMessage;
}

/**
 * Makes the form of a template. Its script, the template and the organisation are each fetched once.
 * @param id the template's, without its kind
 * @param channel the label of the channel to begin with; else the contact's, or the template's first
 * @throws when they cannot be fetched
 */
export async function templateForm(id: string, channel: string | undefined): Promise<TemplateForm> {
  const [{ mountMessage }, { template, matrices }, organisation] = await Promise.all([
    import('../message/mount.ts'),
    fetched<MessageFile>(templateFileUrl(id)),
    fetched<MessageOrganisation>(organisationUrl),
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

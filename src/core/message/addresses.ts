/** Where the browser fetches what messages are made of. The integration writes these files. */

/** The organisation: its channels, greetings and roles, as `MessageOrganisation`. */
export const organisationUrl = '/api/organisation.json';

/** A template with its matrices, as `MessageFile`. @param id the template's, without its kind */
export function templateFileUrl(id: string): string {
  return `/api/templates/${id}.json`;
}

/** What a reply by a playbook is composed from, as `ComposeFile`. @param id the playbook's */
export function replyFileUrl(id: string): string {
  return `/api/replies/${id}.json`;
}

import { packFinder } from './build/pack.ts';
import type { SourceEntry } from './build/source.ts';

/** A small site: two failures, one of them urgent, and what belongs to them. */
const entries: readonly SourceEntry[] = [
  {
    id: 'playbook/late-delivery',
    title: 'Late delivery',
    first: 'Let them say what should have come, and when.',
    channels: [0, 1],
    failures: [2],
    aliases: ['where is my parcel', 'order has not arrived', 'taking far too long'],
    body: 'depot carrier van promis',
  },
  {
    id: 'playbook/overcharged',
    title: 'Overcharged',
    first: 'Look at both payments before anything else.',
    channels: [0, 1],
    failures: [3],
    aliases: ['charged twice', 'double charge', 'you took too much'],
    body: 'statement bank refund',
  },
  {
    id: 'playbook/safety-incident',
    title: 'Somebody was hurt',
    first: 'Is anybody in danger now?',
    channels: [0],
    failures: [4],
    doFirst: 'Is anybody in danger now? Ring 999.',
    urgentWords: ['burnt', 'electric shock'],
    aliases: ['it caught fire', 'gave me an electric shock', 'my child was hurt'],
  },
  {
    id: 'template/late-apology',
    title: 'Sorry it is late',
    first: 'We promised your item for the day, and we did not come.',
    channels: [0],
    failures: [2],
    steps: [5],
    shortcode: 'late-sorry',
    useWhen: 'The day that we promised has passed.',
    aliases: ['apologise for a late delivery'],
    gaps: 2,
    trust: [6, 0, 1],
  },
  {
    id: 'template/late-thanks',
    title: 'Thank you, now that it has come',
    first: 'Thank you for telling us.',
    channels: [1],
    failures: [2],
    shortcode: 'late-thanks',
    useWhen: 'It has come.',
  },
  { id: 'role/team-lead', title: 'Team lead', first: 'Decides above an agent’s limit.' },
  { id: 'guide/how-to/change-a-page', href: '/how-to/change-a-page/', title: 'Change a page' },
];

export const file = packFinder({
  language: 'en-GB',
  labels: [
    'Phone',
    'Email',
    'Late delivery',
    'Overcharged',
    'Somebody was hurt',
    'Apology',
    'Delivery care',
  ],
  days: [
    { iso: '2026-11-18', words: '18 Nov 2026' },
    { iso: '2027-05-18', words: '18 May 2027' },
  ],
  entries,
  synonyms: [
    ['parcel', 'package', 'shipment'],
    ['charged twice', 'debited twice', 'billed two times'],
    ['burnt', 'scalded', 'scorched'],
  ],
});

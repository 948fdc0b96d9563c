import { make } from '../stepper/dom.ts';

/** What to type, where nothing is recent or pinned yet. */
export function blankHint(): Node[] {
  return [
    make('p', {}, [
      'Type what the customer says, such as ',
      make('q', {}, ['where is my parcel']),
      ', what you want to say, or a shortcode, such as ',
      make('code', {}, ['/late-sorry']),
      '.',
    ]),
    make('p', { class: 'blank-more' }, [
      'What you open shows up here next time; pin what you use each day. Nothing you type is kept.',
    ]),
  ];
}

/** Where to look when nothing was found. */
export function blankNone(typed: boolean): Node[] {
  return [
    make('p', {}, [
      typed
        ? 'Try the customer’s own words, or fewer of them. '
        : 'Choose less, or type what you look for. ',
      'Or look through ',
      ...lists(),
      typed ? '. If a playbook is missing, ask for it below.' : '.',
    ]),
  ];
}

/** Where to look when the search itself does not work. */
export function blankTrouble(): Node[] {
  return [
    make('p', {}, [
      'Reload the page to try again. Everything is in the lists too: ',
      ...lists(),
      '.',
    ]),
  ];
}

function lists(): (Node | string)[] {
  const links = [
    ['/playbooks/', 'all playbooks'],
    ['/templates/', 'all templates'],
    ['/trees/', 'the decision trees'],
  ] as const;
  return links.flatMap(([href, label], at) => [
    at === 0 ? '' : at === links.length - 1 ? ' and ' : ', ',
    make('a', { href }, [label]),
  ]);
}

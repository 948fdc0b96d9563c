import { stem as porter2 } from 'porter2';

/**
 * Forms of words that no ending explains, by their plain form. Only words that a complaint is made of:
 * every other form is left to the stemmer.
 */
const IRREGULAR: Readonly<Record<string, string>> = readForms(`
  2: two
  3: three
  4: four
  5: five
  6: six
  7: seven
  8: eight
  9: nine
  10: ten
  3rd: third
  4th: fourth
  5th: fifth
  be: is am are was were been
  begin: began begun
  bite: bit bitten
  break: broke broken breakage
  bring: brought
  burn: burnt
  buy: bought
  catch: caught
  choose: chose chosen
  come: came
  cost: costs costing
  deliver: delivery deliveries
  drive: drove driven
  fall: fell fallen
  feel: felt
  find: found
  forget: forgot forgotten
  freeze: froze frozen
  get: got gotten
  give: gave given
  go: went gone
  hear: heard
  hide: hid hidden
  hold: held
  hurt: hurts hurting
  keep: kept
  know: knew known
  leave: left
  lie: lied lying lies
  lose: lost loss losing
  make: made
  mean: meant
  mislead: misled
  no: nobody none noone
  overpay: overpaid overpayment
  pay: paid payment payments
  ring: rang rung
  rip: ripped
  see: saw seen
  sell: sold
  send: sent
  speak: spoke spoken
  spill: spilt
  spoil: spoilt
  steal: stole stolen theft
  stick: stuck
  swear: swore sworn
  take: took taken
  teach: taught
  tear: tore torn
  tell: told
  think: thought
  throw: threw thrown
  wear: wore worn
  withdraw: withdrew withdrawn withdrawal withdrawals
  write: wrote written
`);

/**
 * The stem of an English word: what its forms have in common. Porter's second algorithm
 * (snowballstem.org), and a list of irregular forms before it.
 * @param word in lower case, without punctuation
 */
export function stemOf(word: string): string {
  return porter2(IRREGULAR[word] ?? word);
}

function readForms(lines: string): Readonly<Record<string, string>> {
  const forms: [string, string][] = [];
  for (const line of lines.trim().split('\n')) {
    const [plain = '', others = ''] = line.trim().split(': ');
    for (const other of others.split(' ')) forms.push([other, plain]);
  }
  return Object.assign(Object.create(null) as object, Object.fromEntries(forms));
}

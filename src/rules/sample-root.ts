/**
 * A small, sound content root as data: path → text. Every rule's examples are edits to it, so that
 * an example shows one mistake and nothing else. It checks clean on `sampleToday`.
 */
export const sampleRoot: Readonly<Record<string, string>> = {
  'src/content/organisation.yaml': `name: Harbour & Home
locale: en-GB
currency: { code: GBP, symbol: £, minor: 2 }
emergencyNumber: '999'
severities: [minor, major, critical]
standings: [new, regular, loyal]
faults: [ours, third-party, customer, nature]
channels:
  phone: { label: Phone, spoken: true, greeting: 'Hello {customerName}', signOff: 'Thank you for your patience' }
  chat: { label: Chat, greeting: 'Hello {customerName}', signOff: none }
  email: { label: Email, greeting: 'Dear {customerName}', signOff: 'Kind regards, {agentName}' }
roles:
  agent:
    title: Agent
    limit: £25
    hours: every day, 8 to 20
    cover: team-lead
    contact: the queue
    does: Talks to the customer and puts right what can be put right at once.
  team-lead:
    title: Team lead
    limit: £100
    hours: every day, 8 to 20
    cover: duty-manager
    contact: '#team-leads'
    does: Takes over what an agent may not decide.
  duty-manager:
    title: Duty manager
    limit: unlimited
    hours: at all times
    contact: the duty phone
    does: Decides what nobody else may decide.
triggers:
  injury:
    label: Somebody was hurt
    when: The customer says that somebody was hurt or felt ill.
    role: duty-manager
    say: Your safety comes first. I am bringing in my manager now.
  legal-threat:
    label: Legal threat
    when: The customer mentions a lawyer or a court.
    role: team-lead
    say: I am passing this to my team lead, who can answer you properly.
owners:
  care: { name: Customer care, handle: '@harbour/care' }
repository:
  edit: https://code.example/harbour/amends/edit/main/
  issues: https://code.example/harbour/amends/issues
`,
  'playbooks/late-delivery.mdx': `---
title: Late delivery
failureKind: outcome
channels: [phone, chat, email]
aliases: [my parcel is late, it should have come yesterday]
severity:
  minor: It came after the day we gave, or will within a day.
  major: It is more than a day late and the customer can still wait.
  critical: They needed it for a day that has passed.
urgent: false
stopAndHandOver: [legal-threat]
tree: late-delivery
compensation: delivery
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

**Do first:** say the promised day back to the customer, then look for the parcel.

## Courtesy

They have waited already. Say their name and what they are waiting for.

> I have your order in front of me. We said Tuesday, and it is not with you.

## Apology

Say sorry once, for the day we missed.

Use [Sorry for a late delivery](../src/content/templates/late-sorry.mdx).

## Justification

Say what happened in one sentence, if you know it.

## Resolution

1. Find out where the parcel is.
2. Agree a new day with the depot.
3. Give the customer that day.

## Immediacy

| Severity | First human reply | New day agreed | Handed to    |
| -------- | ----------------- | -------------- | ------------ |
| minor    | 4 hours           | same day       | nobody       |
| major    | 1 hour            | same contact   | team lead    |
| critical | 15 minutes        | same contact   | duty manager |

## Compensation

Ask what would put it right. Take the amount from [Delivery failures](../src/content/compensation/delivery.mdx).

## Follow-up

Ring or write on the new day, and make sure that it came.

## Improvement

Record the depot and the day in the case.

## Communication

Not now: the delivery team tells customers each quarter what has changed.
`,
  'src/content/templates/late-sorry.mdx': `---
title: Sorry for a late delivery
kind: apology
shortcode: late-sorry
failures: [late-delivery]
channels: [phone, chat, email]
useWhen: We missed the delivery date that we gave the customer.
doNotUseWhen: The parcel is lost, or the customer chose the later date.
aliases: [where is my parcel, order has not arrived]
subject: Your late order {orderNumber}
variables:
  customerName: { type: name, label: Customer's name, example: Ms Okafor }
  orderNumber: { type: text, label: Order number, pattern: '[A-Z]{2}-\\d{6}', example: AB-123456 }
  newDate: { type: date, label: New delivery date, promise: true, example: 2026-12-01 }
takes: responsibility
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

I am sorry that order {orderNumber} did not reach you on the day we promised. That was our mistake.

It will be with you on {newDate}.

## Phone

I'm sorry, {customerName}. We said it would be with you by now, and it isn't. That is on us.
`,
  'src/content/templates/late-voucher.mdx': `---
title: Credit for a late delivery
kind: compensation
shortcode: late-voucher
failures: [late-delivery]
channels: [chat, email]
useWhen: They take the credit that the matrix gives.
doNotUseWhen: They ask for something else.
variables:
  amount: { type: compensation, label: Credit, from: ../compensation/delivery.mdx#amount, example: £10 }
takes: regret
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

You were let down, so I have put {amount} on your account.
`,
  'src/content/compensation/delivery.mdx': `---
title: Delivery failures
inputs:
  daysLate: { type: number, label: Days late, unit: day, domain: "[0..60]", step: 1 }
  standing: { type: standing, label: Customer standing }
  price: { type: money, label: Order value, domain: "[£0..£2000]" }
outputs:
  amount: { type: money, label: Credit, basis: goodwill }
  gesture: { type: text, label: Gesture, for: customer }
hitPolicy: unique
increasing: { amount: [daysLate, standing] }
examples:
  - given: { daysLate: 0 }
    expect: { amount: none, gesture: Confirm the delivery date }
  - given: { daysLate: 3, standing: regular }
    expect: { amount: £5, gesture: Free express on the next order }
  - given: { daysLate: 3, standing: loyal }
    expect: { amount: £10, gesture: Free express on the next order }
  - given: { daysLate: 5, standing: new, price: £180 }
    expect: { amount: £18, gesture: Ask what would put it right }
  - given: { daysLate: 5, standing: loyal, price: £180 }
    expect: { amount: £20, gesture: Ask what would put it right }
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Days late | Customer standing | Credit                                  | Gesture                        |
| --------- | ----------------- | --------------------------------------- | ------------------------------ |
| 0         | any               | none                                    | Confirm the delivery date      |
| 1 to 3    | new, regular      | £5                                      | Free express on the next order |
| 1 to 3    | loyal             | £10                                     | Free express on the next order |
| over 3    | not loyal         | 10% of price, at least £5, at most £25  | Ask what would put it right    |
| > 3       | loyal             | 10% of price, at least £20, at most £40 | Ask what would put it right    |
`,
  'src/content/trees/late-delivery.mdx': `---
title: Late delivery, what to do
failure: late-delivery
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

## Has the promised day passed?

Look at the promise in the order, not at the carrier's estimate.

- [No, it is still due](#confirm-the-date)
- [Yes](#is-the-parcel-moving)

## Is the parcel moving?

- [Yes, scanned in the last two days](#apologise-and-credit "fault = third-party")
- [No scan for three days](#treat-it-as-lost)

## Confirm the date

Say the day back, as in [Late delivery](../../../playbooks/late-delivery.mdx#courtesy).

## Apologise and credit

Follow [Late delivery](../../../playbooks/late-delivery.mdx); take the amount from [Delivery failures](../compensation/delivery.mdx).

## Treat it as lost

Follow [Late delivery](../../../playbooks/late-delivery.mdx), and send the order again today.
`,
  'src/content/frameworks/bounce-back.mdx': `---
title: Bounce back
by: Ron Kaufman
source: kaufman
steps:
  - name: Say sorry
    asks: Tell the customer that you are sorry for what happened.
    serves: [courtesy, apology]
  - name: Put it right
    asks: Do what was promised, and do it fast.
    serves: [resolution, immediacy]
  - name: Make it up
    asks: Give something for the trouble, and make sure that it was welcome.
    serves: [compensation, follow-up]
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 1 year
---

It says little about the cause. Our justification step fills that place.
`,
  'src/content/sources/kaufman.mdx': `---
title: How to bounce back from a service failure
author: Ron Kaufman
publisher: UP! Your Service
url: https://www.example.com/bounce-back
read: 2026-11-19
form: practice
trust: medium
claims:
  - id: loyalty-after-recovery
    says: A customer whose problem was solved well is more loyal than one who had no problem.
    evidence: unnamed
    use: with-care
    because: No study is named.
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 1 year
---

Written from practice. Read it for the order of the steps, not for its figures.
`,
  'src/content/docs/start.mdx': `---
title: Start here
description: What to read before your first shift.
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

Read this page before your first shift.

Begin with [Late delivery](../../../playbooks/late-delivery.mdx), and say its words aloud.
`,
};

/** The day on which the sample root, and every example made from it, is checked. */
export const sampleToday = '2026-11-22';

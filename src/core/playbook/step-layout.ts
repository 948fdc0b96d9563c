import { toString } from 'mdast-util-to-string';
import { closest } from '../closest.ts';
import type { PlaybookSection } from '../corpus/entries.ts';
import { recoverySteps, stepTitles, type RecoveryStep } from '../steps.ts';

/** How the sections of a playbook stand to the nine steps. */
export interface StepLayout {
  /** The sections that stand for a step, in the order of the file: by their heading, or by what it was meant for. */
  readonly placed: readonly PlacedSection[];
  /** Sections whose heading names no step, and the missing step that each was probably meant for. */
  readonly misnamed: readonly { section: PlaybookSection; meant: RecoveryStep | undefined }[];
  /** Sections of a step that had one before. */
  readonly repeated: readonly PlacedSection[];
  /** Steps without a section, in the order of the nine. */
  readonly missing: readonly RecoveryStep[];
}

export interface PlacedSection {
  readonly section: PlaybookSection;
  readonly step: RecoveryStep;
}

/**
 * Lays the sections out over the nine steps. A heading that names no step is matched with a step that
 * is missing, by its letters or else by where it stands, so that one wrong heading is one mistake.
 */
export function layOutSteps(sections: readonly PlaybookSection[]): StepLayout {
  const named = new Map<RecoveryStep, PlaybookSection>();
  for (const section of sections) {
    if (section.step && !named.has(section.step)) named.set(section.step, section);
  }
  const missing = recoverySteps.filter((step) => !named.has(step));
  const misnamed = sections
    .filter(({ step }) => step === undefined)
    .map((section) => ({ section, meant: takeMeant(section, { sections, missing }) }));
  const stepOf = new Map<PlaybookSection, RecoveryStep>();
  for (const [step, section] of named) stepOf.set(section, step);
  for (const { section, meant } of misnamed) if (meant) stepOf.set(section, meant);
  return {
    placed: sections.flatMap((section) => {
      const step = stepOf.get(section);
      return step ? [{ section, step }] : [];
    }),
    misnamed,
    repeated: sections.flatMap((section) =>
      section.step && named.get(section.step) !== section ? [{ section, step: section.step }] : [],
    ),
    missing,
  };
}

/** Finds the missing step that a section was meant for, and takes it off the list. */
function takeMeant(
  section: PlaybookSection,
  { sections, missing }: { sections: readonly PlaybookSection[]; missing: RecoveryStep[] },
): RecoveryStep | undefined {
  const title = toString(section.heading);
  const near = closest(
    title,
    missing.map((step) => stepTitles[step]),
  );
  const step =
    missing.find((candidate) => stepTitles[candidate] === near) ??
    missing.find((candidate) => standsBetween(section, candidate, sections));
  if (step) missing.splice(missing.indexOf(step), 1);
  return step;
}

/** Whether the step, had it this section's place, would stand in the order of the nine. */
function standsBetween(
  section: PlaybookSection,
  step: RecoveryStep,
  sections: readonly PlaybookSection[],
): boolean {
  const at = sections.indexOf(section);
  const before = sections.slice(0, at).findLast((other) => other.step)?.step;
  const after = sections.slice(at + 1).find((other) => other.step)?.step;
  return (
    (before === undefined || rank(before) < rank(step)) &&
    (after === undefined || rank(step) < rank(after))
  );
}

/** The place of a step among the nine, from 0. */
export function rank(step: RecoveryStep): number {
  return recoverySteps.indexOf(step);
}

/**
 * The sections that are out of order: those outside the longest run of sections that is in order.
 * Of two such runs the one that keeps the earlier sections counts, so that of two swapped neighbours
 * the second is out of order.
 */
export function outOfOrder(placed: readonly PlacedSection[]): readonly PlacedSection[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  placed.forEach(({ step }, index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let before = 0; before < index; before++) {
      const other = placed[before];
      const length = (lengths[before] ?? 0) + 1;
      if (other && rank(other.step) < rank(step) && length > (lengths[index] ?? 0)) {
        lengths[index] = length;
        previous[index] = before;
      }
    }
  });
  const kept = new Set<number>();
  let at = lengths.indexOf(Math.max(...lengths));
  while (at >= 0) {
    kept.add(at);
    at = previous[at] ?? -1;
  }
  return placed.filter((_, index) => !kept.has(index));
}

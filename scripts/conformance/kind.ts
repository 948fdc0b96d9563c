import type { z } from 'zod';

/** What came of one file of cases, or of a part of it. */
export interface Outcome {
  readonly passed: number;
  /** One line for each case that fell short. */
  readonly failed: readonly string[];
  /** Cases that nobody can decide from the file alone, such as cells that name a variable. */
  readonly skipped: number;
}

/** A kind of file, told by the shape of its data. */
export interface Kind {
  readonly name: string;
  readonly fits: (data: Data) => boolean;
  readonly run: (data: Data) => Outcome;
}

/** JSON that nobody has looked at yet. */
export type Data = Readonly<Record<string, unknown>>;

/** True when the list under a key has a member with all these fields. */
export function someHave(data: Data, key: string, ...fields: readonly string[]): boolean {
  return listOf(data, key).some(
    (each) => typeof each === 'object' && each !== null && fields.every((field) => field in each),
  );
}

/** Runs each member of a list that is what it should be; the others fall short, and it is said how. */
export function runEach<T>(
  data: Data,
  { key, shape }: { readonly key: string; readonly shape: z.ZodType<T> },
  run: (member: T) => Outcome,
): Outcome {
  const outcomes = listOf(data, key).map((member, index): Outcome => {
    const name = `${key} ${String(index + 1)}`;
    const { data: read, error } = shape.safeParse(member);
    if (read === undefined) {
      const [issue] = error?.issues ?? [];
      const path = issue?.path.map(String).join('.') ?? '';
      return fallsShort(`${name}: ${path === '' ? '' : `${path}: `}${issue?.message ?? 'unread'}`);
    }
    return guarded(name, () => run(read));
  });
  return together(outcomes);
}

/** The outcome of one case: what it found wrong, or that it cannot be decided. */
export function verdict(problems: readonly string[] | 'skipped'): Outcome {
  if (problems === 'skipped') return { passed: 0, failed: [], skipped: 1 };
  return problems.length === 0
    ? { passed: 1, failed: [], skipped: 0 }
    : fallsShort(problems.join('; '));
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** What cannot be read in the middle of a run falls short as well. */
export function guarded(name: string, run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    return fallsShort(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fallsShort(line: string): Outcome {
  return { passed: 0, failed: [line], skipped: 0 };
}

function listOf(data: Data, key: string): readonly unknown[] {
  const list = data[key];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

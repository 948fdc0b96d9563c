/** What came of one file of cases. */
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

/** The objects of a list; none when it is no list of objects. */
export function listOf<T = Data>(data: Data, key: string): readonly T[] {
  const list = data[key];
  return Array.isArray(list) && list.every((each) => each && typeof each === 'object')
    ? (list as T[])
    : [];
}

/** True when the list has members and each has all these fields. */
export function allHave(list: readonly object[], ...keys: readonly string[]): boolean {
  return list.length > 0 && list.every((each) => keys.every((key) => key in each));
}

/** Runs a check on each member; what it returns or throws says how a member falls short. */
export function outcomeOf<T>(
  members: readonly T[],
  problemsOf: (member: T) => readonly string[] | 'skipped',
): Outcome {
  const results = members.map((member) => {
    try {
      return problemsOf(member);
    } catch (error) {
      return [String(error)];
    }
  });
  return {
    passed: results.filter((result) => result.length === 0).length,
    failed: results.flatMap((result) =>
      result === 'skipped' || result.length === 0 ? [] : result.join('; '),
    ),
    skipped: results.filter((result) => result === 'skipped').length,
  };
}

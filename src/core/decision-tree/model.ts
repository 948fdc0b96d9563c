/** A tree once read: its steps in the order of the document. The first one is the start. */
export interface DecisionTree {
  readonly steps: readonly unknown[];
}

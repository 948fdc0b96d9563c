import { describe, expect, it } from 'vitest';
import { treeGraph } from './graph.ts';
import { madeTree } from './made-tree.ts';
import { findTwins } from './twins.ts';

describe('copies', () => {
  it('are named by their top, with what stands below', () => {
    const graph = treeGraph([
      madeTree('t', {
        'Who?': { Us: 'Waited? 1', Them: 'Waited? 2' },
        'Waited? 1': { Yes: 'Much? 1', No: 'Sorry' },
        'Much? 1': { Yes: 'Pay', No: 'Sorry' },
        'Waited? 2': { Yes: 'Much? 2', No: 'Sorry' },
        'Much? 2': { Yes: 'Pay', No: 'Sorry' },
        Pay: {},
        Sorry: {},
      }),
    ]);
    const [twin, ...more] = findTwins(graph);
    expect(more).toEqual([]);
    expect(twin?.stop.step.id).toBe('Waited? 2');
    expect(twin?.first.step.id).toBe('Waited? 1');
    expect(twin?.below.map(({ step }) => step.id)).toEqual(['Much? 2']);
  });

  it('are none when an answer, a fact or an end differs', () => {
    const facts = madeTree('t', {
      'Who?': { Us: 'Waited? 1', Them: 'Waited? 2' },
      'Waited? 1': { 'Yes fault=ours': 'Pay', No: 'Sorry' },
      'Waited? 2': { 'Yes fault=theirs': 'Pay', No: 'Sorry' },
      Pay: {},
      Sorry: {},
    });
    expect(findTwins(treeGraph([facts]))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { TreeData } from '../core/decision-tree/data.ts';
import { treeDot } from './tree-dot.ts';
import { treeJson } from './tree-json.ts';
import { treeMermaid } from './tree-mermaid.ts';

const tree: TreeData = {
  id: 'late',
  title: 'Late "today"',
  failure: 'late',
  start: 'is-it',
  nodes: [
    { id: 'is-it', title: 'Is it <late>?', kind: 'question', links: [] },
    {
      id: 'go',
      title: 'Go "on"',
      kind: 'outcome',
      links: [{ kind: 'playbook', id: 'late', label: 'Late', href: '/playbooks/late/' }],
    },
  ],
  edges: [
    {
      from: 'is-it',
      answer: 'yes',
      label: 'Yes; #1',
      to: 'go',
      tree: undefined,
      treeTitle: undefined,
      facts: { a: '1' },
    },
    {
      from: 'is-it',
      answer: 'no',
      label: 'No',
      to: undefined,
      tree: 'lost',
      treeTitle: 'Lost',
      facts: {},
    },
  ],
};

test('Mermaid: what would end a label is a reference', () => {
  expect(treeMermaid(tree)).toBe(`%% Late "today"
flowchart TD
  n1{{"Is it #60;late#62;?"}}
  n2["Go #34;on#34;"]
  t1[["lost"]]
  n1 -->|"Yes; #35;1"| n2
  n1 -->|"No"| t1
  click n1 "/trees/late/#is-it"
  click n2 "/trees/late/#go"
`);
});

test('Graphviz: quotation marks are escaped', () => {
  expect(treeDot(tree)).toBe(String.raw`digraph "late" {
  graph [label="Late \"today\"", rankdir=TB];
  node [shape=box];
  n1 [label="Is it <late>?", URL="/trees/late/#is-it", style=rounded];
  n2 [label="Go \"on\"", URL="/trees/late/#go"];
  t1 [label="lost", URL="/trees/lost/", shape=folder];
  n1 -> n2 [label="Yes; #1"];
  n1 -> t1 [label="No"];
}
`);
});

test('JSON: nodes, labelled edges, outcomes, and the number of ways as a text', () => {
  const data = JSON.parse(treeJson({ tree, paths: '36893488147419103232', longest: 1 })) as Record<
    string,
    unknown
  >;
  expect(data).toMatchObject({ start: 'is-it', paths: '36893488147419103232', longest: 1 });
  expect(data['nodes']).toHaveLength(2);
  expect(data['edges']).toContainEqual({
    from: 'is-it',
    answer: 'no',
    label: 'No',
    to: null,
    tree: 'lost',
    facts: {},
  });
  expect(data['outcomes']).toEqual([{ id: 'go', title: 'Go "on"', links: tree.nodes[1]!.links }]);
});

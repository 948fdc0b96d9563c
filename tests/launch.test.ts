import { describe, expect, test } from 'vitest';
import { innerNodeProblem } from '../scripts/launch/inner-node.mjs';
import { machineOf, needsInstall, nodeMajorIn, stampFor } from '../scripts/launch/stamp.mjs';

const LINUX = { platform: 'linux', arch: 'x64', nodeMajor: '20' };

describe('packages are installed', () => {
  const stamp = stampFor('lock', LINUX);

  test.each([
    ['when nothing says what is there', undefined, true],
    ['when the lock file has changed', stampFor('other lock', LINUX), true],
    ['when another machine installed them', stampFor('lock', { ...LINUX, arch: 'arm64' }), true],
    ['when another major Node did', stampFor('lock', { ...LINUX, nodeMajor: '24' }), true],
    ['when the stamp was cut short', stamp.slice(0, 20), true],
    ['not when the stamp matches', `${stamp}\n`, false],
  ])('%s', (_, found, expected) => {
    expect(needsInstall(found, stamp)).toBe(expected);
  });
});

describe('the machine', () => {
  test("is the one that npm runs on, for a script finds the project's own Node first", () => {
    const userAgent = 'npm/11.1.0 node/v20.20.2 linux x64 workspaces/false';
    expect(machineOf(userAgent, { ...LINUX, nodeMajor: '24' })).toEqual(LINUX);
  });

  test('is our own when npm did not start us', () => {
    expect(machineOf(undefined, LINUX)).toEqual(LINUX);
    expect(machineOf('yarn/4.0.0', LINUX)).toEqual(LINUX);
  });

  test('keeps the Node of the stamp when only the project’s own Node is there to ask', () => {
    expect(nodeMajorIn(stampFor('lock', LINUX))).toBe('20');
    expect(nodeMajorIn(undefined)).toBe('');
  });
});

describe("the project's own Node", () => {
  test.each(['v22.18.0', 'v24.0.0', 'v24.21.0', 'v25.1.0'])('will do as %s', (version) => {
    expect(innerNodeProblem(version)).toBeUndefined();
  });

  test.each(['v20.20.2', 'v22.12.0', 'v18.0.0'])('is too old as %s', (version) => {
    expect(innerNodeProblem(version)).toContain(`is ${version}, but at least 22.18 is needed`);
  });

  test('is missed when npm was not allowed to run its install script', () => {
    expect(innerNodeProblem(undefined)).toMatchInlineSnapshot(`
      "The project's own Node is missing: node_modules/node has no binary that runs.
      It comes with the npm package "node", whose install script must be allowed to run.
        1. See that package.json has "allowScripts": { "node": true },
           and that no .npmrc of yours sets ignore-scripts=true (npm config get ignore-scripts).
        2. Remove the folder node_modules.
        3. Run the same command again."
    `);
  });
});

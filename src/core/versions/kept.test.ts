import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import { compileTable } from '../decision-table/compile.ts';
import { sampleRoot } from '../../rules/sample-root.ts';
import { printKept } from './print-kept.ts';
import { readKept } from './read-kept.ts';
import { sampleRecord, sampleVersion } from './sample-record.ts';
import { versionIn, versionPath, versionUrl } from './version-path.ts';

const sample = corpusOf(sampleRoot);
const [delivery] = sample.entries.compensation;
const organisation = sample.organisation.data;

describe('a version that is kept', () => {
  const text = printKept(delivery!, organisation, '2026-11-20');
  const hash = policyVersion(delivery!, organisation);
  const file = { path: versionPath('delivery', hash), text };

  test('comes back as the same text, the same decisions and the same hash', () => {
    const { kept, messages } = readKept(file, organisation);
    expect(messages).toEqual([]);
    expect(kept).toMatchObject({ matrix: 'delivery', hash, seen: '2026-11-20' });
    expect(kept?.entry.document.text).toBe(delivery!.document.text);
    expect(compileTable(kept!.entry.table)).toEqual(compileTable(delivery!.table));
  });

  test('stays what it was when the organisation changes its lists, limits and roles', () => {
    const later = {
      ...organisation,
      standings: ['new', 'gold'],
      roles: { boss: { ...Object.values(organisation.roles)[0]!, limit: '£1' } },
    };
    const { kept, messages } = readKept(file, later);
    expect(messages).toEqual([]);
    expect(kept?.organisation.standings).toEqual(organisation.standings);
    expect(Object.keys(kept!.organisation.roles)).toEqual(Object.keys(organisation.roles));
  });

  test('is refused when an amount or a limit in it was changed', () => {
    const changed = text.replace('at most £25', 'at most £26');
    expect(readKept({ ...file, text: changed }, organisation)).toMatchObject({
      kept: undefined,
      messages: [{ ruleId: 'matrix/kept-version' }],
    });
    const raised = text.replace(/limit: £\d+/, 'limit: £9999');
    expect(raised).not.toBe(text);
    expect(readKept({ ...file, text: raised }, organisation).kept).toBeUndefined();
  });

  test('whose YAML is broken is told by the YAML alone', () => {
    const { kept, messages } = readKept({ ...file, text: 'matrix: [delivery' }, organisation);
    expect(kept).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['frontmatter/syntax']);
  });
});

test('what goes into the hash has not changed: receipts that are given out still find their version', () => {
  const path = versionPath('delivery', sampleVersion);
  expect(readKept({ path, text: sampleRecord }, organisation).messages).toEqual([]);
});

test('a corpus knows its kept versions', () => {
  const path = versionPath('delivery', sampleVersion);
  expect(corpusOf({ ...sampleRoot, [path]: sampleRecord }).kept).toMatchObject([
    { matrix: 'delivery', hash: sampleVersion, seen: '2026-09-01' },
  ]);
});

test.each([
  [versionUrl('delivery', '1f2e3d4c'), { matrix: 'delivery', hash: '1f2e3d4c' }],
  ['/compensation/delivery/1f2e3d4c', { matrix: 'delivery', hash: '1f2e3d4c' }],
  ['/compensation/delivery/', undefined],
  ['/compensation/delivery/1F2E3D4C/', undefined],
  ['/playbooks/late-delivery/', undefined],
])('the address %s names the version %j', (pathname, version) => {
  expect(versionIn(pathname)).toEqual(version);
});

function corpusOf(root: Readonly<Record<string, string>>) {
  return readCorpus(Object.entries(root).map(([path, text]) => ({ path, text }))).corpus!;
}

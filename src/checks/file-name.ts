import { closest } from '../core/closest.ts';
import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { collectionFolders, collectionOf } from '../core/corpus/place-of-file.ts';
import { finding, type Finding } from '../core/finding.ts';
import { firstCharacter } from '../rules/places.ts';
import { quoted } from '../rules/wording.ts';

const words = 'Read this page before your first shift.\n';

export const fileName: CorpusCheck = {
  id: 'file/name',
  level: 'error',
  summary:
    'A content file stands in the folder of its collection, and its name is lower-case letters, digits and hyphens with .mdx at the end.',
  why: 'A file in another place, or with another ending, is not read: it is missing from the site, and nobody is told.',
  help: `Content stands in ${Object.values(collectionFolders).join(', ')}. Its name is its address, such as late-delivery.mdx.`,
  examples: {
    bad: [
      { file: 'src/content/docs/rules.md', to: words, at: '1:1' },
      { file: 'src/content/template/late-thanks.mdx', to: words, at: '1:1' },
    ],
    good: [{ file: 'playbooks/README.md', to: words }],
  },
  check,
};

function check({ otherFiles, documents }: Corpus): readonly Finding[] {
  const problems = [
    ...[...otherFiles].flatMap(problemOfOtherFile),
    ...[...documents.values()].flatMap(({ path, id }) => problemOfName(path, id)),
  ];
  return problems.map((problem) => finding(fileName, { place: firstCharacter, ...problem }));
}

interface Problem {
  readonly file: string;
  readonly message: string;
  readonly why?: string;
  readonly help?: string;
}

/** Markdown that no collection reads; a README explains a folder and is no content. */
function problemOfOtherFile(path: string): readonly Problem[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.(mdx|md|markdown|mdown)$/i.exec(name)?.[0];
  if (ending === undefined || /^readme\./i.test(name)) return [];
  if (!collectionOf(path)) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const folders = Object.values(collectionFolders);
    const near = closest(folder, folders) ?? "a collection's folder";
    return [{ file: path, message: `Unexpected folder ${quoted(folder)}, expected ${near}` }];
  }
  const message = `Unexpected ending ${ending}, expected .mdx`;
  return [{ file: path, message, help: `Rename it to ${name.slice(0, -ending.length)}.mdx.` }];
}

function problemOfName(path: string, id: string): readonly Problem[] {
  const wrong = id.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (wrong === undefined) return [];
  const better = wrong
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      file: path,
      message: `Unexpected file name ${quoted(wrong)}, expected lower-case letters, digits and hyphens`,
      why: 'The name is the address. One with capitals or spaces breaks when people copy it or type it.',
      help: `Rename it${better === '' ? '' : ` to ${better}`}, and the links to it.`,
    },
  ];
}

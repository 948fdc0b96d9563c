import { commonHtml, scriptElements, voidElements } from '../components.ts';
import { nodesAt } from '../nodes-at.ts';
import type { Span } from '../split-frontmatter.ts';
import type { Fault } from '../parse-mdx.ts';
import { mdxAttributeExpression } from './attribute-expression.ts';
import { mdxEventAttribute } from './event-attribute.ts';
import type { Gated } from './gated.ts';
import { mdxScript } from './script.ts';
import type { Explained } from './explained.ts';
import { mdxUnsafeLink } from './unsafe-link.ts';
import { unsafeScheme } from './urls.ts';

/** Says what is wrong with a `<` that MDX cannot read on from. */
export function explainAngle(fault: Fault, gated: Gated): Explained {
  const start = fault.offset;
  const rest = gated.lines.text.slice(start, start + 500);
  return (
    comment(start, rest) ??
    address(start, rest) ??
    comparison(start, rest, gated) ??
    tag(start, rest, fault.reason) ?? {
      start,
      end: start + 1,
      message: 'Unexpected < in the text, expected words',
      help: 'If the sign is meant as it stands, put a backslash before it: \\<. Else say it in words.',
    }
  );
}

function comment(start: number, rest: string): Explained | undefined {
  if (!rest.startsWith('<!') && !rest.startsWith('<?')) return undefined;
  const end = rest.indexOf('>');
  return {
    start,
    end: start + (end < 0 ? 4 : end + 1),
    message: `Unexpected ${rest.startsWith('<!--') ? '<!-- comment -->' : rest.slice(0, 2)}, expected {/* comment */}`,
    help: 'Comments are written {/* like this */}; readers never see them.',
  };
}

function address(start: number, rest: string): Explained | undefined {
  const found = /^<((?:https?:\/\/|mailto:|tel:|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
  if (!found?.[1]) return undefined;
  const url =
    found[1].includes('@') && !/^mailto:/i.test(found[1]) ? `mailto:${found[1]}` : found[1];
  return {
    start,
    end: start + found[0].length,
    message: 'Unexpected < around an address, expected [text](address)',
    help: `Write [what it is](${url}), with words that say where the link leads.`,
  };
}

function comparison(start: number, rest: string, { document }: Gated): Explained | undefined {
  const found = /^<(=|-)?\s*((?:[£$€]\s?)?\d[\d.,]*%?)?/.exec(rest);
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const [source, sign, amount] = found;
  const shown = source.trim();
  const inTable = nodesAt(document.tree, start).some((node) => node.type === 'tableCell');
  const words =
    amount === undefined ? 'words' : sign === '=' ? `up to ${amount}` : `under ${amount}`;
  const more = sign === '=' ? `\`${amount ?? '4'} or less\`, ` : '';
  const code = `\`\`${'`'}${shown}${'`'}\`\``;
  return {
    start,
    end: start + shown.length,
    message: `Unexpected ${shown} in ${inTable ? 'a table cell' : 'the text'}, expected ${words}`,
    help: `MDX takes < for the start of a tag. Write ${words === 'words' ? 'it in words' : words}, ${more}or put the sign in code marks: ${code.slice(2, -2)}.`,
  };
}

function tag(start: number, rest: string, reason: string): Explained | undefined {
  const found = /^<(\/?)([A-Za-z][\w:.-]*)/.exec(rest);
  if (!found?.[2]) return undefined;
  const [, slash, name] = found;
  const whole = (/^<[^<>\r\n]*>?/.exec(rest)?.[0] ?? found[0]).trimEnd();
  const end = start + found[0].length;
  if (scriptElements.has(name.toLowerCase())) {
    return {
      rule: mdxScript,
      start,
      end,
      message: `Unexpected <${name}>, expected words`,
      help: mdxScript.help,
    };
  }
  if (slash === '/') return closingTag({ start, end: start + whole.length }, name, reason);
  return (
    attributeProblem(start, whole) ?? openingTag({ start, end: start + whole.length }, name, whole)
  );
}

function closingTag(span: Span, name: string, reason: string): Explained {
  const other = /closing tag for `<([^`]*)>`/.exec(reason)?.[1];
  if (other !== undefined) {
    return {
      ...span,
      message: `Unexpected </${name}>, expected </${other}>`,
      help: `The tag that is open here is <${other}>: close it first, in the same paragraph.`,
    };
  }
  return {
    ...span,
    message: `Unexpected </${name}>, expected <${name}> before it`,
    help: `Nothing opens it in this paragraph: add <${name}> before the words, or delete the closing tag.`,
  };
}

function attributeProblem(start: number, whole: string): Explained | undefined {
  for (const found of whole.matchAll(/\s([\w:-]+)\s*=\s*("[^"]*"?|'[^']*'?|[^\s>"']+)|\s\{/g)) {
    const [source, name, value = ''] = found;
    const from = start + found.index + 1;
    const place = { start: from, end: start + found.index + source.length };
    if (name === undefined || value.startsWith('{')) {
      const message = `Unexpected braces in ${name === undefined ? 'a tag' : `the value of ${name}`}, expected words in quotes`;
      return { rule: mdxAttributeExpression, ...place, message, help: mdxAttributeExpression.help };
    }
    if (/^on[a-z]/i.test(name)) {
      const message = `Unexpected attribute ${name}, expected no code`;
      return { rule: mdxEventAttribute, ...place, message, help: mdxEventAttribute.help };
    }
    const scheme = unsafeScheme(value.replace(/^["']/, ''));
    if (/^(?:href|src)$/i.test(name) && scheme !== undefined) {
      const message = `Unexpected ${scheme.slice(0, 30)}: link, expected https:, mailto:, tel: or a file`;
      return { rule: mdxUnsafeLink, ...place, message, help: mdxUnsafeLink.help };
    }
  }
  const bare = /\s([\w:-]+)\s*=\s*[^\s"'{>]/.exec(whole);
  if (!bare) return undefined;
  return {
    start: start + bare.index + 1,
    end: start + bare.index + bare[0].length,
    message: `No quotes around the value of ${bare[1] ?? 'an attribute'}`,
    help: `Write the value in quotes: ${bare[1] ?? 'title'}="…".`,
  };
}

function openingTag(span: Span, name: string, whole: string): Explained {
  const shown = whole.length > 30 ? `<${name} …>` : whole;
  if (voidElements.has(name.toLowerCase())) {
    return {
      ...span,
      message: `Unexpected ${shown}, expected it closed: ${shown.replace(/\s*\/?>$/, '')} />`,
      help: `MDX wants a slash in a tag that has no closing tag: <${name} />.`,
    };
  }
  const isKnown = commonHtml.has(name) || /^[A-Z]/.test(name);
  return {
    ...span,
    message: isKnown ? `No closing tag for ${shown}` : `Unexpected ${shown}, expected words`,
    help: isKnown
      ? `Close it in the same paragraph: <${name}>…</${name}>. If the signs are meant as they stand, put a backslash before them: \\<${name}>.`
      : `MDX takes it for a tag. Say what stands there in words, or put a backslash before the sign: \\<${name}>.`,
  };
}

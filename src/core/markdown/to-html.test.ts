import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toHtml } from './to-html.ts';

const features = { gfm: true, directive: true, frontmatter: true };

function html(text: string): string {
  const { children } = mdxToMdast(text, { features }) as { children: Nodes[] };
  return toHtml(children, { href: (url) => url, variable: (name) => `«${name}»` });
}

describe('what an author writes', () => {
  it('marks a block quote as said aloud', () => {
    expect(html('> I am sorry.')).toBe(
      '<blockquote class="say">\n<p>I am sorry.</p>\n</blockquote>',
    );
  });

  it('shows a variable by its label', () => {
    expect(html('Order {orderNumber} is late.')).toBe(
      '<p>Order <var class="variable" data-variable="orderNumber">«orderNumber»</var> is late.</p>',
    );
  });

  it('drops comments', () => {
    expect(html('Before {/* a note to editors */}after.')).toBe('<p>Before after.</p>');
  });

  it('lets a table scroll by itself and names its columns', () => {
    const table = html('| Say | Why |\n| --- | --- |\n| Sorry | Short |\n');
    expect(table).toContain(
      '<div class="table-scroll" role="group" tabindex="0" aria-label="Table: Say, Why">',
    );
    expect(table).toContain('<th scope="col">Say</th>');
    expect(table.match(/table-scroll/g)).toHaveLength(1);
  });

  it('turns a note into an aside', () => {
    expect(html(':::tip\nAsk first.\n:::')).toBe(
      '<aside class="aside aside-tip" aria-label="Tip"><p class="aside-title">Tip</p><p>Ask first.</p></aside>',
    );
  });

  it('keeps harmless tags without their attributes', () => {
    expect(html('Press <kbd title="x">Enter</kbd>.')).toBe('<p>Press <kbd>Enter</kbd>.</p>');
  });
});

describe('what could run', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#x01;javascript:alert(1))',
    '![x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x][y]\n\n[y]: vbscript:x',
    '<svg onload="alert(1)" />',
    '{alert(1)}',
  ])('%s never comes out', (text) => {
    expect(html(text)).not.toMatch(/script:|<script|onerror|onload|data:text|alert\(1\)[^<]*$/i);
    expect(html(text)).not.toMatch(/<(script|svg|img)[^>]*(on\w+|src="data)/);
  });
});

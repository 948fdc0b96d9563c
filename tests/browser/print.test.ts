import { expect, test } from 'vitest';
import { useSite } from './harness.ts';

const site = useSite();

test('a playbook prints on one sheet, both sides, without the frame of the site', async () => {
  const page = await site.newPage({ colorScheme: 'dark' });
  await page.goto('/playbooks/late-delivery/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Late delivery' }).isVisible()).toBe(true);
  const colour = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(colour).toBe('rgb(29, 25, 20)');
});

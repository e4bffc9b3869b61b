import { expect, test } from '@playwright/test';
import { watchFaults } from './support/faults';
import { MOST_SHIFT, openStill } from './support/shift';

test('the watch sees another host, a broken policy, an error, a missing file and a shift', async ({
  page,
  baseURL,
}) => {
  const faults = await watchFaults(page, baseURL ?? '');
  const { moved } = await openStill(page, '');
  await page.evaluate(async () => {
    document.querySelector('main')?.setAttribute('style', 'margin: 0');
    document.body.append(Object.assign(new Image(), { src: 'https://example.com/pixel.gif' }));
    document.body.append(Object.assign(new Image(), { src: 'missing.png' }));
    console.error('a mistake');
    const pushed = document.createElement('pre');
    pushed.textContent = '\n\n\n\n';
    document.querySelector('main')?.prepend(pushed);
  });
  const report = () => faults.join('\n');
  await expect.poll(report).toContain('404: ');
  await expect.poll(report).toContain('a mistake');
  await expect.poll(report).toMatch(/style-src 'sha256-/);
  await expect.poll(report).toContain('https://example.com/pixel.gif');
  await expect.poll(async () => (await moved()).sum).toBeGreaterThan(MOST_SHIFT);
});

for (const saves of [false, true])
  test(`fetches the next page ahead when a link is pointed at: ${saves ? 'not where data are saved' : 'yes'}`, async ({
    page,
  }) => {
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
    }, saves);
    const ahead: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose'] === 'prefetch') ahead.push(request.url());
    });
    await page.goto('', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Benchmarks', exact: true }).first().hover();
    await page.waitForTimeout(600);
    expect(ahead.map((address) => new URL(address).pathname.split('/').at(-2))).toEqual(
      saves ? [] : ['benchmarks'],
    );
  });

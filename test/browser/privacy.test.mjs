// The whole job asks nothing of any other machine and keeps to its own security policy, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openBench, skip } from './bench-page.mjs';

describe('what leaves the machine during the whole job', { skip }, () => {
  let bench;
  const violations = [];
  const sockets = [];

  before(async () => {
    bench = await openBench('lang=en', {}, async (page) => {
      page.on('websocket', (socket) => sockets.push(socket.url()));
      await page.exposeFunction('noteViolation', (words) => violations.push(words));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          globalThis.noteViolation?.(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
        });
      });
    });
    await bench.openSample();
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    for (const name of ['Messages', 'Load', 'Pareto', 'Changes']) await bench.tab(name).click();
    await bench.tab('Load').click();
    await bench.pane.locator('[role=tabpanel] svg').first().waitFor();
    await bench.edit('Demand', 'C5', '99');
    await bench.says('The plan is out of date');
    await bench.chooseInMenu('Menu', 'Repair the formulas');
    await bench.chooseInMenu('Menu', 'Help and about');
    await bench.button('Back').click();
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    await bench.chooseInMenu('Menu', 'Restore the previous plan');
    await bench.says('The plan is out of date');
    await bench.edit('Sheet1', 'A1', '=JALON.EOQ(1000,10,2)');
  });

  after(() => bench?.close());

  test('is nothing: every request goes to the one server that was started', () => {
    assert.deepEqual(bench.outside, []);
    assert.deepEqual(sockets, []);
  });

  test('is not even tried: the page never runs against its security policy', () => {
    assert.deepEqual(violations, []);
    assert.deepEqual(
      bench.complaints.filter((words) => /Content Security Policy|refused to/i.test(words)),
      [],
    );
  });

  test('could not leave: the policy of the built page names its own address and Microsoft’s library alone', async () => {
    const html = await readFile(join(root, 'dist', 'addin', 'taskpane.html'), 'utf8');
    const [, policy] = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i.exec(html);
    const directives = Object.fromEntries(
      policy.split(';').map((part) => [part.trim().split(/\s+/)[0], part.trim().split(/\s+/).slice(1)]),
    );
    assert.deepEqual(directives['default-src'], ["'none'"]);
    for (const [name, sources] of Object.entries(directives)) {
      for (const source of sources) {
        assert.match(
          source,
          /^('self'|'none'|'unsafe-hashes'|'sha256-[\w+/=]+'|data:|https:\/\/appsforoffice\.microsoft\.com)$/,
          `${name} ${source}`,
        );
      }
    }
    assert.ok(!directives['script-src'].some((source) => /unsafe|sha256|data:/.test(source)));
  });

  test('stays quiet: no error is written to the console', () => {
    assert.deepEqual(bench.complaints, []);
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

describe('the documents', () => {
  it.each(pages)('%s points only at files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('the coverage names only tests that exist, and every row that claims something names one', () => {
    const rows = readFileSync(join(ROOT, 'docs', 'coverage.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| [^#-]/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.length).toBeGreaterThan(100);
    for (const [, id, , , tests = '', state = ''] of rows) {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      expect([id, named.filter((name) => !existsSync(join(ROOT, name)))]).toEqual([id, []]);
      if (!state.startsWith('not yet')) expect([id, named.length > 0]).toEqual([id, true]);
    }
  });
});

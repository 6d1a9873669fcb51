import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function jalon(...args: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  try {
    return { code: await main(args), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const inFolder = (name: string): string => join(folder, name);
const lines = (text: string): string[] => text.trim().split('\n');

async function sampleFile(language = 'en'): Promise<string> {
  const file = inFolder(`sample-${language}.xlsx`);
  expect((await jalon('template', '-o', file, '--sample', 'workshop', '--lang', language)).code).toBe(0);
  return file;
}

describe('a wrong call', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['plan']],
    [['plan', 'a.xlsx', 'b.xlsx']],
    [['plan', 'a.xlsx', '--seed', 'x']],
    [['remedies']],
    [['remedies', 'a.xlsx', 'D1', 'D2']],
    [['promise', 'a.xlsx', 'X']],
    [['promise', 'a.xlsx', 'X', '0']],
    [['plan', 'a.xlsx', '--iterations', '-1']],
    [['plan', 'a.xlsx', '--seconds', '0']],
    [['plan', 'a.xlsx', '--iterations', '5', '--seconds', '5']],
    [['plan', 'a.xlsx', '--now', 'tomorrow']],
    [['plan', 'a.xlsx', '--lang', 'de']],
    [['plan', 'a.xlsx', '-o', 'b.csv']],
    [['plan', '']],
    [['plan', 'a.xlsx', '--json', 'a.xlsx']],
    [['plan', 'a.xlsx', '-o', 'b.xlsx', '--json', './b.xlsx']],
    [['plan', 'a.xlsx', '--json', 'map.json', '--map', 'map.json']],
    [['plan', 'a.xlsx', '--json', '']],
    [['plan', 'a.xlsx', '--unknown']],
    [['check']],
    [['template']],
    [['template', '-o', 'x.xls']],
    [['template', '-o', 'x.xlsx', '--sample', 'moon']],
    [['call', 'NET_REQUIREMENT']],
    [['call', 'NO_SUCH', '[1]']],
    [['call', 'SLACK', '{}']],
    [['call', 'SLACK', 'not json']],
    [['solve']],
    [['solve', 'x.txt', '--format', 'tsp']],
  ])('%j ends with 2, one line on standard error and nothing on standard output', async (args) => {
    const run = await jalon(...args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err.trim().length).toBeGreaterThan(10);
    if (args.length > 0) expect(lines(run.err)).toHaveLength(1);
  });

  it('is said in French when French is asked for', async () => {
    expect((await jalon('plan', '--lang', 'fr')).err).toMatch(/^Appel incorrect/);
  });
});

describe('a file that cannot be read', () => {
  const password = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  it.each([
    ['missing', null],
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('item;quantity\nA;3\n')],
    ['an old or protected workbook', password],
    ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
  ])('%s: one line that names the file, exit 3, nothing written', async (_, content) => {
    const file = inFolder('in.xlsx');
    if (content !== null) writeFileSync(file, content);
    const before = readdirSync(folder);
    const run = await jalon('plan', file, '-o', inFolder('out.xlsx'));
    expect(run.code).toBe(3);
    expect(lines(run.err)).toHaveLength(1);
    expect(run.err).toContain('in.xlsx');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('a truncated workbook is said to be damaged', async () => {
    const whole = readFileSync(await sampleFile());
    writeFileSync(inFolder('cut.xlsx'), whole.subarray(0, Math.floor(whole.length * 0.6)));
    const run = await jalon('check', inFolder('cut.xlsx'));
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/damaged or incomplete/);
  });

  it.each([
    ['text', new TextEncoder().encode('item;quantity')],
    ['an old workbook', Uint8Array.from([...password, ...new TextEncoder().encode('W\0o\0r\0k')])],
    ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
  ])('%s is said in French without a word of English', async (_, content) => {
    writeFileSync(inFolder('in.xlsx'), content);
    const run = await jalon('plan', inFolder('in.xlsx'), '--lang', 'fr');
    expect(run.err).not.toMatch(/\b(the|is|file|part|damaged)\b/);
  });
  it('a folder is no workbook', async () => {
    mkdirSync(inFolder('in.xlsx'));
    expect((await jalon('plan', inFolder('in.xlsx'))).code).toBe(3);
  });
});

describe('a result that cannot be written', () => {
  it('in a folder that does not exist ends with 3 before anything is planned', async () => {
    const run = await jalon('plan', await sampleFile(), '-o', join(folder, 'no', 'where', 'out.xlsx'));
    expect(run.code).toBe(3);
    expect(lines(run.err)).toHaveLength(1);
  });

  it('under the name of a folder ends with 3 and leaves the folder', async () => {
    mkdirSync(inFolder('out.xlsx'));
    expect((await jalon('plan', await sampleFile(), '-o', inFolder('out.xlsx'))).code).toBe(3);
    expect(readdirSync(inFolder('out.xlsx'))).toEqual([]);
  });

  it('as JSON leaves no workbook behind either', async () => {
    mkdirSync(inFolder('plan.json'));
    const file = await sampleFile();
    const before = readdirSync(folder);
    expect((await jalon('plan', file, '-o', inFolder('out.xlsx'), '--json', inFolder('plan.json'))).code).toBe(3);
    expect(readdirSync(folder)).toEqual(before);
  });
  it('through a link is written where the link leads', async () => {
    const file = await sampleFile();
    writeFileSync(inFolder('real.xlsx'), 'old');
    symlinkSync(inFolder('real.xlsx'), inFolder('link.xlsx'));
    expect((await jalon('plan', file, '-o', inFolder('link.xlsx'), '--iterations', '0')).code).toBe(0);
    expect(lstatSync(inFolder('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(inFolder('real.xlsx')).length).toBeGreaterThan(1000);
  });
  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('over a file that is read-only ends with 3 and leaves it', async () => {
    writeFileSync(inFolder('out.xlsx'), 'old', { mode: 0o400 });
    expect((await jalon('plan', await sampleFile(), '-o', inFolder('out.xlsx'))).code).toBe(3);
    expect(readFileSync(inFolder('out.xlsx'), 'utf8')).toBe('old');
  });
  (asRoot ? it.skip : it)('in a folder without the right to write ends with 3', async () => {
    const locked = inFolder('locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect((await jalon('plan', await sampleFile(), '-o', join(locked, 'out.xlsx'))).code).toBe(3);
  });
});

describe('a workbook with nothing to plan', () => {
  it('ends with 4, says what is missing and writes nothing', async () => {
    const empty = inFolder('empty.xlsx');
    await jalon('template', '-o', empty);
    const run = await jalon('plan', empty, '-o', inFolder('out.xlsx'), '--now', '2027-03-01T06:00');
    expect(run.code).toBe(4);
    expect(run.out + run.err).toMatch(/Items|Demand|Routings/);
    expect(existsSync(inFolder('out.xlsx'))).toBe(false);
  });
});

describe('the sample workshop', () => {
  it.each(['en', 'fr'])('is read without an error or a warning in %s', async (language) => {
    const run = await jalon('check', await sampleFile(language), '--json');
    expect(run.code).toBe(0);
    const findings = JSON.parse(run.out) as { severity: string; text: string }[];
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
  });

  it('gives the same workbook and the same JSON twice, byte for byte', async () => {
    const file = await sampleFile();
    for (const n of [1, 2]) {
      await jalon('plan', file, '-o', inFolder(`out${n}.xlsx`), '--json', inFolder(`plan${n}.json`), '--iterations', '60', '--seed', '3');
    }
    expect(readFileSync(inFolder('out1.xlsx')).equals(readFileSync(inFolder('out2.xlsx')))).toBe(true);
    expect(readFileSync(inFolder('plan1.json'), 'utf8')).toBe(readFileSync(inFolder('plan2.json'), 'utf8'));
  });

  it('planned again from its own result changes nothing', async () => {
    const file = await sampleFile('fr');
    await jalon('plan', file, '-o', inFolder('once.xlsx'), '--json', inFolder('once.json'), '--iterations', '60');
    const run = await jalon(
      'plan',
      inFolder('once.xlsx'),
      '-o',
      inFolder('once.xlsx'),
      '--json',
      inFolder('twice.json'),
      '--iterations',
      '60',
    );
    expect(run.code).toBe(0);
    expect(readFileSync(inFolder('twice.json'), 'utf8')).toBe(readFileSync(inFolder('once.json'), 'utf8'));
  });

  it('is the same plan in both languages', async () => {
    for (const language of ['en', 'fr']) {
      await jalon(
        'plan',
        await sampleFile(language),
        '-o',
        inFolder(`${language}.xlsx`),
        '--json',
        inFolder(`${language}.json`),
        '--iterations',
        '60',
      );
    }
    const kpis = (language: string): unknown => (JSON.parse(readFileSync(inFolder(`${language}.json`), 'utf8')) as { kpis: unknown }).kpis;
    expect(kpis('fr')).toEqual(kpis('en'));
  });

  it('has what a planner should find: late demands, an overload, causes of stops and scrap', async () => {
    await jalon('plan', await sampleFile(), '-o', inFolder('out.xlsx'), '--json', inFolder('plan.json'), '--iterations', '200');
    const plan = JSON.parse(readFileSync(inFolder('plan.json'), 'utf8')) as {
      kpis: { late_demands: number };
      messages: { code: string }[];
    };
    expect(plan.kpis.late_demands).toBeGreaterThan(0);
    expect(plan.messages.map((message) => message.code)).toContain('plan.overload');
  });
});

describe('jalon call', () => {
  it('prints the textbook example', async () => {
    expect(await jalon('call', 'NET_REQUIREMENT', '[1500,120,1480,150]')).toEqual({ code: 0, out: '50\n', err: '' });
  });

  it('knows the French name and Excel’s prefix', async () => {
    expect((await jalon('call', '_xldudf_JALON_BESOIN_NET', '[1500,120,1480,150]')).out).toBe('50\n');
  });

  it('prints an Excel error as a result', async () => {
    const run = await jalon('call', 'SLACK', '["soon", 1, 2]');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ error: '#VALUE!' });
  });
});

describe('jalon solve', () => {
  // Fisher and Thompson 1963, 6 × 6; optimum 55.
  const ft06 = `6 6
2 1 0 3 1 6 3 7 5 3 4 6
1 8 2 5 4 10 5 10 0 10 3 4
2 5 3 4 5 8 0 9 1 1 4 7
1 5 0 5 2 5 3 3 4 8 5 9
2 9 1 3 4 5 5 4 0 3 3 1
1 3 3 3 5 9 0 10 4 4 2 1`;

  it('solves ft06 to a feasible schedule of 55', async () => {
    writeFileSync(inFolder('ft06.txt'), ft06);
    const run = await jalon('solve', inFolder('ft06.txt'), '--iterations', '4000', '--seed', '1');
    const solution = JSON.parse(run.out) as { makespan: number; operations: { start: number; end: number }[] };
    expect(run.code).toBe(0);
    expect(solution.makespan).toBe(55);
    expect(solution.operations).toHaveLength(36);
    expect(Math.max(...solution.operations.map((operation) => operation.end))).toBe(55);
  });

  it('refuses a file that is no instance with exit 3', async () => {
    writeFileSync(inFolder('no.txt'), 'hello');
    expect((await jalon('solve', inFolder('no.txt'))).code).toBe(3);
  });
});

describe('jalon remedies', () => {
  it('says what would help the worst late demands, the latest first, and writes nothing', async () => {
    const file = await sampleFile('fr');
    const before = readFileSync(file);
    const { code, out } = await jalon('remedies', file, '--lang', 'fr', '--iterations', '0');
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatch(/de retard, prêt le \d\d\/\d\d\/\d{4}/);
    expect(readFileSync(file)).toEqual(before);
  });

  it('gives them as JSON, each with what it gains', async () => {
    const { out } = await jalon('remedies', await sampleFile(), '--json', '--iterations', '0');
    const found = JSON.parse(out) as { late_minutes: number; remedies: { late_minutes: number; gained_minutes: number }[] }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { late_minutes, remedies } of found) {
      for (const row of remedies) expect(row.late_minutes + row.gained_minutes).toBe(late_minutes);
    }
  });

  it('refuses a demand that is not open', async () => {
    const { code, err } = await jalon('remedies', await sampleFile(), 'C-0', '--iterations', '0');
    expect([code, err]).toEqual([2, expect.stringContaining('"C-0"')]);
  });
});

describe('jalon promise', () => {
  it('gives a date and whom it would delay', async () => {
    const { code, out } = await jalon('promise', await sampleFile(), 'pom-12', '2', '--iterations', '0');
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatch(/^2 × pom-12: \d\d \w{3} \d{4} \d\d:\d\d\.$/);
    expect(lines(out).length).toBeGreaterThan(1);
  });

  it('refuses an item that is not there', async () => {
    const { code, err } = await jalon('promise', await sampleFile(), 'GHOST', '2', '--iterations', '0');
    expect([code, err]).toEqual([2, expect.stringContaining('"GHOST"')]);
  });
});

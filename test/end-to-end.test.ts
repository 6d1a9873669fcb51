import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFinding } from '../src/i18n/format-finding';
import { planJson } from '../src/pipeline/plan-json';
import { checkTables, regeneratePlan } from '../src/pipeline/regenerate-plan';
import { openXlsx } from '../src/workbook/xlsx/xlsx-workbook';
import { checkPlan } from './plan-checker';
import { packageProblems } from './xlsx/package-check';

const SHARED = join(process.cwd(), '..', 'shared');
const WORKBOOKS = join(SHARED, 'workbooks');
const LINT = join(SHARED, 'checks', 'xlsx-lint');
const OWN = ['sample-workshop', 'atelier-exemple'].map((name) => [name, join(process.cwd(), 'examples', `${name}.xlsx`)] as const);
const PLANNERS = ['chairs-frepple', 'flow-line', 'atelier-mecanique', 'sale'].map(
  (name) => [name, join(WORKBOOKS, `${name}.xlsx`)] as const,
);
const hasWorkbooks = existsSync(WORKBOOKS);
const runs = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const hasLint = existsSync(LINT) && runs('python3') && runs('xmllint');
const hasOffice = runs('soffice');
if (!hasWorkbooks) console.warn("skipped: the planners' workbooks, for want of ../shared/workbooks");
if (!hasLint) console.warn('skipped: xlsx-lint, for want of ../shared/checks, python3 or xmllint');
if (!hasOffice) console.warn('skipped: opening by LibreOffice, which is not on this machine');

const FILES = hasWorkbooks ? [...OWN, ...PLANNERS] : OWN;
const ITERATIONS = 30;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-end-to-end-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

async function planned(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  const result = await regeneratePlan(workbook, { iterations: ITERATIONS });
  if (result.plan === null) throw new Error('nothing was planned');
  return {
    bytes: workbook.toBytes(),
    plan: result.plan,
    input: result.read.input,
    json: planJson(result.plan, result.findings, result.language),
  };
}

describe.each(FILES)('%s', (name, file) => {
  const original = read(file);
  let once: Awaited<ReturnType<typeof planned>>;
  beforeAll(async () => {
    once = await planned(original);
    writeFileSync(join(folder, `${name}.xlsx`), once.bytes);
  });

  it('becomes a sound workbook in which nothing of the planner is lost or changed', () => {
    expect(packageProblems(once.bytes, original)).toEqual([]);
  });

  it('holds against the independent checker', () => {
    expect(checkPlan(once.input, once.plan)).toEqual([]);
  });

  // Of the others, planning their own result again shows the same.
  if (['sample-workshop', 'sale'].includes(name)) {
    it('gives the same bytes when planned twice', async () => {
      const twice = await planned(original);
      expect(Buffer.from(twice.bytes).equals(Buffer.from(once.bytes))).toBe(true);
      expect(twice.json).toEqual(once.json);
    });
  }

  it('does not change when its own result is planned again', async () => {
    const again = await planned(once.bytes);
    expect(again.json).toEqual(once.json);
    expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true);
  });

  (hasLint ? it : it.skip)('passes xlsx-lint against the original', () => {
    expect(() => execFileSync('python3', [LINT, join(folder, `${name}.xlsx`), '--against', file], { stdio: 'pipe' })).not.toThrow();
  });
});

(hasOffice ? describe : describe.skip)('LibreOffice', () => {
  // The two that differ most: a workshop with every sheet of the plan, in French, and one that was made elsewhere. Each takes it a quarter of a minute.
  const opened = FILES.filter(([name]) => ['atelier-exemple', 'flow-line'].includes(name)).map(([name]) => name);

  it('opens the plans, every sheet with them', async () => {
    const options = [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
    ];
    const files = opened.map((name) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', [...options, '--outdir', join(folder, 'opened'), ...files], { stdio: 'pipe' });
    for (const name of opened) {
      const [after, before] = await Promise.all(['opened', '.'].map((place) => openXlsx(read(join(folder, place, `${name}.xlsx`))).read()));
      expect(after.sheetNames).toEqual(before.sheetNames);
    }
  });
});

(hasWorkbooks ? describe : describe.skip)('the plan of the mechanical workshop', () => {
  it('is better than the simple list scheduler: 12 late of 118, 30 weighted days, 207 hours of setup and changeover', async () => {
    const { plan } = await planned(read(join(WORKBOOKS, 'atelier-mecanique.xlsx')));
    expect(plan.kpis.lateDemands).toBeLessThan(12);
    expect(plan.kpis.weightedTardinessDays).toBeLessThan(30);
    expect(plan.kpis.setupHours + plan.kpis.changeoverHours).toBeLessThan(207);
  });
});

interface Fault {
  readonly table: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly cell: string | null;
  readonly wrong: string;
  readonly finding_expected?: boolean;
}

(hasWorkbooks ? describe : describe.skip)('the planted faults', () => {
  const faults = hasWorkbooks ? (JSON.parse(readFileSync(join(WORKBOOKS, 'sale.faults.json'), 'utf8')) as Fault[]) : [];

  it.each(['fr', 'en'] as const)('are each found at their cell, with a sentence that can be filled, in %s', async (language) => {
    const { findings } = await checkTables(openXlsx(read(join(WORKBOOKS, 'sale.xlsx'))), { language });
    const missed = faults.filter((fault) => fault.finding_expected !== false && !findings.some((finding) => meets(finding, fault)));
    expect(missed).toEqual([]);
    for (const finding of findings) expect(formatFinding(finding, language)).not.toMatch(/[{}]|undefined|NaN|\[object/);
  });
});

function meets(finding: { sheet?: string; cell?: string; table?: string }, { sheet, row, cell, table }: Fault): boolean {
  if (finding.table !== table) return false;
  if (cell !== null) return finding.sheet === sheet && finding.cell === cell;
  return row === null || finding.cell?.replace(/^[A-Z]+/, '') === String(row);
}

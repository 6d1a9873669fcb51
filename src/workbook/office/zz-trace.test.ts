import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { plainSheet, ORDERS_TABLE, sampleSheets } from '../conformance/sample-sheets';
import { createOfficeWorkbook } from './create-office-workbook';
it('trace', async () => {
  const host = new ExcelHost();
  loadOffice(host);
  const lines: string[] = [];
  const answer = host.answer.bind(host);
  let awaited = '';
  (host as any).answer = async (request: any, flags: number) => {
    const body = typeof request === 'string' ? JSON.parse(request) : request;
    const paths = body.ObjectPaths ?? {};
    const counts: Record<string, number> = {};
    for (const a of body.Actions) { const k = `${a.ActionType}:${a.Name || paths[a.ObjectPathId]?.Name}`; counts[k] = (counts[k] ?? 0) + 1; }
    const top = Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 8).map(([k, n]) => `${k}×${n}`).join(' ');
    lines.push(`${awaited} ${body.Actions.length} actions, ${JSON.stringify(body).length} bytes: ${top}`);
    return answer(request, flags);
  };
  const wb = createOfficeWorkbook();
  const small = [plainSheet('planned-orders', 'Ordres', { cells: [{ row: 1, column: 1, content: 'x', style: 'title' }], tables: [ORDERS_TABLE] })];
  for (const [name, job] of [['write1', () => wb.write(small, { a: '1' })], ['write2', () => wb.write(small, { a: '2' })], ['read', () => wb.read()], ['settings', () => wb.write([], { b: '1' })], ['sample', () => wb.write(sampleSheets(), {})], ['sample2', () => wb.write(sampleSheets(), {})], ['sampleread', () => wb.read()], ['has', () => wb.hasPreviousPlan()], ['restore', () => wb.restorePreviousPlan()]] as const) {
    awaited = name; await job(); lines.push(`--- ${name} done`);
    await new Promise((r) => setTimeout(r, 30));
  }
  console.log(lines.join('\n'));
});

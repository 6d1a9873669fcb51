import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveWorkbookFile } from '../files/save-workbook';
import { CellError } from '../model/cell';
import { Workbook } from '../model/workbook';
import { WorkbookCalculator } from './workbook-calculator';

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
if (!hasOffice) console.warn('skipped: the comparison with LibreOffice, which is not on this machine');

/** A1:F8 of the sheet that the formulas read. */
const DATA: readonly (readonly (string | number | boolean)[])[] = [
  ['Item', 'Qty', 'Price', 'Due', 'State', 'Ok'],
  ['bolt', 12, 0.35, 45310, 'late', true],
  ['nut', 7, 0.12, 45312, 'done', false],
  ['gear', 3, 18.5, 45299, 'late', true],
  ['shaft', 5, 42.25, 45330, 'planned', true],
  ['Bolt M8', 40, 0.41, 45301, 'planned', false],
  ['axle', 1, 99, 45345, 'done', true],
  ['', 0, -2.5, 45310, 'late', false],
];

/** Formulas by subject, one a line. */
const FORMULAS = `
1+2*3^2|-2^2|ROUND((1+2)%,4)|7/2-1.5|"a"&1.5|2>1|"abc"="ABC"|"b">"a"|TRUE+1|"3"*4|1E3+1|10-3-2|2^3^2|ROUND(-3%,4)|5<>5
ABS(-4.2)|INT(-2.1)|TRUNC(-2.789,1)|ROUND(2.345,2)|ROUND(-1234.5,-2)|ROUNDUP(1.21,1)|ROUNDDOWN(-1.29,1)|MROUND(11,4)|CEILING(7.3,2)|FLOOR(7.3,2)
MOD(-7,3)|QUOTIENT(17,5)|SIGN(-3)|SQRT(2)|POWER(2,0.5)|EXP(1)|LN(10)|LOG(8,2)|LOG10(1000)|PI()|EVEN(3)|ODD(4)|SUMSQ(1,2,3)|PRODUCT(B2:B5)
SUM(B2:B8)|SUM(B2:C3,10)|AVERAGE(B2:B8)|MEDIAN(C2:C8)|MIN(C2:C8)|MAX(B:B)|COUNT(A1:E8)|COUNTA(A1:A8)|COUNTBLANK(A2:B8)|LARGE(B2:B8,2)|SMALL(C2:C8,3)
STDEV(B2:B8)|STDEVP(B2:B8)|VAR(C2:C8)|VARP(C2:C8)|QUARTILE(B2:B8,1)|PERCENTILE(B2:B8,0.9)|RANK(7,B2:B8)|RANK(7,B2:B8,1)|AVERAGEA(F2:F8)|MAXA(F2:F8)+1|MINA(B2:B8)
SUMIF(E2:E8,"late",B2:B8)|SUMIF(B2:B8,">5")|COUNTIF(A2:A8,"b*")|COUNTIF(A2:A8,"????")|COUNTIF(E2:E8,"<>late")|COUNTIF(D2:D8,"<="&D2)|AVERAGEIF(E2:E8,"done",C2:C8)
SUMIFS(B2:B8,E2:E8,"late",F2:F8,TRUE)|COUNTIFS(E2:E8,"planned",B2:B8,">=5")|AVERAGEIFS(C2:C8,B2:B8,">2",B2:B8,"<20")|MAXIFS(B2:B8,E2:E8,"late")|MINIFS(C2:C8,B2:B8,">0")
SUMPRODUCT(B2:B8,C2:C8)|SUMPRODUCT((E2:E8="late")*B2:B8)|SUBTOTAL(9,B2:B8)|SUBTOTAL(1,B2:B8)|SUBTOTAL(103,A2:A7)|SUBTOTAL(4,C2:C8)
IF(B2>10,"many","few")|IF(FALSE,1)|IF(B8,"yes","no")|AND(B2:B5)|OR(F3,F6)|NOT(F2)|XOR(TRUE,TRUE,TRUE)|IFERROR(1/0,"none")|IFNA(NA(),"na")|IFS(B2<5,"a",B2<20,"b")|SWITCH(E2,"done",1,"late",2,3)
VLOOKUP("gear",A2:C8,3,FALSE)|VLOOKUP(45302,{45299,1;45301,2;45310,3},2,TRUE)|HLOOKUP("Price",A1:F8,4,FALSE)|MATCH("shaft",A2:A8,0)|MATCH(6,{1,3,5,7},1)|MATCH("g*",A2:A8,0)|INDEX(B2:C8,3,2)|INDEX(A2:A8,2)
LOOKUP(4,{1,3,5},{"a","b","c"})|CHOOSE(2,"x","y","z")|ROW(C5)|COLUMN(C5)|ROWS(A2:B8)|COLUMNS(A2:B8)|SUM(OFFSET(B1,1,0,3,1))|INDIRECT("B"&3)|ADDRESS(3,2)|ADDRESS(3,2,4)|SUM(INDEX(B2:C8,0,1))
LEFT("planning",4)|RIGHT("planning",3)|MID("planning",3,2)|LEN("éà ")|UPPER("é1a")|LOWER("ABC")|PROPER("lot de vis")|TRIM("  a   b ")|FIND("n","planning")|SEARCH("N","planning",5)|SUBSTITUTE("a-b-c","-","+",2)
REPLACE("abcdef",2,3,"X")|REPT("ab",3)|EXACT("a","A")|CHAR(65)|CODE("A")|UNICHAR(233)|UNICODE("é")|CONCATENATE("a",1,"b")|CONCAT(A2:A4)|TEXTJOIN("/",TRUE,A2:A8)|VALUE("12.5")|NUMBERVALUE("1.234,5",",",".")|T("x")|N(TRUE)|CLEAN("ab")
TEXT(1234.5,"#,##0.00")|TEXT(0.256,"0%")|TEXT(45310,"yyyy-mm-dd")|TEXT(45310.75,"hh:mm")|TEXT(-5,"0;(0)")|TEXT(12,"0000")|TEXT(1.5,"0.##")|FIXED(1234.567,1)|FIXED(1234.567,1,TRUE)
DATE(2024,2,30)-DATE(2024,1,1)|DATE(2024,13,1)-DATE(2024,1,1)|YEAR(D2)|MONTH(D2)|DAY(D2)|WEEKDAY(D2)|WEEKDAY(D2,2)|WEEKNUM(D2)|WEEKNUM(D2,21)|ISOWEEKNUM(D4)|EDATE(D2,1)|EOMONTH(D2,0)|DAYS(D5,D2)|DATEDIF(D2,D7,"d")|DATEDIF(D2,D7,"m")
HOUR(45310.77)|MINUTE(45310.77)|SECOND(0.12345)|HOUR(TIME(25,30,0))|TIMEVALUE("06:30")|DATEVALUE("2024-01-19")|NETWORKDAYS(D4,D7)|NETWORKDAYS(D4,D7,D2:D3)|WORKDAY(D4,10)|WORKDAY(D4,-3)|NETWORKDAYS.INTL(D4,D7,11)|WORKDAY.INTL(D4,5,"0000011")-DATE(2024,1,1)
ISBLANK(Z1)|ISNUMBER(B2)|ISTEXT(A2)|ISERROR(1/0)|ISERR(NA())|ISNA(NA())|ISLOGICAL(F2)|ISEVEN(B2)|ISODD(B2)|ISNONTEXT(B2)|TYPE("a")
1/0|NA()|"x"+1|SQRT(-1)|VLOOKUP("zzz",A2:C8,2,FALSE)|NA()*545|1/0+NA()|NA()+1/0|INDEX(A2:A8,20)|MATCH("none",A2:A8,0)|LN(0)|MOD(1,0)|SUM(B2:B4,1/0)
RANK.EQ(5,B2:B8)|RANK.AVG(5,B2:B8)|STDEV.S(C2:C8)|STDEV.P(C2:C8)|VAR.S(B2:B8)|VAR.P(B2:B8)|PERCENTILE.INC(C2:C8,0.25)|CEILING.MATH(-5.5,2)|FLOOR.MATH(-5.5,2)
`
  .trim()
  .split(/[|\n]/);

/** LibreOffice's word for an argument that is not allowed, for which Excel has several. */
const NOT_ALLOWED = 'Err:502';
const EXCEL_NOT_ALLOWED = ['#VALUE!', '#NUM!', '#REF!'];

function workbookOf(formulas: readonly string[]): Workbook {
  const workbook = new Workbook({ sheets: ['Formulas', 'Data'] });
  const [formulaSheet, data] = workbook.Worksheets.items;
  DATA.forEach((row, down) => row.forEach((value, right) => Object.assign(data.grid.ensure(down, right), { value })));
  formulas.forEach((formula, row) => {
    const onData = formula.replace(/"[^"]*"|(?<![A-Z.0-9$])([A-F]:[A-F]|[A-Z]\d+(:[A-Z]\d+)?)(?![A-Z0-9(.])/g, (found: string) =>
      found.startsWith('"') ? found : `Data!${found}`,
    );
    formulaSheet.grid.ensure(row, 0).formula = `=${onData.replace('INDIRECT("B"', 'INDIRECT("Data!B"')}`;
  });
  return workbook;
}

/** What LibreOffice computes: a file with formulas alone, none of which has a value, turned into lines of text. */
async function computedByOffice(workbook: Workbook, folder: string): Promise<string[]> {
  const entries = unzipSync(await saveWorkbookFile(workbook));
  const sheet = 'xl/worksheets/sheet1.xml';
  const bare = strFromU8(entries[sheet])
    .replace(/ t="\w+"><f>/g, '><f>')
    .replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
  writeFileSync(path.join(folder, 'formulas.xlsx'), zipSync({ ...entries, [sheet]: strToU8(bare) }));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false';
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path.join(folder, 'formulas.xlsx')], {
    stdio: 'pipe',
  });
  return readFileSync(path.join(folder, 'formulas.csv'), 'utf8').split('\n');
}

(hasOffice ? describe : describe.skip)('LibreOffice, which computes by itself,', () => {
  let theirs: string[] = [];
  let ours: unknown[] = [];
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'excel-host-formulas-'));
    theirs = await computedByOffice(workbookOf(FORMULAS), folder);
    rmSync(folder, { recursive: true, force: true });
    const workbook = workbookOf(FORMULAS);
    workbook.useCalculator(new WorkbookCalculator(workbook));
    workbook.calculateDue();
    ours = FORMULAS.map((_, row) => workbook.Worksheets.items[0].grid.get(row, 0)?.value);
  }, 180_000);

  it.each(FORMULAS.map((formula, row) => [formula, row] as const))('gives the same for =%s', (_, row) => {
    const [own, line] = [ours[row], theirs[row]];
    const other = line.replace(/^"(.*)"$/s, '$1').replace(/""/g, '"');
    if (own instanceof CellError) expect(line === NOT_ALLOWED ? EXCEL_NOT_ALLOWED : [other]).toContain(own.word);
    else if (typeof own === 'number') expect(Number(other)).toBeCloseTo(own, 8);
    else expect(other).toBe(typeof own === 'boolean' ? String(own).toUpperCase() : String(own));
  });
});

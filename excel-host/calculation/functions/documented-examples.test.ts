import { PlainWorkbook } from '../testing-workbook';

/** Examples with their results from Microsoft's function reference. */
const EXAMPLES: readonly (readonly [string, string | number | boolean])[] = [
  ['=ROUND(2.15,1)', 2.2],
  ['=ROUND(2.149,1)', 2.1],
  ['=ROUND(-1.475,2)', -1.48],
  ['=ROUND(21.5,-1)', 20],
  ['=ROUNDUP(3.14159,3)', 3.142],
  ['=ROUNDUP(-3.14159,1)', -3.2],
  ['=ROUNDDOWN(31415.92654,-2)', 31400],
  ['=MROUND(10,3)', 9],
  ['=MROUND(5,-2)', '#NUM!'],
  ['=MOD(3,-2)', -1],
  ['=MOD(-3,2)', 1],
  ['=INT(-8.9)', -9],
  ['=CEILING(2.5,1)', 3],
  ['=FLOOR(-2.5,-2)', -2],
  ['=WEEKDAY(DATE(2008,2,14))', 5],
  ['=WEEKDAY(DATE(2008,2,14),2)', 4],
  ['=WEEKDAY(DATE(2008,2,14),3)', 3],
  ['=WEEKNUM(DATE(2012,3,9))', 10],
  ['=WEEKNUM(DATE(2012,3,9),2)', 11],
  ['=ISOWEEKNUM(DATE(2012,3,9))', 10],
  ['=EDATE(DATE(2011,1,15),-1)-DATE(2010,12,15)', 0],
  ['=EOMONTH(DATE(2011,1,1),-3)-DATE(2010,10,31)', 0],
  ['=WORKDAY(DATE(2008,10,1),151)-DATE(2009,4,30)', 0],
  ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))', 110],
  ['=TEXT(1234.567,"$#,##0.00")', '$1,234.57'],
  ['=TEXT(0.285,"0.0%")', '28.5%'],
  ['=TEXT(1234,"0000000")', '0001234'],
  ['=MID("Fluid Flow",7,20)', 'Flow'],
  ['=SUBSTITUTE("Quarter 1, 2008","1","2",1)', 'Quarter 2, 2008'],
  ['=FIND("M","Miriam McGovern")', 1],
  ['=FIND("m","Miriam McGovern")', 6],
  ['=SEARCH("e","Statements",6)', 7],
  ['=REPLACE("abcdefghijk",6,5,"*")', 'abcde*k'],
  ['=PROPER("76BudGet")', '76Budget'],
  ['=VALUE("16:48:00")-VALUE("12:00:00")', 0.2],
  ['=TEXTJOIN(", ",TRUE,"a","","b")', 'a, b'],
  ['=SUMPRODUCT({1,2,3},{4,5,6})', 32],
  ['=IFERROR(55/0,"Error in calculation")', 'Error in calculation'],
  ['=CHOOSE(3,"Wide",115,"world",8)', 'world'],
  ['=MATCH(39,{25,38,40,41},1)', 2],
  ['=MATCH(40,{25,38,40,41},0)', 3],
  ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
  ['=XLOOKUP("z",{"a","b"},{1,2},"none")', 'none'],
  ['=INDEX({1,2;3,4},2,1)', 3],
  ['=SUM(FREQUENCY({79,85,78,85,50,81,95,88,97},{70,79,89}))', 9],
  ['=INDEX(FREQUENCY({79,85,78,85,50,81,95,88,97},{70,79,89}),3)', 4],
  ['=LARGE({3,5,3,5,4;4,2,4,6,7},3)', 5],
  ['=RANK.EQ(7,{7,3.5,3.5,1,2},1)', 5],
  ['=MEDIAN(1,2,3,4,5,6)', 3.5],
  ['=LET(x,5,SUM(x,1))', 6],
  ['=SUM(FILTER({1,2,3},{TRUE,FALSE,TRUE}))', 4],
  ['=INDEX(SORT({3;1;2}),1)', 1],
  ['=ROWS(UNIQUE({1;2;2;3}))', 3],
  ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
];

describe('functions', () => {
  it('give the error of their first operand, since operands are evaluated from left to right', () => {
    const workbook = new PlainWorkbook();
    expect(workbook.compute('=NA()*545')).toBe('#N/A');
    expect(workbook.compute('=545*NA()')).toBe('#N/A');
    expect(workbook.compute('=1/0+NA()')).toBe('#DIV/0!');
    expect(workbook.compute('=NA()+1/0')).toBe('#N/A');
  });

  it.each(EXAMPLES)('%s gives what the function reference says', (formula, expected) => {
    const value = new PlainWorkbook().compute(formula);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from './host-object';
import type { LibraryClass } from './library-classes';
import { hostMembers, libraryClasses } from './library-classes';
import type { RequestBody } from './messages';

const ROOT = path.join(process.cwd(), 'excel-host');
const COVERAGE = path.join(ROOT, 'coverage.md');

type HostClass = { readonly prototype: object; readonly name: string; readonly navigations?: readonly string[] };

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(full);
    return full.endsWith('.ts') && !full.endsWith('.test.ts') ? [full] : [];
  });
}

/** Every class of the host that the library knows by the same name. */
async function hostClasses(): Promise<ReadonlyMap<string, HostClass>> {
  const classes = new Map<string, HostClass>();
  for (const file of [
    ...sources(path.join(ROOT, 'model')),
    ...sources(path.join(ROOT, 'appearance')),
    path.join(ROOT, 'protocol/runtime.ts'),
  ]) {
    const module = (await import(file)) as Readonly<Record<string, unknown>>;
    for (const member of Object.values(module)) {
      if (typeof member === 'function' && member.prototype instanceof HostObject) classes.set(member.name, member as unknown as HostClass);
    }
  }
  return classes;
}

/** What every collection of the host has from its base, whether the library uses it or not. */
const OF_COLLECTIONS = ['Count', ...Object.getOwnPropertyNames(HostCollection.prototype)];

/** Names that the library writes by hand and lists nowhere: it sets `showGridlines` and `showHeadings` under these. */
const SET_BY_HAND = ['Worksheet.Gridlines', 'Worksheet.Headings'];

let host: ExcelHost;
let library: ReadonlyMap<string, LibraryClass>;
let offered: ReadonlyMap<string, HostClass>;

beforeAll(async () => {
  host = new ExcelHost();
  loadOffice(host);
  library = libraryClasses(Excel as unknown as Readonly<Record<string, unknown>>);
  offered = await hostClasses();
});

const known = (): [string, HostClass, LibraryClass][] =>
  [...offered].flatMap(([name, type]) => {
    const listed = library.get(name);
    return listed === undefined ? [] : [[name, type, listed] as [string, HostClass, LibraryClass]];
  });

const listedMembers = ({ properties, navigations, methods }: LibraryClass): Set<string> =>
  new Set([...properties, ...navigations, ...methods]);

test('every member that a class of the host offers is one of the library, letter for letter', () => {
  const strange = known().flatMap(([name, type, listed]) => {
    const members = listedMembers(listed);
    const inherited = type.prototype instanceof HostCollection ? OF_COLLECTIONS : [];
    return hostMembers(type)
      .filter((member) => !members.has(member) && !inherited.includes(member))
      .map((member) => `${name}.${member}`);
  });
  expect(strange.filter((member) => !SET_BY_HAND.includes(member))).toEqual([]);
});

test('a class of the host that can be reached is one of the library', () => {
  const abstract = new Set(['HostObject', 'HostCollection']);
  const unknown = [...offered.keys()].filter((name) => !library.has(name) && !abstract.has(name));
  const reached = unknown.filter((name) => reachable().has(name));
  expect(reached).toEqual([]);
});

/** Names of the classes of all objects that getters lead to, from a new workbook. */
function reachable(): Set<string> {
  const seen = new Set<string>();
  const visit = (target: HostObject, depth: number): void => {
    const { name } = target.constructor;
    if (seen.has(name) || depth > 6) return;
    seen.add(name);
    const prototype = Object.getPrototypeOf(target) as object;
    const members = [...hostMembers({ prototype }), ...Object.keys(target).filter((key) => /^[A-Z]/.test(key))];
    for (const member of members) {
      const getter = Object.getOwnPropertyDescriptor(prototype, member)?.get;
      if (getter === undefined && !Object.hasOwn(target, member)) continue;
      let value: unknown = null;
      try {
        value = (target as unknown as Record<string, unknown>)[member];
      } catch {
        continue;
      }
      if (value instanceof HostObject) visit(value, depth + 1);
    }
    if (target instanceof HostCollection) for (const item of target.items.slice(0, 1)) visit(item as HostObject, depth + 1);
  };
  visit(host.workbook, 0);
  return seen;
}

test('what a class lacks is refused by its name, for every class that getters lead to', async () => {
  const missing = [...library].flatMap(([name, listed]) => {
    const type = offered.get(name);
    if (type === undefined) return [];
    const lacks = [...listed.properties].filter((property) => !hostMembers(type).includes(property));
    return lacks.slice(0, 1).map((property) => [name, property] as const);
  });
  expect(missing.length).toBeGreaterThan(10);
  const { writeMember } = await import('./wire-members');
  for (const [name, property] of missing) {
    const type = offered.get(name);
    if (type === undefined) continue;
    const bare = Object.create(type.prototype) as HostObject;
    const refused = (): void => {
      writeMember(bare, property, 1);
    };
    const apiName = property.charAt(0).toLowerCase() + property.slice(1);
    expect(refused).toThrow(
      expect.objectContaining({ code: 'ApiNotFound', message: expect.stringContaining(`${name}.${apiName}`) as string }),
    );
  }
});

test('a member that the workbook lacks is refused by name over the wire', async () => {
  const body: RequestBody = {
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['nothingOfTheKind'] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  };
  const answer = await host.execute(body);
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Worksheet.nothingOfTheKind', ActionIndex: 0, HttpStatusCode: 404 });
});

/** Counts per class: what the host offers of what the library lists. */
function coverage(): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    known()
      .map(([name, type, listed]): [string, readonly [number, number]] => {
        const all = [...listedMembers(listed)].filter((member) => /^[A-Z]/.test(member) && !IN_THE_LIBRARY_ALONE.has(member));
        return [name, [all.filter((member) => hostMembers(type).includes(member)).length, all.length]];
      })
      .sort(([first], [second]) => (first < second ? -1 : 1)),
  );
}

/** Methods of the client side: nothing of them is sent by that name. */
const IN_THE_LIBRARY_ALONE = new Set([
  'Load',
  'Retrieve',
  'Set',
  'Track',
  'Untrack',
  'ToJSON',
  'SetMockData',
  'EnsureUnchanged',
  'Update',
  'Constructor',
]);

test('the host offers of each class at least as much as coverage.md says', () => {
  if (process.env['UPDATE_COVERAGE'] === '1' || !existsSync(COVERAGE)) {
    const rows = [...coverage()].map(([name, [has, all]]) => `| ${name} | ${String(has)} | ${String(all)} |`);
    const head = [
      '# What the host offers of each class',
      '',
      'Members on the wire (properties, navigations, methods) that the host has, and how many the library lists. Anything else is refused by name.',
      'Written by `UPDATE_COVERAGE=1 npx jest excel-host/protocol/library-comparison`; members that are fields of an object are not counted.',
      '',
      '| Class | Host | Library |',
      '| --- | ---: | ---: |',
    ];
    writeFileSync(COVERAGE, `${[...head, ...rows].join('\n')}\n`);
  }
  const written = [...readFileSync(COVERAGE, 'utf8').matchAll(/^\| (\w+) \| +(\d+) \|/gm)].map(
    ([, name, count]) => [name, Number(count)] as const,
  );
  const now = coverage();
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter(([name, count]) => (now.get(name)?.[0] ?? 0) < count)).toEqual([]);
});

test('the words of enumerations are the library’s own', async () => {
  const lists: [string, readonly string[]][] = [];
  const chart = await import('../appearance/charts/chart-words');
  const rules = await import('../appearance/conditional-formats/rule-kinds');
  const format = await import('../appearance/conditional-formats/rule-format');
  const print = await import('../appearance/print/page-layout');
  const paper = await import('../appearance/print/paper-types');
  const header = await import('../appearance/print/header-footer');
  const validation = await import('../appearance/data-validation/validation-rule');
  const alert = await import('../appearance/data-validation/data-validation');
  const type = await import('../appearance/conditional-formats/conditional-format');
  lists.push(
    ['ChartType', chart.CHART_TYPES],
    ['ChartSeriesBy', chart.SERIES_BY],
    ['ChartAxisGroup', chart.AXIS_GROUPS],
    ['ChartLineStyle', chart.LINE_STYLES],
    ['ChartDataLabelPosition', chart.LABEL_POSITIONS],
    ['ChartLegendPosition', chart.LEGEND_POSITIONS],
    ['ChartMarkerStyle', chart.MARKER_STYLES],
    ['ChartAxisDisplayUnit', chart.DISPLAY_UNITS],
    ['ConditionalFormatType', type.CONDITIONAL_FORMAT_TYPES],
    ['ConditionalCellValueOperator', rules.CELL_VALUE_OPERATORS],
    ['ConditionalTextOperator', rules.TEXT_OPERATORS],
    ['ConditionalTopBottomCriterionType', rules.TOP_BOTTOM_KINDS],
    ['ConditionalFormatColorCriterionType', rules.SCALE_POINTS],
    ['ConditionalFormatRuleType', rules.BAR_BOUNDS],
    ['ConditionalDataBarDirection', rules.BAR_DIRECTIONS],
    ['ConditionalDataBarAxisFormat', rules.BAR_AXES],
    ['ConditionalFormatIconRuleType', rules.ICON_POINTS],
    ['ConditionalFormatPresetCriterion', rules.PRESETS],
    ['IconSet', rules.ICON_SETS],
    ['ConditionalRangeBorderIndex', format.BORDER_SIDES],
    ['ConditionalRangeBorderLineStyle', format.BORDER_LINES],
    ['ConditionalRangeFontUnderlineStyle', format.UNDERLINES],
    ['DataValidationOperator', validation.VALIDATION_OPERATORS],
    ['DataValidationAlertStyle', alert.ALERT_STYLES],
    ['PageOrientation', print.ORIENTATIONS],
    ['PrintErrorType', print.PRINT_ERRORS],
    ['PrintComments', print.PRINT_COMMENTS],
    ['PrintOrder', print.PRINT_ORDERS],
    ['PrintMarginUnit', print.MARGIN_UNITS],
    ['PaperType', paper.PAPER_TYPES],
    ['HeaderFooterState', header.HEADER_FOOTER_STATES],
  );
  const enumerations = Excel as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  for (const [name, words] of lists) {
    const listed = Object.values(enumerations[name]).filter((word) => word !== 'Invalid');
    expect([name, [...words].sort()]).toEqual([name, listed.sort()]);
  }
});

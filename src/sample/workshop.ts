import type { Language } from '../i18n/language';
import type { SampleTables } from './sample-tables';
import { speakerOf } from './sample-tables';
import { adjustments, disturbances } from './workshop-changes';
import { demand, masterSchedule, orderOperations, orders, stock } from './workshop-demand';
import { furtherItemSuppliers, furtherSuppliers, receipts, shipments } from './workshop-flows';
import { progress, requirements, stops } from './workshop-followup';
import { actions, causes, otherShifts } from './workshop-improvement';
import { calendarExceptions, calendars, changeovers, itemSuppliers, resources, skills, suppliers } from './workshop-means';
import { budget, contacts, quotes, targets, tasks } from './workshop-money';
import { documents } from './workshop-papers';
import { billOfMaterials, items, routings } from './workshop-structure';

/**
 * The sample workshop: an invented maker of valves and dosing pumps that fills every table of the workbook. On Monday 1 March 2027 at
 * 06:00 its grinder is the bottleneck, a lathe is about to break down, some deliveries will be late and the scrap has a main cause.
 */
export function sampleWorkshop(language: Language): SampleTables {
  const t = speakerOf(language);
  return {
    name: t('Sample workshop', 'Atelier exemple'),
    tables: {
      Items: items(t),
      BillOfMaterials: billOfMaterials(),
      Routings: routings(t),
      Resources: resources(t),
      Calendars: calendars(t),
      CalendarExceptions: calendarExceptions(t),
      Skills: skills(t),
      Changeovers: changeovers(t),
      Stock: stock(t),
      Demand: demand(t),
      MasterSchedule: masterSchedule(),
      Orders: orders(),
      OrderOperations: orderOperations(t),
      Suppliers: [...suppliers(t), ...furtherSuppliers(t)],
      ItemSuppliers: [...itemSuppliers(), ...furtherItemSuppliers()],
      Progress: [...progress(t), ...otherShifts(t)],
      Stops: stops(t),
      Shipments: shipments(),
      Receipts: receipts(),
      Causes: causes(t),
      Actions: actions(t),
      Budget: budget(),
      Quotes: quotes(),
      Tasks: tasks(t),
      Requirements: requirements(t),
      Documents: documents(t),
      Contacts: contacts(t),
      Targets: targets(t),
      Adjustments: adjustments(t),
      Disturbances: disturbances(t),
      Parameters: parameters(language),
    },
  };
}

function parameters(language: Language): SampleTables['tables'][string] {
  const t = speakerOf(language);
  return [
    { name: 'now', value: '2027-03-01T06:00' },
    { name: 'horizon_days', value: 49 },
    { name: 'bucket', value: 'week' },
    { name: 'time_unit', value: 'h' },
    { name: 'frozen_days', value: 1 },
    { name: 'calendar', value: t('Day', 'Jour') },
    { name: 'language', value: language },
    { name: 'scrap_convention', value: 'yield' },
    { name: 'past_due', value: 'first' },
    { name: 'tolerance_days', value: 1 },
    { name: 'seed', value: 1 },
    { name: 'currency', value: 'EUR' },
  ];
}

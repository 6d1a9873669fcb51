import type { InventoryAccuracy } from '../engine/stock/inventory-accuracy';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';

/** Columns of how far the stock on paper is right, by class. */
export function accuracyColumns(context: SheetContext): TableColumn<InventoryAccuracy>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const money = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return [
    { key: 'class', header: say('accuracy.head-class'), format: 'text', style: 'strong', value: (row) => className(row, context) },
    { key: 'share', header: say('accuracy.head-share'), format: 'percent', align: 'left', value: ({ share }) => share },
    { key: 'counted', header: say('accuracy.head-counted'), format: 'integer', value: ({ counted }) => counted },
    { key: 'accurate', header: say('accuracy.head-accurate'), format: 'integer', value: ({ accurate }) => accurate },
    { key: 'off', header: say('accuracy.head-absolute', { currency }), format: 'money', value: ({ absolute }) => money(absolute) },
    { key: 'difference', header: say('accuracy.head-difference', { currency }), format: 'money', value: (row) => money(row.difference) },
  ];
}

function className({ class: name, isTotal }: InventoryAccuracy, { say }: SheetContext): string {
  return isTotal ? say('accuracy.all') : (name ?? say('accuracy.no-class'));
}

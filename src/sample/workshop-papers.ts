import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

/** Drawings and instructions; that of the piston has lost its version. */
export function documents(t: Speak): SampleRow[] {
  return rowsOf(
    ['item_resource_or_order', 'operation', 'title', 'link', 'version', 'date'],
    [
      ['VAN-25', '', t('Assembly drawing DN25', 'Plan d’ensemble DN25'), 'plans/VAN-25.pdf', 'C', '2026-09-14'],
      ['VAN-40', '', t('Assembly drawing DN40', 'Plan d’ensemble DN40'), 'plans/VAN-40.pdf', 'B', '2026-05-20'],
      ['POM-12', '', t('Assembly instruction', 'Gamme de montage'), 'instructions/POM-12.pdf', 'D', '2026-11-02'],
      ['COR-25', '', t('Part drawing', 'Plan de pièce'), 'plans/COR-25.pdf', 'E', '2026-03-11'],
      ['COR-40', '', t('Part drawing', 'Plan de pièce'), 'plans/COR-40.pdf', 'B', '2026-03-11'],
      ['TIG-12', 40, t('Grinding instruction', 'Instruction de rectification'), 'instructions/TIG-12-20.pdf', 'A', '2025-12-01'],
      ['PIS-12', '', t('Part drawing', 'Plan de pièce'), 'plans/PIS-12.pdf', '', ''],
    ],
  );
}

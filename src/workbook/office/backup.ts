import type { SheetId } from '../../sheets/sheet-spec';
import type { Block } from './block';
import { rangeOf } from './block';
import type { Outbox } from './outbox';
import type { SheetJob } from './survey-owned';
import type { Survey } from './survey';
import { BACKUP_PREFIX } from './survey';

/** Where a sheet's cells are kept while it is written. */
export interface Backup {
  readonly job: SheetJob;
  readonly name: string;
  readonly used: Block;
}

/**
 * Copies contents and looks of the sheets that will be written anew into very hidden sheets: all of them stays inside of Excel, whatever the
 * size.
 */
export async function makeBackups(outbox: Outbox, known: Survey, jobs: readonly SheetJob[]): Promise<Backup[]> {
  await removeBackups(outbox, known);
  const { worksheets } = outbox.context.workbook;
  const backups: Backup[] = [];
  for (const job of jobs) {
    const used = job.state?.used;
    if (!job.standing || !used) continue;
    const name = backupName(job.spec.id);
    await outbox.room(0, 8);
    const kept = worksheets.add(name);
    const source = rangeOf(worksheets.getItem(job.standing.id), used);
    rangeOf(kept, used).copyFrom(source, 'Formulas');
    rangeOf(kept, used).copyFrom(source, 'Formats');
    // Tells that the copy is whole.
    kept.visibility = 'VeryHidden';
    backups.push({ job, name, used });
  }
  return backups;
}

/** Name of the sheet that keeps what a sheet of Jalon's held. */
export function backupName(id: SheetId): string {
  return BACKUP_PREFIX + id;
}

/** Deletes the sheets of backups that are there. */
export async function removeBackups(outbox: Outbox, known: Survey): Promise<void> {
  for (const { id } of known.aside) {
    await outbox.room(0);
    outbox.context.workbook.worksheets.getItem(id).delete();
  }
}

import { backupName, removeBackups } from './backup';
import type { OfficeSettings } from './office-options';
import { Outbox } from './outbox';
import { isNotesProperty, notesProperties } from './run-notes';
import { survey } from './survey';
import { writeProperties } from './write-properties';
import type { WritePlan, Written } from './write-workbook';

/**
 * What follows a write that is whole: the copies of what was there go, charts that the plan has no more go, and the notes of the write are kept.
 * May be done again when it failed half-way.
 */
export async function commitWrite(
  context: Excel.RequestContext,
  { known, jobs, notes: before }: WritePlan,
  { notes, staleParts }: Written,
  settings: OfficeSettings,
  again: boolean,
): Promise<void> {
  const now = again ? await survey(context) : known;
  const outbox = new Outbox(context, settings.requestBytes);
  const { worksheets, customXmlParts } = context.workbook;
  for (const { spec, standing, state } of jobs) {
    const gone = (before.charts[spec.id] ?? []).filter((key) => !spec.charts.some((chart) => chart.key === key));
    for (const { name } of (state?.charts ?? []).filter((chart) => gone.includes(chart.name))) {
      if (!standing || again) continue;
      await outbox.room(0);
      worksheets.getItem(standing.id).charts.getItem(name).delete();
    }
    if (!standing || !state?.used || again) continue;
    await outbox.room(0);
    worksheets.getItem(backupName(spec.id)).delete();
  }
  if (again) await removeBackups(outbox, now);
  await writeProperties(
    outbox,
    notesProperties(notes),
    now.properties.filter(([name]) => isNotesProperty(name)),
  );
  for (const id of again ? [] : staleParts) {
    await outbox.room(0);
    customXmlParts.getItem(id).delete();
  }
  await outbox.send();
}

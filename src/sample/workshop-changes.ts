import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

/** Two scenarios to compare, and a decision that was taken back: none of them changes the plan as it is. */
export function adjustments(t: Speak): SampleRow[] {
  const chase = t('Chase suppliers', 'Relances');
  const saturdays = t('Saturdays', 'Samedis');
  const grinder = t('GRINDER', 'RECTIF');
  return rowsOf(
    ['id', 'kind', 'subject', 'operation', 'from', 'to', 'quantity', 'replacement', 'cost', 'scenario', 'active', 'comment'],
    [
      ['A1', 'expedite', 'MOT-90', '', '', '', 5, '', 180, chase, 'yes', t('Kessler: express freight', 'Kessler : transport express')],
      ['A2', 'expedite', 'VOL-80', '', '', '', 7, '', 60, chase, 'yes', t('Perrin works two shifts', 'Perrin passe en 2x8')],
      [
        'A3',
        'shift',
        grinder,
        '',
        '2027-03-13',
        '2027-03-20',
        4,
        '',
        '',
        saturdays,
        'yes',
        t('Two Saturday mornings', 'Deux samedis matin'),
      ],
      ['A4', 'overtime', t('ASSEMBLY', 'MONTAGE'), '', '2027-03-08', '2027-03-12', 1.5, '', '', saturdays, 'yes', ''],
      [
        'A5',
        'overlap',
        'POM-12',
        '',
        '',
        '',
        2,
        '',
        '',
        '',
        'no',
        t('Tried in January, too much handling', 'Essayé en janvier, trop de manutention'),
      ],
    ],
  );
}

/** What happened so far; all of it is over. */
export function disturbances(t: Speak): SampleRow[] {
  return rowsOf(
    ['id', 'kind', 'subject', 'operation', 'from', 'to', 'quantity', 'declared_by', 'comment', 'closed'],
    [
      [
        'D1',
        'breakdown',
        t('MILL', 'FRAISE'),
        '',
        '2027-02-24T08:00',
        '2027-02-24T15:30',
        '',
        'Brun S.',
        t('Coolant pump', 'Pompe de lubrification'),
        'yes',
      ],
      ['D2', 'absence', 'Costa L.', '', '2027-02-25', '2027-02-26', '', 'Diop M.', '', 'yes'],
    ],
  );
}

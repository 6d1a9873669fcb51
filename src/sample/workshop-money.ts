import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

/** What the sample workshop may spend, offers and projects, and whom it informs. */
export function budget(): SampleRow[] {
  return rowsOf(
    ['period', 'kind', 'amount'],
    [
      ['2027-03-01', 'labour', 29000],
      ['2027-03-01', 'overtime', 900],
      ['2027-03-01', 'subcontract', 1500],
      ['2027-03-01', 'purchases', 12000],
      ['2027-04-01', 'total', 42000],
    ],
  );
}

/** Two customers ask for prices, each with its quantity breaks. */
export function quotes(): SampleRow[] {
  return rowsOf(
    ['quote', 'customer', 'item', 'quantity', 'overhead', 'margin', 'tooling', 'tooling_quantity'],
    [
      ['D-118', 'Papeterie Arly', 'VAN-25', 10, 0.12, 0.25],
      ['D-118', 'Papeterie Arly', 'VAN-25', 50, 0.12, 0.22],
      ['D-118', 'Papeterie Arly', 'VAN-25', 200, 0.12, 0.18],
      ['D-119', 'Laiterie du Fier', 'POM-12', 20, 0.12, 0.25, 2400, 60],
      ['D-119', 'Laiterie du Fier', 'POM-12', 60, 0.12, 0.2, 2400, 60],
    ],
  );
}

/** A new test rig is built and qualified beside the daily work. */
export function tasks(t: Speak): SampleRow[] {
  const project = t('New test rig', 'Nouveau banc d’essai');
  const task = (
    name: string,
    what: string,
    after: string,
    low: number,
    likely: number,
    high: number,
    owner: string,
    due = '',
  ): (string | number)[] => [project, name, what, after, low, likely, high, due, owner];
  return rowsOf(
    ['project', 'task', 'description', 'predecessors', 'optimistic', 'likely', 'pessimistic', 'due', 'owner'],
    [
      task('A', t('Specify', 'Cahier des charges'), '', 2, 3, 4, 'M. Lambert', '2027-04-07'),
      task('B', t('Design frame', 'Étudier le bâti'), 'A', 4, 5, 9, 'O. Tissot'),
      task('C', t('Choose sensors', 'Choisir les capteurs'), 'A', 1, 2, 3, 'M. Lambert'),
      task('D', t('Buy sensors', 'Acheter les capteurs'), 'C', 6, 10, 17, 'N. Roche'),
      task('E', t('Make frame', 'Fabriquer le bâti'), 'B', 4, 6, 8, 'O. Tissot'),
      task('F', t('Write software', 'Programmer'), 'C', 5, 7, 15, 'M. Lambert'),
      task('G', t('Prepare the place', 'Préparer l’emplacement'), 'A', 1, 2, 3, 'O. Tissot'),
      task('H', t('Fit and wire', 'Monter et câbler'), 'D;E;G', 2, 3, 7, 'Garnier C.'),
      task('I', t('Try out', 'Essayer et régler'), 'F;H', 2, 3, 5, 'Faure J.'),
      task('J', t('Train the testers', 'Former les essayeurs'), t('SS:I+1', 'DD:I+1'), 1, 1, 2, 'Faure J.'),
      task('K', t('Qualify', 'Qualifier'), 'I;J', 1, 2, 3, 'M. Lambert'),
    ],
  );
}

export function contacts(t: Speak): SampleRow[] {
  return rowsOf(
    ['name', 'role', 'service', 'skill', 'email'],
    [
      ['M. Lambert', t('Planner', 'Gestionnaire de production'), t('Planning', 'Ordonnancement'), '', 'planning@val.example'],
      ['N. Roche', t('Buyer', 'Acheteuse'), t('Purchasing', 'Achats'), '', 'achats@val.example'],
      ['O. Tissot', t('Workshop manager', 'Chef d’atelier'), t('Workshop', 'Atelier'), t('Milling', 'Fraisage'), 'atelier@val.example'],
      ['P. Weber', t('Sales assistant', 'Assistant commercial'), t('Sales', 'Commercial'), '', 'adv@val.example'],
      ['S. Berger', t('Process engineer', 'Technicienne méthodes'), t('Methods', 'Méthodes'), '', 'methodes@val.example'],
    ],
  );
}

export function targets(t: Speak): SampleRow[] {
  return rowsOf(
    ['indicator', 'target', 'alert_threshold', 'whom_to_alert'],
    [
      [t('On-time delivery', 'Taux de service'), 0.95, 0.9, 'M. Lambert'],
      [t('Scrap rate', 'Taux de rebut'), 0.02, 0.04, 'O. Tissot'],
      [t('Load rate of the bottleneck', 'Taux de charge du goulot'), 0.9, 1, 'O. Tissot'],
    ],
  );
}

import { DATE, KEY, MONEY, TEXT, TIME_OF_DAY, YES_NO, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { EXCEPTION_KINDS, RESOURCE_KINDS, WEEKDAYS } from './words';

export const RESOURCES: InputTable = {
  table: 'Resources',
  name: { en: 'Resources', fr: 'Postes' },
  synonyms: [
    'resource',
    'machines',
    'work centres',
    'work centers',
    'workcenters',
    'stations',
    'equipment',
    'postes de charge',
    'moyens',
    'ressources',
    'parc machines',
    'poste',
    'ateliers',
  ],
  help: { en: 'Machines, persons, tools and subcontractors.', fr: 'Machines, personnes, outillages et sous-traitants.' },
  columns: [
    column('resource', 'Resource', 'Poste', KEY, ['Name of the resource.', 'Nom du poste.'], {
      required: true,
      also: 'machine, work centre, work center, workcentre, workcenter, wc, station, work station, workstation, resource code, resource id, code poste, poste de charge, poste de travail, moyen, ressource, code machine, code ressource, centre de charge, arbpl',
    }),
    column('description', 'Description', 'Libellé', TEXT, ['What it is.', 'Ce que c’est.'], {
      also: 'name, designation, désignation, libellé poste, nom, intitulé, désignation poste',
    }),
    column(
      'kind',
      'Kind',
      'Genre',
      oneOf(RESOURCE_KINDS),
      ['machine, person, tool or subcontractor.', 'machine, personne, outillage ou sous-traitant.'],
      { default: 'machine', also: 'type, resource type, resource kind, nature, type de poste, type ressource, genre de poste, catégorie' },
    ),
    column('sector', 'Sector', 'Secteur', TEXT, ['Sector of the workshop.', 'Secteur de l’atelier.'], {
      also: 'department, area, zone, shop, cell, atelier, section, service, ilot, îlot, uap',
    }),
    column('group', 'Group', 'Groupe', TEXT, ['Resources of a group can replace each other.', 'Les postes d’un groupe se remplacent.'], {
      also: 'resource group, machine group, pool, capability group, groupe de postes, groupe machines, groupe de machines, famille machine, famille de machines',
    }),
    column(
      'count',
      'Count',
      'Nombre',
      { kind: 'number', minimum: 1, whole: true, unit: 'count' },
      ['How many alike.', 'Combien d’identiques.'],
      {
        default: 1,
        also: 'number, quantity, qty, units, capacity, nb, nbre, quantité, nombre de postes, nb postes, nb machines, capacité',
      },
    ),
    column('calendar', 'Calendar', 'Horaire', reference('Calendars'), ['Its working hours.', 'Ses heures d’ouverture.'], {
      also: 'shift pattern, shift model, shifts, schedule, working time, calendrier, horaires, régime, régime horaire, régime de travail',
    }),
    column(
      'efficiency',
      'Efficiency',
      'Rendement',
      { kind: 'efficiency' },
      ['Speed against the routing; 1 = as in the routing.', 'Vitesse par rapport à la gamme ; 1 = comme la gamme.'],
      {
        default: 1,
        also: 'performance, speed, rate, yield, utilization, coefficient, coef rendement, taux de rendement, trs, efficience, coefficient d allure',
      },
    ),
    column('hourly_cost', 'Hourly cost', 'Taux horaire', MONEY, ['Cost of one hour.', 'Coût d’une heure.'], {
      also: 'hourly rate, cost per hour, rate per hour, cost, coût horaire, coût heure, th, tarif horaire',
    }),
    column(
      'power',
      'Power',
      'Puissance',
      { kind: 'number', minimum: 0, unit: 'level' },
      [
        'Mean power while it works, in kW: the feasibility sheet then counts energy.',
        'Puissance moyenne en marche, en kW : la feuille Faisabilité compte alors l’énergie.',
      ],
      { also: 'power kw, kw, energy rate, puissance kw, consommation, énergie kw' },
    ),
    column('finite', 'Finite', 'Capacité finie', YES_NO, ['no: it is never full.', 'non : jamais saturé.'], {
      default: true,
      also: 'finite capacity, constrained, limited, capacité limitée, contraint, limité, fini',
    }),
    column('bottleneck', 'Bottleneck', 'Goulot', YES_NO, ['yes: shown and loaded first.', 'oui : montré et chargé en premier.'], {
      default: false,
      also: 'constraint, goulet, goulot d étranglement, critique',
    }),
    column('from', 'From', 'Disponible du', DATE, ['First day.', 'Premier jour.'], {
      also: 'available from, valid from, start date, du, date début, mise en service, date de mise en service',
    }),
    column('to', 'To', 'Disponible au', DATE, ['Last day.', 'Dernier jour.'], {
      also: 'available to, valid to, end date, au, date fin, fin de service, retrait',
    }),
  ],
};

export const CALENDARS: InputTable = {
  table: 'Calendars',
  name: { en: 'Calendars', fr: 'Calendriers' },
  synonyms: ['calendar', 'shifts', 'working hours', 'shift patterns', 'horaires', 'calendrier', 'équipes', 'plages horaires', 'horaire'],
  help: {
    en: 'Shifts of each weekday; several rows a day for breaks.',
    fr: 'Plages de chaque jour ; plusieurs lignes par jour pour les pauses.',
  },
  columns: [
    column('calendar', 'Calendar', 'Horaire', KEY, ['Name of the calendar.', 'Nom du calendrier.'], {
      required: true,
      also: 'calendar name, shift pattern, shift model, calendrier, nom calendrier, nom horaire, code horaire, régime, régime horaire',
    }),
    column('weekday', 'Weekday', 'Jour', oneOf(WEEKDAYS), ['Monday … Sunday, or 1 to 7.', 'lundi … dimanche, ou 1 à 7.'], {
      required: true,
      also: 'day, day of week, week day, dow, jour de semaine, jour de la semaine, jour semaine',
    }),
    column('start', 'Start', 'Début', TIME_OF_DAY, ['Start of work.', 'Début du travail.'], {
      required: true,
      also: 'from, start time, begin, begins, opens, heure début, heure de début, de, ouverture, h début',
    }),
    column(
      'end',
      'End',
      'Fin',
      TIME_OF_DAY,
      ['End of work; before the start: the next day.', 'Fin du travail ; avant le début : le lendemain.'],
      { required: true, also: 'to, end time, until, ends, closes, finish, heure fin, heure de fin, à, fermeture, h fin' },
    ),
    column('shift', 'Shift', 'Équipe', TEXT, ['Name of the shift.', 'Nom de l’équipe.'], {
      also: 'shift label, shift name, team, crew, libellé équipe, nom équipe, poste, plage',
    }),
  ],
};

export const CALENDAR_EXCEPTIONS: InputTable = {
  table: 'CalendarExceptions',
  name: { en: 'CalendarExceptions', fr: 'Exceptions' },
  synonyms: [
    'exceptions',
    'calendar exception',
    'holidays',
    'closures',
    'fermetures',
    'exceptions calendrier',
    'jours fériés',
    'absences',
    'congés',
    'indisponibilités',
    'exceptions horaires',
  ],
  help: { en: 'Closures, holidays, overtime, breakdowns, absences.', fr: 'Fermetures, jours fériés, heures sup, pannes, absences.' },
  columns: [
    column(
      'calendar_or_resource',
      'Calendar or resource',
      'Horaire ou poste',
      reference('Calendars', 'Resources'),
      ['Whose time changes.', 'Dont le temps change.'],
      {
        required: true,
        also: 'calendar, resource, calendar resource, target, applies to, machine, person, horaire, poste, calendrier, calendrier ou poste, ressource, horaire poste, qui, concerne, horaire ou ressource, calendrier ou ressource',
      },
    ),
    column('from', 'From', 'Du', DATE, ['First day or moment.', 'Premier jour ou instant.'], {
      required: true,
      also: 'start, start date, begin, date, date from, début, date début, date de début, depuis',
    }),
    column(
      'to',
      'To',
      'Au',
      DATE,
      ['Last day (whole) or moment; empty: the first day.', 'Dernier jour (entier) ou instant ; vide : le premier jour.'],
      { also: 'end, end date, until, date to, fin, date fin, date de fin, jusqu au' },
    ),
    column(
      'kind',
      'Kind',
      'Type',
      oneOf(EXCEPTION_KINDS),
      ['closed, open, overtime, breakdown, maintenance or absence.', 'fermé, ouvert, heures sup, panne, maintenance ou absence.'],
      { default: 'closed', also: 'exception kind, exception type, nature, genre, catégorie, état' },
    ),
    column(
      'capacity',
      'Capacity',
      'Capacité restante',
      { kind: 'number', minimum: 0, whole: true, unit: 'count' },
      ['Units that still work.', 'Unités qui travaillent encore.'],
      { also: 'remaining capacity, capacity left, count, units, capacité, nombre, reste, nb restants' },
    ),
    column('reason', 'Reason', 'Motif', TEXT, ['Why.', 'Pourquoi.'], {
      also: 'comment, description, remark, cause, note, raison, libellé, commentaire, désignation, intitulé',
    }),
  ],
};

export const SKILLS: InputTable = {
  table: 'Skills',
  name: { en: 'Skills', fr: 'Competences' },
  synonyms: [
    'skill',
    'skill matrix',
    'competences',
    'compétences',
    'crew',
    'polyvalence',
    'qualifications',
    'matrice de polyvalence',
    'habilitations',
  ],
  help: { en: 'Who can do what.', fr: 'Qui sait faire quoi.' },
  columns: [
    column('person', 'Person', 'Personne', reference('Resources'), ['A person of Resources.', 'Une personne des postes.'], {
      required: true,
      also: 'name, operator, worker, employee, nom, opérateur, salarié, collaborateur, nom prénom, resource',
    }),
    column('skill', 'Skill', 'Compétence', TEXT, ['What he or she can do.', 'Ce qu’elle sait faire.'], {
      required: true,
      also: 'qualification, competence, competency, métier, habilitation, savoir faire, poste maîtrisé',
    }),
    column('level', 'Level', 'Niveau', { kind: 'number', minimum: 0, unit: 'level' }, ['How well.', 'À quel niveau.'], {
      also: 'skill level, grade, note, degré, niv',
    }),
  ],
};

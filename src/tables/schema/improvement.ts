import { DATE, KEY, MONEY, PRIORITY, TEXT, YES_NO, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { ACTION_CONCERNS, ACTION_STEPS, CAUSE_LINKS, EFFECT_VERDICTS } from './improvement-words';
import { ACTION_NATURES, BUDGET_KINDS, REQUIREMENT_KINDS } from './words';

const SCORE = { kind: 'number', minimum: 0, unit: 'level' } as const;

export const CAUSES: InputTable = {
  table: 'Causes',
  name: { en: 'Causes', fr: 'Causes' },
  synonyms: ['cause', 'ishikawa', 'causes racines', 'root causes', '5m', 'arbre des causes', '5 pourquoi'],
  help: { en: 'Causes of problems, by category.', fr: 'Causes des problèmes, par catégorie.' },
  columns: [
    column('problem', 'Problem', 'Problème', TEXT, ['Which problem.', 'Quel problème.'], {
      required: true,
      also: 'effect, issue, effet, sujet, écart',
    }),
    column('category', 'Category', 'Catégorie', TEXT, ['5M or your own.', '5M ou les vôtres.'], {
      also: '5m, branch, m, famille, branche, famille de cause',
    }),
    column('cause', 'Cause', 'Cause', TEXT, ['The cause.', 'La cause.'], { required: true, also: 'root cause, cause racine, fact, fait' }),
    column(
      'parent_cause',
      'Parent cause',
      'Cause mère',
      TEXT,
      ['What it explains; several parted by ;', 'Ce qu’elle explique ; plusieurs séparées par ;'],
      { also: 'parent, why of, cause parente, explique, conséquence' },
    ),
    column(
      'link',
      'Link',
      'Lien',
      oneOf(CAUSE_LINKS),
      [
        'and: it takes all causes of the same parent; or: each is enough.',
        'et : il faut toutes les causes de la même mère ; ou : chacune suffit.',
      ],
      { also: 'and or, et ou, gate, porte, conjonction' },
    ),
    column('evidence', 'Evidence', 'Preuve', TEXT, ['How it is known.', 'Comment on le sait.'], {
      also: 'proof, fact checked, preuves, constat, vérification',
    }),
    column('contributor', 'Contributor', 'Contributeur', TEXT, ['Who said it.', 'Qui l’a dit.'], {
      also: 'who, author, proposed by, auteur, proposé par, qui',
    }),
    column(
      'votes',
      'Votes',
      'Votes',
      { kind: 'number', minimum: 0, unit: 'count' },
      ['How many hold it for true.', 'Combien la tiennent pour vraie.'],
      {
        also: 'vote, voices, voix, pondération',
      },
    ),
  ],
};

/** The parameter that an action changes: one cell of the planner's tables. */
const CHANGE_COLUMNS: InputTable['columns'] = [
  column(
    'changes_table',
    'Changes in table',
    'Modifie le tableau',
    TEXT,
    ['Table with the parameter that the action changes.', 'Tableau du paramètre que l’action change.'],
    { also: 'parameter table, tableau modifié, tableau du paramètre' },
  ),
  column(
    'changes_key',
    'Changes in row',
    'Modifie la ligne',
    TEXT,
    ['Which row: BODY, or BODY / 20 for an operation.', 'Quelle ligne : CORPS, ou CORPS / 20 pour une phase.'],
    { also: 'parameter row, ligne modifiée, ligne du paramètre' },
  ),
  column('changes_column', 'Changes column', 'Modifie la colonne', TEXT, ['Header of the column.', 'En-tête de la colonne.'], {
    also: 'parameter, paramètre, colonne modifiée, colonne du paramètre',
  }),
  column('changes_value', 'New value', 'Nouvelle valeur', TEXT, ['In the unit of the table.', 'Dans l’unité du tableau.'], {
    also: 'value after, valeur après, valeur nouvelle',
  }),
  column(
    'changes_from',
    'Value before',
    'Valeur avant',
    TEXT,
    ['Written when the change is applied.', 'Écrite quand la modification est appliquée.'],
    { also: 'old value, ancienne valeur' },
  ),
];

export const ACTIONS: InputTable = {
  table: 'Actions',
  name: { en: 'Actions', fr: 'Actions' },
  synonyms: ['action', 'action plan', 'plan actions', 'plan d actions', 'plan action', 'pdca'],
  help: { en: 'The action plan.', fr: 'Le plan d’actions.' },
  columns: [
    column('id', 'Id', 'N°', KEY, ['Number.', 'Numéro.'], { required: true, also: 'no, number, action no, n, numéro, n action, réf' }),
    column('problem', 'Problem', 'Problème', TEXT, ['Which problem.', 'Quel problème.'], { also: 'issue, effect, sujet, écart, constat' }),
    column('cause', 'Cause', 'Cause', TEXT, ['Which cause.', 'Quelle cause.'], { also: 'root cause, cause racine' }),
    column('action', 'Action', 'Action', TEXT, ['What is done.', 'Ce qui est fait.'], {
      required: true,
      also: 'task, measure, what, tâche, mesure, quoi, description',
    }),
    column(
      'nature',
      'Nature',
      'Nature',
      oneOf(ACTION_NATURES),
      ['technical, organisation, method, material, environment, people.', 'technique, organisation, méthode, matière, milieu, humain.'],
      { also: 'kind, type, category, catégorie' },
    ),
    column('ease', 'Ease', 'Facilité', SCORE, ['1 hard … 5 easy.', '1 difficile … 5 facile.'], {
      also: 'effort, difficulty, facile, difficulté',
    }),
    column('gain', 'Gain', 'Gain', SCORE, ['1 small … 5 big.', '1 faible … 5 fort.'], { also: 'benefit, impact, bénéfice' }),
    column('owner', 'Owner', 'Pilote', TEXT, ['Who does it.', 'Qui la mène.'], {
      also: 'responsible, who, assigned to, responsable, porteur, qui',
    }),
    column(
      'priority',
      'Priority',
      'Priorité',
      PRIORITY,
      ['1 is highest; empty: ease × gain.', '1 est la plus haute ; vide : facilité × gain.'],
      {
        also: 'prio, rank, urgency, rang, urgence',
      },
    ),
    column('start', 'Start', 'Début', DATE, ['When it begins.', 'Quand elle commence.'], {
      also: 'start date, begin, opened on, début prévu, date début, date de début, ouverte le, date ouverture',
    }),
    column('due', 'Due', 'Échéance', DATE, ['By when.', 'Pour quand.'], {
      also: 'due date, deadline, target date, délai, date prévue, date butoir, quand',
    }),
    column(
      'stage',
      'Stage',
      'Avancement',
      oneOf(ACTION_STEPS),
      [
        'plan, do, check, act, done; or a step of DMAIC or 8D.',
        'à faire, en cours, à vérifier, à généraliser, fait ; ou une étape DMAIC ou 8D.',
      ],
      { default: 'plan', also: 'status, state, step, statut, état, étape' },
    ),
    column('done_date', 'Done date', 'Fait le', DATE, ['When it was done.', 'Quand c’est fait.'], {
      also: 'done, done on, closed on, completion date, date réalisation, date de réalisation, soldé le, terminé le',
    }),
    column('measured_effect', 'Measured effect', 'Effet mesuré', TEXT, ['What it changed.', 'Ce que cela a changé.'], {
      also: 'effect measured, result, outcome, résultat, effet, efficacité',
    }),
    column('verified_by', 'Verified by', 'Vérifié par', TEXT, ['Who checked.', 'Qui a vérifié.'], {
      also: 'checked by, verifier, validé par, contrôlé par',
    }),
    column('comment', 'Comment', 'Commentaire', TEXT, ['Remarks.', 'Remarques.'], { also: 'remark, note, observations, remarque' }),
    column(
      'concern',
      'Concern',
      'Enjeu',
      oneOf(ACTION_CONCERNS),
      [
        'safety, regulation, environment, quality, delivery, cost; the first two go first.',
        'sécurité, réglementation, environnement, qualité, délai, coût ; les deux premiers passent d’abord.',
      ],
      { also: 'stake, enjeux, domaine, axe' },
    ),
    column('participants', 'Participants', 'Participants', TEXT, ['Who takes part.', 'Qui y participe.'], {
      also: 'team, group, équipe, groupe, contributeurs',
    }),
    column('agreed_by', 'Agreed by', 'Accord de', TEXT, ['Who agreed, and when.', 'Qui a donné son accord, et quand.'], {
      also: 'approved by, agreement, accord, approuvé par, parties prenantes',
    }),
    column('means', 'Means', 'Moyens', TEXT, ['What it takes.', 'Ce qu’il faut.'], { also: 'resources needed, moyens nécessaires' }),
    column('hours', 'Hours', 'Heures', { kind: 'number', minimum: 0, unit: 'quantity' }, ['Work of the owner.', 'Travail du pilote.'], {
      also: 'workload, effort h, charge, temps à passer',
    }),
    column('cost', 'Cost', 'Coût', MONEY, ['What it may cost.', 'Ce qu’elle peut coûter.'], { also: 'budget, planned cost, coût prévu' }),
    column('expected_effect', 'Expected effect', 'Effet attendu', TEXT, ['What it should change.', 'Ce qu’elle doit changer.'], {
      also: 'objectif de l action, effet visé',
    }),
    column(
      'effect_reached',
      'Effect reached',
      'Effet atteint',
      oneOf(EFFECT_VERDICTS),
      [
        'yes, partly, no or opposite; no and opposite open the action again.',
        'oui, en partie, non ou contraire ; non et contraire rouvrent l’action.',
      ],
      { also: 'effective, verdict, efficace' },
    ),
    ...CHANGE_COLUMNS,
  ],
};

export const BUDGET: InputTable = {
  table: 'Budget',
  name: { en: 'Budget', fr: 'Budget' },
  synonyms: ['budgets'],
  help: { en: 'What the unit may spend.', fr: 'Ce que l’unité peut dépenser.' },
  columns: [
    column('period', 'Period', 'Période', DATE, ['First day of the period.', 'Premier jour de la période.'], {
      required: true,
      also: 'month, date, mois, semaine',
    }),
    column(
      'kind',
      'Kind',
      'Nature',
      oneOf(BUDGET_KINDS),
      ['labour, overtime, subcontract, purchases or total.', 'main-d’œuvre, heures sup, sous-traitance, achats ou total.'],
      { default: 'total', also: 'type, category, poste budgétaire, catégorie, rubrique' },
    ),
    column('amount', 'Amount', 'Montant', MONEY, ['Money.', 'Somme.'], {
      required: true,
      also: 'value, budget, sum, valeur, montant ht, somme',
    }),
  ],
};

export const REQUIREMENTS: InputTable = {
  table: 'Requirements',
  name: { en: 'Requirements', fr: 'Exigences' },
  synonyms: ['requirement', 'rules', 'exigence', 'contraintes', 'règles qse'],
  help: { en: 'Safety, quality, environment and regulation rules.', fr: 'Règles de sécurité, qualité, environnement, réglementation.' },
  columns: [
    column(
      'item_resource_or_order',
      'Item or resource or order',
      'Article, poste ou ordre',
      reference('Items', 'Resources', 'Orders'),
      ['Whom it concerns.', 'Ce qu’elle concerne.'],
      {
        required: true,
        also: 'subject, item or resource or order, item, resource, order, applies to, article ou poste ou ordre, concerne, objet, article, poste',
      },
    ),
    column(
      'kind',
      'Kind',
      'Type',
      oneOf(REQUIREMENT_KINDS),
      ['safety, quality, environment or regulation.', 'sécurité, qualité, environnement ou réglementation.'],
      { also: 'type, category, nature, domaine, catégorie' },
    ),
    column('text', 'Text', 'Exigence', TEXT, ['The rule.', 'La règle.'], {
      required: true,
      also: 'requirement, rule, description, texte, règle, consigne, libellé',
    }),
    column('blocking', 'Blocking', 'Bloquant', YES_NO, ['yes: nothing is released without it.', 'oui : rien n’est lancé sans elle.'], {
      default: false,
      also: 'mandatory, stop, bloquante, obligatoire',
    }),
    column('met', 'Met', 'Respectée', YES_NO, ['yes: somebody has checked it.', 'oui : quelqu’un l’a vérifiée.'], {
      default: false,
      also: 'confirmed, checked, released, ok, vérifiée, levée, confirmée, satisfaite',
    }),
  ],
};

export const CONTACTS: InputTable = {
  table: 'Contacts',
  name: { en: 'Contacts', fr: 'Contacts' },
  synonyms: ['contact', 'directory', 'annuaire', 'interlocuteurs'],
  help: { en: 'Whom to inform.', fr: 'Qui informer.' },
  columns: [
    column('name', 'Name', 'Nom', KEY, ['Name.', 'Nom.'], { required: true, also: 'contact, person, nom prénom, personne, interlocuteur' }),
    column('role', 'Role', 'Rôle', TEXT, ['Role.', 'Rôle.'], { also: 'function, job, position, fonction, métier' }),
    column('service', 'Service', 'Service', TEXT, ['Department.', 'Service.'], { also: 'department, team, département, équipe' }),
    column('skill', 'Skill', 'Compétence', TEXT, ['What he or she knows.', 'Ce qu’elle sait.'], {
      also: 'expertise, knowledge, qualification, domaine, savoir faire',
    }),
    column('email', 'Email', 'Courriel', TEXT, ['Address.', 'Adresse.'], {
      required: true,
      also: 'e-mail, mail, address, adresse mail, adresse',
    }),
    column('language', 'Language', 'Langue', TEXT, ['Language of messages.', 'Langue des messages.'], { also: 'lang' }),
  ],
};

export const TARGETS: InputTable = {
  table: 'Targets',
  name: { en: 'Targets', fr: 'Objectifs' },
  synonyms: ['target', 'kpi targets', 'objectif', 'cibles', 'indicateurs'],
  help: { en: 'Targets of the indicators.', fr: 'Objectifs des indicateurs.' },
  columns: [
    column('indicator', 'Indicator', 'Indicateur', KEY, ['Which indicator.', 'Quel indicateur.'], {
      required: true,
      also: 'kpi, measure, nom indicateur',
    }),
    column('target', 'Target', 'Objectif', { kind: 'number', unit: 'level' }, ['Value to reach.', 'Valeur à atteindre.'], {
      required: true,
      also: 'goal, target value, cible, valeur cible',
    }),
    column(
      'alert_threshold',
      'Alert threshold',
      'Seuil d’alerte',
      { kind: 'number', unit: 'level' },
      ['Value from which to alert.', 'Valeur à partir de laquelle alerter.'],
      { also: 'threshold, alert, limit, seuil, alerte, limite' },
    ),
    column('whom_to_alert', 'Whom to alert', 'Qui alerter', TEXT, ['Whom to alert.', 'Qui alerter.'], {
      also: 'alert to, notify, alerter, destinataire, prévenir',
    }),
  ],
};

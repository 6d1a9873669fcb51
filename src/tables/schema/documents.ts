import { DATE, OPERATION, TEXT, column, reference } from './column';
import type { InputTable } from './column';

export const DOCUMENTS: InputTable = {
  table: 'Documents',
  name: { en: 'Documents', fr: 'Documents' },
  synonyms: ['document', 'drawings', 'work instructions', 'plans', 'fiches', 'instructions', 'documents techniques', 'dossier technique'],
  help: {
    en: 'Drawings, instructions, pictures and films of what is made.',
    fr: 'Plans, instructions, photos et films de ce qui est fabriqué.',
  },
  columns: [
    column(
      'item_resource_or_order',
      'Item or resource or order',
      'Article, poste ou ordre',
      reference('Items', 'Resources', 'Orders'),
      ['What it is about.', 'Ce dont il parle.'],
      {
        required: true,
        also: 'subject, item, resource, order, applies to, article ou poste ou ordre, concerne, objet, article, poste',
      },
    ),
    column('operation', 'Operation', 'Phase', OPERATION, ['Only for this operation.', 'Seulement pour cette phase.'], {
      also: 'operation no, op, n phase, opération, op.',
    }),
    column('title', 'Title', 'Titre', TEXT, ['What it is called.', 'Son nom.'], {
      required: true,
      also: 'document, name, drawing, description, nom, plan, désignation, libellé',
    }),
    column('link', 'Link', 'Lien', TEXT, ['File or address.', 'Fichier ou adresse.'], {
      also: 'file, path, url, address, fichier, chemin, adresse, emplacement',
    }),
    column('version', 'Version', 'Indice', TEXT, ['The one that holds.', 'Celui qui fait foi.'], {
      also: 'revision, rev, issue no, indice, ind, révision, version document',
    }),
    column('date', 'Date', 'Date', DATE, ['Of this version.', 'De cet indice.'], {
      also: 'issued, updated, version date, mise à jour, maj',
    }),
  ],
};

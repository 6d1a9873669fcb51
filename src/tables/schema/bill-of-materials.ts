import { DATE, OPERATION, QUANTITY, TEXT, column, reference } from './column';
import type { InputTable } from './column';
import { SCRAP } from './items';

export const BILL_OF_MATERIALS: InputTable = {
  table: 'BillOfMaterials',
  name: { en: 'BillOfMaterials', fr: 'Nomenclatures' },
  synonyms: [
    'bom',
    'boms',
    'bills of materials',
    'bill of material',
    'structure',
    'product structure',
    'nomenclature',
    'liens',
    'liens nomenclature',
    'liens nom',
    'nom',
    'composants',
    'components',
  ],
  help: { en: 'What one unit of a parent consumes.', fr: 'Ce que consomme une unité du composé.' },
  columns: [
    column('parent', 'Parent', 'Composé', reference('Items'), ['Item that is made.', 'Article fabriqué.'], {
      required: true,
      also: 'parent item, parent part, assembly, assembly item, father, produced item, finished item, article parent, article composé, parent article, ensemble, père, code composé, réf composé, code père, produit fini, pf',
    }),
    column('component', 'Component', 'Composant', reference('Items'), ['Item that is consumed.', 'Article consommé.'], {
      required: true,
      also: 'component item, child, child item, part no, part number, part, item, material, raw material, composant article, article composant, code composant, réf composant, fils, article fils, article, matière, sous ensemble, idnrk',
    }),
    column(
      'quantity',
      'Quantity',
      'Quantité',
      { kind: 'number', minimum: 0, unit: 'quantity' },
      ['Quantity for one unit of the parent.', 'Quantité pour une unité du composé.'],
      {
        required: true,
        also: 'qty, qty per, quantity per, per, qté, qté par, quantité par, coefficient, coef, coeff, quantité unitaire, qte lien, qté de lien, quantité de lien, usage, besoin unitaire, menge',
      },
    ),
    column(
      'fixed_quantity',
      'Fixed quantity',
      'Quantité fixe',
      QUANTITY,
      ['Quantity for one order, whatever its size.', 'Quantité par ordre, quelle que soit sa taille.'],
      { default: 0, also: 'fixed qty, qty fixed, qté fixe, qté fixe of, quantité fixe of, quantité fixe par of, per order, par of' },
    ),
    column('scrap', 'Scrap', 'Perte', SCRAP, ['Share of the component that is lost.', 'Part du composant perdue.'], {
      default: 0,
      also: 'scrap rate, scrap factor, loss, component scrap, rebut, taux de perte, taux de rebut, chute, chutes',
    }),
    column(
      'operation',
      'Operation',
      'Phase',
      OPERATION,
      ['Operation that consumes it; empty: the first.', 'Phase qui le consomme ; vide : la première.'],
      {
        also: 'op, oper, operation number, operation no, seq, sequence, step, no phase, n phase, opération, n opération, op no, opération de consommation, phase consommation, phase de consommation, vornr',
      },
    ),
    column('from', 'From', 'Valable du', DATE, ['First day of validity.', 'Premier jour de validité.'], {
      also: 'valid from, effective from, start date, effectivity start, du, date début, début validité, début de validité, valide du',
    }),
    column('to', 'To', 'Valable au', DATE, ['Last day of validity.', 'Dernier jour de validité.'], {
      also: 'valid to, effective to, end date, effectivity end, au, date fin, fin validité, fin de validité, valide au',
    }),
    column('alternative', 'Alternative', 'Variante', TEXT, ['Alternative bill of material.', 'Variante de nomenclature.'], {
      also: 'alt, version, variant, bom alternative, alternative bom, variante nomenclature, indice variante',
    }),
  ],
};

import { KEY, MONEY, POSITIVE_QUANTITY, TEXT, column, reference } from './column';
import type { ColumnKind, InputTable } from './column';

/** A rate that is put on a cost: 0.12 or 12 %. */
const RATE: ColumnKind = { kind: 'fraction', maximum: 1, below: false };

export const QUOTES: InputTable = {
  table: 'Quotes',
  name: { en: 'Quotes', fr: 'Devis' },
  synonyms: ['quote', 'quotations', 'offers', 'devis clients', 'offres', 'chiffrages', 'suivi devis'],
  help: {
    en: 'What customers ask a price for; several quantities of one quote are its price breaks.',
    fr: 'Ce que les clients demandent de chiffrer ; plusieurs quantités d’un devis sont ses paliers.',
  },
  columns: [
    column('quote', 'Quote', 'Devis', KEY, ['Number of the quote.', 'Numéro du devis.'], {
      required: true,
      also: 'quote no, quote number, quotation, quotation no, offer, offer no, n devis, n° devis, numéro devis, no devis, offre, n offre',
    }),
    column('customer', 'Customer', 'Client', TEXT, ['Who asks.', 'Qui demande.'], {
      also: 'customer name, client name, prospect, nom client, société',
    }),
    column('item', 'Item', 'Article', reference('Items'), ['What is asked for.', 'Ce qui est demandé.'], {
      required: true,
      also: 'item no, part, part no, part number, product, material, sku, code article, réf article, référence, réf, produit, pièce',
    }),
    column('quantity', 'Quantity', 'Quantité', POSITIVE_QUANTITY, ['How many at once.', 'Combien en une fois.'], {
      required: true,
      also: 'qty, quoted qty, break quantity, qté, qte, qté devis, palier, quantité demandée',
    }),
    column('overhead', 'Overhead', 'Frais généraux', RATE, ['Share put on the cost.', 'Part ajoutée au coût.'], {
      default: 0,
      also: 'overhead rate, overheads, fg, frais, taux frais généraux, coefficient frais',
    }),
    column('margin', 'Margin', 'Marge', RATE, ['Share put on the full cost.', 'Part ajoutée au coût complet (taux de marge).'], {
      default: 0,
      also: 'margin rate, markup, mark-up, profit, taux de marge, bénéfice, marge commerciale',
    }),
    column('tooling', 'Tooling', 'Outillage', MONEY, ['Money for tools.', 'Somme pour les outillages.'], {
      default: 0,
      also: 'tooling cost, tools, tool cost, coût outillage, frais outillage, frais fixes',
    }),
    column(
      'tooling_quantity',
      'Tooling quantity',
      'Quantité d’amortissement',
      POSITIVE_QUANTITY,
      ['Pieces that the tools are spread over; empty: this quantity.', 'Pièces sur lesquelles amortir ; vide : cette quantité.'],
      { also: 'tooling qty, amortised over, amortized over, spread over, qté amortissement, amortissement, série totale' },
    ),
  ],
};

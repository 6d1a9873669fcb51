// Part 7: what to buy, by the latest day to order it; the text for the supplier in his language; how good the suppliers were.
import { dayOf, rounded, sum, workingDayBefore } from './excel-days.mjs';

/** Easter Monday, on which nobody of the sample works. */
const CLOSED = [dayOf('2027-03-29')];

export const story = {
  title: { en: 'What must be ordered today, and from whom?', fr: 'Que commander aujourd’hui, et à qui ?' },
  sheets: 'all',
  async play(bench, claim) {
    const lines = await bench.rows('purchases', {
      order: { en: 'Order', fr: 'Ordre' },
      item: { en: 'Item', fr: 'Article' },
      supplier: { en: 'Supplier', fr: 'Fournisseur' },
      quantity: { en: 'Quantity', fr: 'Quantité' },
      price: { en: 'Unit price (EUR)', fr: 'Prix unitaire (EUR)' },
      amount: { en: 'Amount (EUR)', fr: 'Montant (EUR)' },
      needed: { en: 'Needed', fr: 'Besoin le' },
      orderBy: { en: 'Order by', fr: 'À commander avant' },
    });
    const toOrder = lines.filter(({ orderBy }) => orderBy !== '');
    const terms = await bench.rows('itemSuppliers', {
      item: { en: 'Item', fr: 'Article' },
      supplier: { en: 'Supplier', fr: 'Fournisseur' },
      leadTime: { en: 'Lead time', fr: 'Délai' },
      minimum: { en: 'Minimum', fr: 'Mini de commande' },
      multiple: 'Multiple',
    });
    const termsOf = ({ item, supplier }) => terms.find((term) => term.item === item && term.supplier === supplier);
    claim(
      {
        en: `${toOrder.length} purchases: each is to be ordered the supplier's working days before its need`,
        fr: `${toOrder.length} achats : chacun à commander le délai ouvré du fournisseur avant le besoin`,
      },
      toOrder.map(({ orderBy }) => Math.floor(orderBy)),
      toOrder.map((line) => workingDayBefore(line.needed, termsOf(line).leadTime, CLOSED)),
    );
    claim(
      {
        en: 'each quantity keeps the supplier’s minimum and multiple, each amount is quantity × price',
        fr: 'chaque quantité respecte le mini et le multiple du fournisseur, chaque montant est quantité × prix',
      },
      toOrder.filter((line) => {
        const { minimum, multiple } = termsOf(line);
        const inSteps = multiple === '' || Math.abs(line.quantity / multiple - Math.round(line.quantity / multiple)) < 1e-9;
        return line.quantity < Number(minimum) || !inSteps || rounded(line.quantity * line.price, 2) !== rounded(line.amount, 2);
      }),
      [],
    );
    await letters(bench, claim);
    await scores(bench, claim);
    await bench.sheetPicture('07-purchases', 'purchases');
    await bench.sheetPicture('07-supplier-scores', 'suppliers');
  },
};

/** The texts of the sheet: to Kessler in English, to the foundry in French, whatever the workbook's language. */
async function letters(bench, claim) {
  const texts = await bench.rows(
    'purchases',
    { supplier: { en: 'Supplier', fr: 'Fournisseur' }, purpose: { en: 'Purpose', fr: 'Objet' }, text: { en: 'Text', fr: 'Texte' } },
    3,
  );
  const beginning = (supplier) =>
    texts
      .find((text) => text.supplier === supplier)
      .text.split('\n')
      .slice(0, 3);
  claim(
    {
      en: 'the text for Moteurs Kessler is in English, that for Fonderie Vernay in French',
      fr: 'le texte pour Moteurs Kessler est en anglais, celui pour Fonderie Vernay en français',
    },
    [beginning('Moteurs Kessler'), beginning('Fonderie Vernay')].map((lines) => lines.join(' ').replace(/[\u00a0\u202f]/g, ' ')),
    ['Subject: order, 2 lines  Hello,', 'Objet : commande, 1 ligne  Bonjour,'],
  );
}

/** Deliveries on time, and what was refused of them, counted in the planner's own table. */
async function scores(bench, claim) {
  const receipts = await bench.rows('receipts', {
    supplier: { en: 'Supplier', fr: 'Fournisseur' },
    date: 'Date',
    doneDate: { en: 'Done date', fr: 'Date faite' },
    done: { en: 'Done quantity', fr: 'Qté faite' },
    rejected: { en: 'Rejected quantity', fr: 'Qté refusée' },
  });
  const seen = await bench.rows('suppliers', {
    supplier: { en: 'Supplier', fr: 'Fournisseur' },
    onTime: { en: 'On time', fr: 'À l’heure' },
    rejected: { en: 'Rejected', fr: 'Refusé' },
  });
  const foundry = 'Fonderie Vernay';
  const delivered = receipts.filter(({ supplier, doneDate }) => supplier === foundry && doneDate !== '');
  const onTime = delivered.filter(({ date, doneDate }) => doneDate <= date).length;
  const refused = sum(delivered.map(({ rejected }) => rejected)) / sum(delivered.map(({ done }) => done));
  claim(
    {
      en: `${foundry}: ${onTime} of ${delivered.length} deliveries on time, ${bench.number(100 * refused, 0)} % refused`,
      fr: `${foundry} : ${onTime} livraison à l’heure sur ${delivered.length}, ${bench.number(100 * refused, 0)} % refusés`,
    },
    [seen.at(-1).supplier, seen.at(-1).onTime, rounded(seen.at(-1).rejected, 3)],
    [foundry, onTime / delivered.length, rounded(refused, 3)],
  );
}

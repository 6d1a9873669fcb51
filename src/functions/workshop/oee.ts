import { oee, type OeePart } from '../../engine/tracking/oee';
import { eachNumber, oneChoice } from '../arguments';
import { defineFunction } from '../define-function';
import { fail } from '../values';

const REQUIRED = { en: 'required', fr: 'temps_requis' };
const STOPS = { en: 'stops', fr: 'arrêts' };
const TOTAL = { en: 'total', fr: 'total' };
const REJECTS = { en: 'rejects', fr: 'rebuts' };

/** What each part is divided by. */
const DIVISOR: Readonly<Record<OeePart, { readonly en: string; readonly fr: string }>> = {
  whole: REQUIRED,
  A: REQUIRED,
  P: { en: 'required - stops', fr: 'temps_requis - arrêts' },
  Q: TOTAL,
};

/**
 * Overall equipment effectiveness by NF E60-182 (DOMAIN §4): TRS = good × cycle / required; with `part` one of its factors. Nothing is rounded.
 *
 * @example OEE(480, 60, 1, 400, 20) = 0.791666…
 */
export const OEE = defineFunction({
  id: 'OEE',
  alias: 'TRS',
  summary: {
    en: 'Overall equipment effectiveness (NF E60-182), whole or one of its factors.',
    fr: 'Taux de rendement synthétique (NF E60-182), entier ou l’un de ses facteurs.',
  },
  resultHelp: {
    en: 'A fraction; above 1 the ideal cycle is too long.',
    fr: 'Une fraction ; au-dessus de 1, le temps de cycle est trop long.',
  },
  result: 'cell',
  arguments: {
    required: eachNumber({
      name: REQUIRED,
      help: { en: 'Time in which it should produce.', fr: 'Temps pendant lequel il doit produire.' },
      range: { atLeast: 0 },
    }),
    stops: eachNumber({
      name: STOPS,
      help: { en: 'Time lost to stops, in the same unit.', fr: 'Temps perdu en arrêts, dans la même unité.' },
      range: { atLeast: 0 },
    }),
    idealCycle: eachNumber({
      name: { en: 'ideal_cycle', fr: 'cycle_théorique' },
      help: { en: 'Ideal time of one piece, in the unit of required.', fr: 'Temps théorique d’une pièce, dans l’unité du temps requis.' },
      range: { atLeast: 0 },
    }),
    total: eachNumber({
      name: TOTAL,
      help: { en: 'Pieces made, good or not.', fr: 'Pièces fabriquées, bonnes ou non.' },
      range: { atLeast: 0 },
    }),
    rejects: eachNumber({
      name: REJECTS,
      help: { en: 'Pieces scrapped or to rework.', fr: 'Pièces rebutées ou à retoucher.' },
      range: { atLeast: 0 },
      default: 0,
    }),
    part: oneChoice({
      name: { en: 'part', fr: 'partie' },
      help: {
        en: 'A availability, P performance, Q quality.',
        fr: 'D disponibilité, P performance, Q qualité.',
      },
      choices: [
        { value: 'A', words: { en: 'A', fr: 'D' } },
        { value: 'P', words: { en: 'P', fr: 'P' } },
        { value: 'Q', words: { en: 'Q', fr: 'Q' } },
      ],
      default: 'whole',
      defaultText: { en: 'the whole', fr: 'le TRS entier' },
    }),
  },
  compute: ({ part, ...record }) => {
    const { required, stops, total, rejects } = record;
    if (stops > required) return fail('argument.above-other', { argument: STOPS, value: stops, other: REQUIRED, most: required });
    if (rejects > total) return fail('argument.above-other', { argument: REJECTS, value: rejects, other: TOTAL, most: total });
    return oee(record, part) ?? fail('result.nothing-to-divide-by', { what: DIVISOR[part] }, '#DIV/0!');
  },
});

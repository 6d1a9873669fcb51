import { pareto } from '../../engine/improvement/pareto';
import { numberSeries, oneNumber } from '../arguments';
import { defineFunction } from '../define-function';
import { nameSeries } from '../name-arguments';
import { fail, type Cell, type Failure } from '../values';

const CUT_A = { en: 'cut_a', fr: 'seuil_a' };
const CUT_B = { en: 'cut_b', fr: 'seuil_b' };

const PARETO_ARGUMENTS = {
  labels: nameSeries({
    name: { en: 'labels', fr: 'libellés' },
    help: { en: 'Causes or articles; equal ones are summed.', fr: 'Causes ou articles ; les mêmes sont additionnés.' },
    blanks: 'with-zero',
  }),
  values: numberSeries({
    name: { en: 'values', fr: 'valeurs' },
    help: { en: 'What each of them weighs.', fr: 'Ce que chacun pèse.' },
    range: { atLeast: 0 },
    single: 'every-period',
  }),
  cutA: oneNumber({
    name: CUT_A,
    help: { en: 'Cumulative share at which class A ends.', fr: 'Part cumulée où finit la classe A.' },
    range: { atLeast: 0 },
    default: 0.8,
  }),
  cutB: oneNumber({
    name: CUT_B,
    help: { en: 'Cumulative share at which class B ends.', fr: 'Part cumulée où finit la classe B.' },
    range: { atLeast: 0 },
    default: 0.95,
  }),
};

/** Cuts are fractions, A before B; null when they are. */
function wrongCuts(cutA: number, cutB: number): Failure | null {
  if (cutB > 1) return fail('argument.too-large', { argument: CUT_B, most: 1, value: cutB });
  return cutA > cutB ? fail('argument.above-other', { argument: CUT_A, value: cutA, other: CUT_B, most: cutB }) : null;
}

/**
 * Pareto (DOMAIN §4), by the core of the Pareto sheet: rows of label, value, share, cumulative share and class, the largest first. The label that
 * crosses a cut belongs to the class being filled. Blank labels are one group with a blank label.
 *
 * @example PARETO({"x","y","x"}, {1,5,2}) = {"y",5,0.625,0.625,"A"; "x",3,0.375,1,"A"}
 */
export const PARETO = defineFunction({
  id: 'PARETO',
  alias: 'PARETO',
  summary: {
    en: 'Pareto: labels sorted by value with their shares and ABC classes.',
    fr: 'Pareto : libellés triés par valeur, avec leurs parts et leurs classes ABC.',
  },
  resultHelp: { en: 'Rows: label, value, share, cumulative share, class.', fr: 'Lignes : libellé, valeur, part, part cumulée, classe.' },
  result: 'rows',
  arguments: PARETO_ARGUMENTS,
  compute: ({ labels, values, cutA, cutB }) =>
    wrongCuts(cutA, cutB) ??
    pareto(labels.values, values, cutA, cutB).map((group): Cell[] => [
      group.label === '' ? null : group.label,
      group.value,
      group.share,
      group.cumulativeShare,
      group.class,
    ]),
});

/**
 * The ABC class of each label, in the order given: the classes of PARETO beside the planner's own rows.
 *
 * @example ABC_CLASS({"x","y","z"}, {70,20,10}) = {"A","A","B"}
 */
export const ABC_CLASS = defineFunction({
  id: 'ABC_CLASS',
  alias: 'CLASSE_ABC',
  summary: { en: 'ABC class of each label, by its share of the value.', fr: 'Classe ABC de chaque libellé, selon sa part de la valeur.' },
  resultHelp: { en: 'A, B or C for each label.', fr: 'A, B ou C pour chaque libellé.' },
  result: 'series',
  arguments: PARETO_ARGUMENTS,
  compute: ({ labels, values, cutA, cutB }) => {
    const wrong = wrongCuts(cutA, cutB);
    if (wrong !== null) return wrong;
    const classes = new Map(pareto(labels.values, values, cutA, cutB).map((group) => [group.label, group.class]));
    return labels.values.map((label): Cell => classes.get(label) ?? null);
  },
});

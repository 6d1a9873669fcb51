import { Button, Field, Link, Select, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LossAxis, LossWeight } from '../../engine/improvement/loss-events';
import { LOSS_AXES, LOSS_WEIGHTS } from '../../engine/improvement/loss-events';
import { formatShare } from '../../i18n/format-values';
import type { ImprovementAnswer, ParetoBar } from '../../pipeline/improvement-question';
import { EmptyNote } from '../parts/EmptyNote';
import { useFigureTableStyles } from '../parts/figure-table-styles';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { SectionHeading } from '../parts/SectionHeading';
import { ImprovementFrame, Waiting } from './ImprovementFrame';
import { ParetoDrawing } from './ParetoDrawing';
import { useImprovement, useKeptAnswer } from './use-improvement';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  bar: { padding: `${tokens.spacingVerticalXS} 0` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  minor: { ...typographyStyles.body1 },
  rows: { ...typographyStyles.caption1, '& > summary': { cursor: 'pointer' } },
});

type ParetoView = Extract<ImprovementAnswer, { readonly kind: 'loss-pareto' }>;

/** The few that make most of the losses: by any axis and weight, with the rows behind each bar and the same measure in two periods. */
export function LossParetoPage(): ReactNode {
  const { word, tell } = useImprovement();
  const styles = useStyles();
  const [axis, setAxis] = useState<LossAxis>('cause');
  const [weight, setWeight] = useState<LossWeight | null>(null);
  const { answer, state } = useKeptAnswer('loss-pareto', { kind: 'loss-pareto', axis, weight });
  return (
    <ImprovementFrame title={tell('menu.loss-pareto')}>
      <div className={styles.pair}>
        <Field label={word('pareto.axis')}>
          <Select value={axis} onChange={(_, { value }) => setAxis(LOSS_AXES.find((one) => one === value) ?? axis)}>
            {LOSS_AXES.map((one) => (
              <option key={one} value={one}>
                {word(`pareto.axis-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={word('pareto.weight')}>
          <Select
            value={weight ?? answer?.weight ?? 'count'}
            onChange={(_, { value }) => setWeight(LOSS_WEIGHTS.find((one) => one === value) ?? weight)}
          >
            {LOSS_WEIGHTS.map((one) => (
              <option key={one} value={one}>
                {word(`pareto.weight-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {answer === null ? <Waiting state={state} /> : <Bars answer={answer} />}
    </ImprovementFrame>
  );
}

function Bars({ answer }: { readonly answer: ParetoView }): ReactNode {
  const { word, language } = useImprovement();
  const layout = useLayoutStyles();
  const { bars, total, periods } = answer;
  if (bars.length === 0) return <EmptyNote>{word('pareto.none')}</EmptyNote>;
  const count = Math.max(1, bars.filter((bar) => bar.class === 'A').length);
  const share = formatShare(bars[count - 1].cumulativeShare, language);
  return (
    <>
      <p className={layout.text} role="status">
        {word('pareto.sentence', { count, all: bars.length, share, total })}
      </p>
      <ParetoDrawing bars={bars} label={word('pareto.chart')} unit={answer.weightName} />
      <PagedList rows={bars} label={word('pareto.list')} keyOf={({ key }, index) => `${index} ${key ?? ''}`}>
        {(bar) => <Bar bar={bar} rank={bars.indexOf(bar) + 1} canExplain={answer.axis === 'cause'} />}
      </PagedList>
      {periods !== null && periods.shifts.length > 0 && <Periods periods={periods} />}
    </>
  );
}

function Bar({ bar, rank, canExplain }: { readonly bar: ParetoBar; readonly rank: number; readonly canExplain: boolean }): ReactNode {
  const { word, language, actions, open } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { name, text, share, rows, count } = bar;
  return (
    <div className={mergeClasses(styles.bar, layout.tight)}>
      <p className={mergeClasses(styles.name, bar.class !== 'A' && styles.minor)}>{`${rank}. ${name}`}</p>
      <p className={layout.small}>{word('pareto.bar', { text, share: formatShare(share, language), class: bar.class })}</p>
      <details className={styles.rows}>
        <summary>{word('pareto.rows', { count })}</summary>
        <ul className={layout.list}>
          {rows.map((row, index) => (
            <li key={index}>
              <Row text={row.text} go={row.place === null ? null : () => row.place !== null && void actions.goTo(row.place)} />
            </li>
          ))}
        </ul>
      </details>
      {canExplain && bar.key !== null && (
        <div>
          <Button
            size="small"
            aria-label={word('pareto.look-for-causes-of', { name })}
            onClick={() => open('causes', bar.key ?? undefined)}
          >
            {word('pareto.look-for-causes')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Row({ text, go }: { readonly text: string; readonly go: (() => void) | null }): ReactNode {
  return go === null ? (
    text
  ) : (
    <Link as="button" onClick={go}>
      {text}
    </Link>
  );
}

function Periods({ periods }: { readonly periods: NonNullable<ParetoView['periods']> }): ReactNode {
  const { word } = useImprovement();
  const layout = useLayoutStyles();
  const styles = useFigureTableStyles();
  return (
    <section className={layout.tight}>
      <SectionHeading>{word('pareto.periods')}</SectionHeading>
      <table className={styles.table} aria-label={word('pareto.periods')}>
        <thead>
          <tr>
            {[word('pareto.group'), periods.before, periods.after].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.shifts.map(({ name, before, after, difference }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{`${difference > 0 ? '▲' : difference < 0 ? '▼' : '='} ${after}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

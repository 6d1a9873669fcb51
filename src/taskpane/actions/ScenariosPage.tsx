import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioOutcome } from '../../pipeline/question';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { SectionHeading } from '../parts/SectionHeading';
import { FigureCharts } from '../week/FigureCharts';
import { ActionFrame } from './parts/ActionFrame';
import { Asked, AskFooter } from './parts/Asking';
import { FiguresTable } from './parts/FiguresTable';
import { FIGURES, figureText, type FigureName } from './plan-figures';
import { useAction, useQuestion } from './use-action';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  track: { height: '12px' },
  // In forced colours a fill is taken away: the frame stays.
  bar: {
    height: '100%',
    boxSizing: 'border-box',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  summary: { ...typographyStyles.body1, cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  scroll: { overflowX: 'auto' },
});

/** The plan as it is beside that of every scenario; one of them may be planned with. */
export function ScenariosPage(): ReactNode {
  const { tell, view, actions } = useAction();
  const layout = useLayoutStyles();
  const state = useQuestion('scenarios', { kind: 'scenarios' });
  const { settings } = view;
  const use = async (scenario: string | null): Promise<void> => {
    await actions.changeSettings({ ...settings, scenario });
    await actions.regenerate();
  };
  const footer =
    state?.kind === 'asking' ? (
      <AskFooter state={state} />
    ) : settings.scenario === null ? undefined : (
      <Button size="large" onClick={() => void use(null)}>
        {tell('scenarios.back')}
      </Button>
    );
  return (
    <ActionFrame title={tell('scenarios.title')} footer={footer}>
      <p className={layout.text}>{tell('scenarios.about')}</p>
      <Asked state={state} kind="scenarios">
        {({ outcomes }) =>
          outcomes.some(({ scenario }) => scenario !== null) ? (
            <Outcomes outcomes={outcomes} use={(scenario) => void use(scenario)} />
          ) : (
            <EmptyNote>{tell('scenarios.none')}</EmptyNote>
          )
        }
      </Asked>
    </ActionFrame>
  );
}

interface OutcomesProps {
  readonly outcomes: readonly ScenarioOutcome[];
  readonly use: (scenario: string) => void;
}

function Outcomes({ outcomes, use }: OutcomesProps): ReactNode {
  const { tell } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [figure, setFigure] = useState<FigureName>('lateDemands');
  const known = FIGURES.filter((name) => outcomes.some(({ figures }) => figures[name] !== null));
  const values = outcomes.flatMap(({ figures }) => figures[figure] ?? []);
  const most = Math.max(...values, Number.MIN_VALUE);
  const least = Math.min(...values);
  return (
    <>
      <Field label={tell('scenarios.figure')}>
        <Select value={figure} onChange={(_, { value }) => setFigure(known.find((name) => name === value) ?? figure)}>
          {known.map((name) => (
            <option key={name} value={name}>
              {tell(`figure.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={layout.list} aria-label={tell('scenarios.list', { figure: tell(`figure.${figure}`) })}>
        {outcomes.map((outcome) => (
          <li key={outcome.scenario ?? ''} className={styles.row}>
            <Outcome outcome={outcome} figure={figure} most={most} isBest={outcome.figures[figure] === least && least < most} use={use} />
          </li>
        ))}
      </ul>
      <SectionHeading>{tell('scenarios.side-by-side')}</SectionHeading>
      <FigureCharts outcomes={outcomes} />
      <details>
        <summary className={styles.summary}>{tell('scenarios.all')}</summary>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={tell('scenarios.all')}>
          <FiguresTable
            label={tell('scenarios.all')}
            columns={outcomes.map(({ scenario, figures }) => ({ name: scenario ?? tell('scenarios.base'), figures }))}
          />
        </div>
      </details>
    </>
  );
}

interface OutcomeProps {
  readonly outcome: ScenarioOutcome;
  readonly figure: FigureName;
  /** Of all scenarios. */
  readonly most: number;
  readonly isBest: boolean;
  readonly use: (scenario: string) => void;
}

function Outcome({ outcome: { scenario, adjustments, figures }, figure, most, isBest, use }: OutcomeProps): ReactNode {
  const { tell, view, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const isCurrent = view.settings.scenario === scenario;
  const marks = [
    ...(scenario === null ? [] : [tell('scenarios.rows', { count: adjustments })]),
    ...(isBest ? [tell('scenarios.best')] : []),
    ...(isCurrent ? [tell('scenarios.current')] : []),
  ];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{scenario ?? tell('scenarios.base')}</span>
        <span className={styles.value}>{figureText(figures, figure, language)}</span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: `${Math.round((100 * (figures[figure] ?? 0)) / most)}%` }} />
      </div>
      <div className={styles.head}>
        <span className={layout.small}>{marks.join(' · ')}</span>
        {scenario !== null && !isCurrent && (
          <Button size="small" aria-label={tell('scenarios.use-it', { scenario })} onClick={() => use(scenario)}>
            {tell('scenarios.use')}
          </Button>
        )}
      </div>
    </>
  );
}

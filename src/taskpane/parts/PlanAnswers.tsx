import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMoment } from '../../i18n/format-values';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { useLayoutStyles } from './layout-styles';
import { PageHeading } from './PageHeading';
import { usePane } from './pane-context';
import type { DetailTab } from './plan-answers';
import { planAnswers, headlineOf } from './plan-answers';
import { RowButton } from './RowButton';
import { Sign } from './Sign';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly summary: PlanSummary;
  /** Leads to what is behind a line; without it the lines only say. */
  readonly onShow?: (tab: DetailTab) => void;
  /** Instead of the verdict. */
  readonly title?: string;
}

/** The first thing seen: whether the plan is good, in four lines. */
export function PlanAnswers({ summary, onShow, title }: Props): ReactNode {
  const { say, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const answers = planAnswers(summary, say, language);
  const headline = headlineOf(summary, say, language);
  const span = { moment: formatMoment(summary.now, language), end: formatMoment(summary.horizonEnd, language) };
  return (
    <section className={layout.tight}>
      <PageHeading>{title ?? headline}</PageHeading>
      {title !== undefined && <p className={styles.sentence}>{headline}</p>}
      <p className={layout.small}>{say('answer.plan-of', span)}</p>
      <ul className={`${layout.list} ${styles.list}`}>
        {answers.map(({ key, tone, sentence, detail, tab }) => (
          <li key={key}>
            <RowButton onClick={onShow === undefined ? undefined : () => onShow(tab)}>
              <span className={styles.line}>
                <Sign tone={tone} />
                <span className={styles.words}>
                  <span className={styles.sentence}>
                    <Spoken>{`${say(`sign.${tone}`)}. `}</Spoken>
                    {sentence}
                  </span>
                  {detail !== '' && <span className={styles.detail}>{detail}</span>}
                </span>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

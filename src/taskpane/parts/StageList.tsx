import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightFilled } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ReactNode } from 'react';
import type { RunStage } from '../state/pane-state';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { Spoken } from './Spoken';

const STAGES = ['reading', 'computing', 'comparing', 'writing'] as const satisfies readonly RunStage[];

const useStyles = makeStyles({
  stage: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  sign: { display: 'inline-flex', flexShrink: 0 },
});

const SIGNS = { done: CheckmarkFilled, now: ArrowRightFilled, next: CircleRegular };

/** The stages of a run, in order: done, in progress, to come. */
export function StageList({ stage }: { readonly stage: RunStage }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const current = STAGES.findIndex((one) => one === (stage === 'confirming' ? 'comparing' : stage));
  return (
    <ol className={mergeClasses(useLayoutStyles().list, useLayoutStyles().tight)} aria-label={say('run.stages')}>
      {STAGES.map((one, index) => {
        const when = index < current ? 'done' : index === current ? 'now' : 'next';
        const SignIcon = SIGNS[when];
        return (
          <li
            key={one}
            className={mergeClasses(styles.stage, when === 'now' && styles.now)}
            aria-current={when === 'now' ? 'step' : undefined}
          >
            <span className={styles.sign} aria-hidden="true">
              <SignIcon />
            </span>
            <span>
              {say(`run.${one}`)}
              <Spoken>{`, ${say(`run.stage-${when}`)}`}</Spoken>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

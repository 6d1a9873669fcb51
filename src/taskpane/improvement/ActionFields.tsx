import { MessageBar, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GateProblem } from '../../engine/improvement/action-gates';
import { BOARD_STEPS } from '../../engine/improvement/action-states';
import type { ActionMethod } from '../../engine/model/follow-up-records';
import { AmountField } from '../actions/parts/AmountField';
import { DateField } from '../actions/parts/DateField';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionBoardView } from './ActionBoard';
import type { ActionDraft } from './action-draft';
import { ParameterFields } from './ParameterFields';
import { ChoicePart, TextPart } from './TextPart';
import { useImprovement } from './use-improvement';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'end',
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '& > summary': { ...typographyStyles.body1Strong, cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  },
});

const METHODS = ['pdca', 'dmaic', '8d'] as const satisfies readonly ActionMethod[];
const METHOD_NAMES: Readonly<Record<ActionMethod, string>> = { pdca: 'PDCA', dmaic: 'DMAIC', '8d': '8D' };
const NATURES = ['technical', 'organisation', 'method', 'material', 'environment', 'people'] as const;
const CONCERNS = ['safety', 'regulation', 'environment', 'quality', 'delivery', 'cost'] as const;
const VERDICTS = ['yes', 'partly', 'none', 'opposite'] as const;
const SCORES = ['1', '2', '3', '4', '5'] as const;

interface Props {
  readonly board: ActionBoardView;
  readonly draft: ActionDraft;
  /** Null: of a new action, which may choose. */
  readonly method: ActionMethod | null;
  readonly missing: string | undefined;
  /** What keeps it from the step that is chosen. */
  readonly refusals: readonly GateProblem[];
  readonly change: (part: Partial<ActionDraft>) => void;
}

/** All that an action says, what most of them say first. */
export function ActionFields({ board, draft, method, missing, refusals, change }: Props): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const none = { value: '', text: word('action.none') };
  const causes = board.problems.flatMap(({ name, causes: own }) => (draft.problem === '' || name === draft.problem ? own : []));
  const chosen = method ?? METHODS.find((one) => BOARD_STEPS[one].some((step) => step === draft.stage)) ?? 'pdca';
  const steps = [...BOARD_STEPS[chosen], 'cancelled' as const];
  return (
    <>
      <TextPart
        label={word('action.what')}
        value={draft.action}
        isLong
        isRequired
        problem={missing}
        onChange={(action) => change({ action })}
      />
      <TextPart
        label={word('action.problem')}
        value={draft.problem}
        known={board.problems.map(({ name }) => name)}
        onChange={(problem) => change({ problem })}
      />
      <TextPart label={word('action.cause')} value={draft.cause} known={[...new Set(causes)]} onChange={(cause) => change({ cause })} />
      <TextPart label={word('action.owner')} value={draft.owner} known={board.people} onChange={(owner) => change({ owner })} />
      <div className={styles.pair}>
        <DateField label={word('action.start')} value={draft.start} onChange={(start) => change({ start })} />
        <DateField label={word('action.due')} value={draft.due} onChange={(due) => change({ due })} />
      </div>
      <div className={styles.pair}>
        {method === null && (
          <ChoicePart
            label={word('action.method')}
            value={chosen}
            choices={METHODS.map((value) => ({ value, text: METHOD_NAMES[value] }))}
            onChange={(value) => change({ stage: BOARD_STEPS[METHODS.find((one) => one === value) ?? 'pdca'][0] })}
          />
        )}
        <ChoicePart
          label={word('action.step')}
          value={draft.stage}
          choices={steps.map((value) => ({ value, text: word(`step.${value}`) }))}
          onChange={(stage) => change({ stage })}
        />
        <ChoicePart
          label={word('action.nature')}
          value={draft.nature}
          choices={[none, ...NATURES.map((value) => ({ value, text: word(`nature.${value}`) }))]}
          onChange={(nature) => change({ nature })}
        />
        <ChoicePart
          label={word('action.concern')}
          value={draft.concern}
          choices={[none, ...CONCERNS.map((value) => ({ value, text: word(`concern.${value}`) }))]}
          onChange={(concern) => change({ concern })}
        />
        <ChoicePart label={word('action.ease')} value={draft.ease} choices={scores(none)} onChange={(ease) => change({ ease })} />
        <ChoicePart label={word('action.gain')} value={draft.gain} choices={scores(none)} onChange={(gain) => change({ gain })} />
      </div>
      {refusals.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>
            {word('action.refused', {
              step: word(`step.${steps.find((step) => step === draft.stage) ?? 'plan'}`),
              why: refusals.map((problem) => word(`gate.${problem}`)).join(', '),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      <details className={styles.part} open={draft.measured !== '' || refusals.length > 0 || draft.stage !== steps[0]}>
        <summary>{word('action.effect')}</summary>
        <div className={layout.stack}>
          <TextPart label={word('action.expected')} value={draft.expected} onChange={(expected) => change({ expected })} />
          <TextPart label={word('action.measured')} value={draft.measured} onChange={(measured) => change({ measured })} />
          <div className={styles.pair}>
            <ChoicePart
              label={word('action.reached')}
              value={draft.reached}
              choices={[none, ...VERDICTS.map((value) => ({ value, text: word(`verdict.${value}`) }))]}
              onChange={(reached) => change({ reached })}
            />
            <TextPart
              label={word('action.verified-by')}
              value={draft.verifiedBy}
              known={board.people}
              onChange={(verifiedBy) => change({ verifiedBy })}
            />
          </div>
        </div>
      </details>
      <details className={styles.part}>
        <summary>{word('change.title')}</summary>
        <ParameterFields draft={draft} change={change} />
      </details>
      <details className={styles.part}>
        <summary>{word('action.more')}</summary>
        <div className={layout.stack}>
          <TextPart label={word('action.means')} value={draft.means} onChange={(means) => change({ means })} />
          <div className={styles.pair}>
            <AmountField label={word('action.hours')} value={draft.hours} hint="" onChange={(hours) => change({ hours })} />
            <AmountField
              label={word('action.cost', { currency: board.currency })}
              value={draft.cost}
              hint=""
              onChange={(cost) => change({ cost })}
            />
          </div>
          <AmountField label={word('action.priority')} value={draft.priority} hint="" onChange={(priority) => change({ priority })} />
          <TextPart label={word('action.participants')} value={draft.participants} onChange={(participants) => change({ participants })} />
          <TextPart label={word('action.agreed-by')} value={draft.agreedBy} onChange={(agreedBy) => change({ agreedBy })} />
          <TextPart label={word('action.comment')} value={draft.comment} isLong onChange={(comment) => change({ comment })} />
        </div>
      </details>
    </>
  );
}

function scores(none: { readonly value: string; readonly text: string }): { readonly value: string; readonly text: string }[] {
  return [none, ...SCORES.map((value) => ({ value, text: value }))];
}

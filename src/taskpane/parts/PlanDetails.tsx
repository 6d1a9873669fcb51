import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { ChangeTab } from './ChangeTab';
import { LateList } from './LateList';
import { LoadTab } from './LoadTab';
import { MessageTab } from './MessageTab';
import { ParetoTab } from './ParetoTab';
import { usePane } from './pane-context';
import type { DetailTab } from './plan-answers';

const TABS: readonly DetailTab[] = ['late', 'messages', 'load', 'pareto', 'changes'];

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // All five in a row at 350 pixels.
    '& > span': { fontSize: tokens.fontSizeBase200 },
  },
  panel: { paddingTop: tokens.spacingVerticalM, minHeight: '320px' },
});

interface Props {
  readonly summary: PlanSummary;
  readonly tab: DetailTab;
  readonly onTab: (tab: DetailTab) => void;
  /** The tabs' own list, so that who sends the reader here can bring the focus along. */
  readonly listRef: Ref<HTMLDivElement>;
}

/** What is behind the answer, one tab each. */
export function PlanDetails({ summary, tab, onTab, listRef }: Props): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <TabList
        ref={listRef}
        size="small"
        className={styles.tabs}
        aria-label={say('tab.details')}
        selectedValue={tab}
        onTabSelect={(_, data) => onTab(data.value as DetailTab)}
      >
        {TABS.map((value) => (
          <Tab key={value} value={value} data-tab={value} id={`${id}${value}`} aria-controls={`${id}panel`} className={styles.tab}>
            {say(`tab.${value}`)}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${tab}`} className={styles.panel}>
        {tab === 'late' && <LateList summary={summary} />}
        {tab === 'messages' && <MessageTab summary={summary} />}
        {tab === 'load' && <LoadTab summary={summary} />}
        {tab === 'pareto' && <ParetoTab summary={summary} />}
        {tab === 'changes' && <ChangeTab changes={summary.changes} />}
      </div>
    </div>
  );
}

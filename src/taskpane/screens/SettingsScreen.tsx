import { Field, Radio, RadioGroup, Select, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DISPATCHING_RULES } from '../../engine/schedule/dispatching-rules';
import type { RunSettings } from '../state/pane-state';
import { RegenerateFooter } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { NumberField } from '../parts/NumberField';
import { PageTop } from '../parts/PageTop';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { SectionHeading } from '../parts/SectionHeading';

const WEIGHTS = ['tardiness', 'changeover', 'workInProgress', 'stability'] as const;
const LONGEST_SEARCH_SECONDS = 600;
const LONGEST_HORIZON_DAYS = 730;
const LONGEST_FREEZE_DAYS = 365;
const HEAVIEST = 1000;

/** What the planner may decide of a run; each change holds at once. */
export function SettingsScreen({ regenerate }: { readonly regenerate: boolean }): ReactNode {
  const { say, view, actions } = usePane();
  const layout = useLayoutStyles();
  const { settings } = view;
  const change = (part: Partial<RunSettings>): void => void actions.changeSettings({ ...settings, ...part });
  return (
    <>
      <ScreenBody>
        <PageTop>{say('settings.title')}</PageTop>
        <Method settings={settings} change={change} />
        <NumberField
          label={say('settings.horizon')}
          value={settings.horizonDays}
          minimum={1}
          maximum={LONGEST_HORIZON_DAYS}
          emptyMeans={say('settings.as-parameters')}
          onChange={(horizonDays) => change({ horizonDays })}
        />
        <NumberField
          label={say('settings.frozen')}
          value={settings.frozenDays}
          minimum={0}
          maximum={LONGEST_FREEZE_DAYS}
          emptyMeans={say('settings.as-parameters')}
          onChange={(frozenDays) => change({ frozenDays })}
        />
        <Weights settings={settings} change={change} />
        <Field label={say('settings.level')}>
          <RadioGroup value={settings.level} onChange={(_, { value }) => change({ level: value === 'simple' ? 'simple' : 'expert' })}>
            <Radio value="expert" label={<Choice title={say('settings.expert')} about={say('settings.expert-about')} />} />
            <Radio value="simple" label={<Choice title={say('settings.simple')} about={say('settings.simple-about')} />} />
          </RadioGroup>
        </Field>
        <div className={layout.tight}>
          <Switch
            label={say('settings.ask')}
            checked={settings.askBeforeWriting}
            onChange={(_, { checked }) => change({ askBeforeWriting: checked })}
          />
          <p className={layout.small}>{say('settings.ask-about')}</p>
        </div>
        <p className={layout.small}>{say('settings.remembered')}</p>
      </ScreenBody>
      {regenerate && <RegenerateFooter options={false} />}
    </>
  );
}

interface Part {
  readonly settings: RunSettings;
  readonly change: (part: Partial<RunSettings>) => void;
}

/** Search or rule; how long, or which. */
function Method({ settings, change }: Part): ReactNode {
  const { say } = usePane();
  const layout = useLayoutStyles();
  return (
    <div className={layout.stack}>
      <Field label={say('settings.method')}>
        <RadioGroup value={settings.method} onChange={(_, { value }) => change({ method: value === 'rule' ? 'rule' : 'search' })}>
          <Radio value="search" label={<Choice title={say('settings.search')} about={say('settings.search-about')} />} />
          <Radio value="rule" label={<Choice title={say('settings.by-rule')} about={say('settings.by-rule-about')} />} />
        </RadioGroup>
      </Field>
      {settings.method === 'search' ? (
        <NumberField
          label={say('settings.seconds')}
          value={settings.seconds}
          minimum={1}
          maximum={LONGEST_SEARCH_SECONDS}
          onChange={(seconds) => seconds !== null && change({ seconds })}
        />
      ) : (
        <Field label={say('settings.rule')}>
          <Select
            value={settings.rule ?? ''}
            onChange={(_, { value }) => change({ rule: DISPATCHING_RULES.find((rule) => rule === value) ?? null })}
          >
            <option value="">{say('settings.rule-best')}</option>
            {DISPATCHING_RULES.map((rule) => (
              <option key={rule} value={rule}>
                {say(`rule.${rule}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function Choice({ title, about }: { readonly title: string; readonly about: string }): ReactNode {
  const layout = useLayoutStyles();
  return (
    <span className={layout.tight}>
      <span>{title}</span>
      <span className={layout.small}>{about}</span>
    </span>
  );
}

function Weights({ settings, change }: Part): ReactNode {
  const { say } = usePane();
  const layout = useLayoutStyles();
  return (
    <section className={layout.stack}>
      <div className={layout.tight}>
        <SectionHeading>{say('settings.weights')}</SectionHeading>
        <p className={layout.small}>{say('settings.as-parameters')}</p>
      </div>
      {WEIGHTS.map((weight) => (
        <NumberField
          key={weight}
          label={say(`settings.weight-${weight}`)}
          value={settings.weights[weight]}
          minimum={0}
          maximum={HEAVIEST}
          emptyMeans=""
          onChange={(value) => change({ weights: { ...settings.weights, [weight]: value } })}
        />
      ))}
    </section>
  );
}

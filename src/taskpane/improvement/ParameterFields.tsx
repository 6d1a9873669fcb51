import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionDraft } from './action-draft';
import { PARAMETERS, parameterOf, parameterPlace } from './parameters';
import { ChoicePart, TextPart } from './TextPart';
import { useImprovement } from './use-improvement';

interface Props {
  readonly draft: ActionDraft;
  readonly change: (part: Partial<ActionDraft>) => void;
}

/** Which parameter an action changes, of what, and to which value. */
export function ParameterFields({ draft, change }: Props): ReactNode {
  const { word, view, actions } = useImprovement();
  const layout = useLayoutStyles();
  useEffect(() => void actions.lookUp(), [actions]);
  const chosen = parameterOf(draft, word);
  const isOther = chosen === null && draft.changesTable !== '';
  const other = isOther ? [{ value: 'other', text: `${draft.changesTable} · ${draft.changesColumn}` }] : [];
  const known = view.lists?.[chosen === 'efficiency' ? 'resources' : 'items'] ?? [];
  const choose = (value: string): void => {
    const parameter = PARAMETERS.find((one) => one === value);
    if (parameter !== undefined) return change(parameterPlace(parameter, word));
    if (value === '') change({ changesTable: '', changesKey: '', changesColumn: '', changesValue: '' });
  };
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{word('change.about')}</p>
      <ChoicePart
        label={word('change.which')}
        value={chosen ?? (isOther ? 'other' : '')}
        choices={[
          { value: '', text: word('action.none') },
          ...other,
          ...PARAMETERS.map((value) => ({ value, text: word(`change.${value}`) })),
        ]}
        onChange={choose}
      />
      {draft.changesTable !== '' && (
        <>
          <TextPart
            label={word('change.key')}
            value={draft.changesKey}
            known={known.map(({ id }) => id)}
            onChange={(changesKey) => change({ changesKey })}
          />
          <TextPart label={word('change.value')} value={draft.changesValue} onChange={(changesValue) => change({ changesValue })} />
        </>
      )}
    </div>
  );
}

import { Button, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { CauseNode } from '../../pipeline/improvement-question';
import { amountOf, AmountField } from '../actions/parts/AmountField';
import { useLayoutStyles } from '../parts/layout-styles';
import type { NewRow } from '../state/pane-state';
import { SUBJECT_SEPARATOR } from './ActionBoardPage';
import type { CauseListView } from './CausesPage';
import { aboutCause } from './CauseTree';
import { ImprovementFrame } from './ImprovementFrame';
import { ChoicePart, TextPart } from './TextPart';
import { useImprovement } from './use-improvement';

/** What is being written: a new cause, below another or not, or a standing one. */
export type CauseTask =
  | { readonly kind: 'add'; readonly problem: string; readonly parent: string | null }
  | { readonly kind: 'edit'; readonly problem: string; readonly cause: string };

interface Props {
  readonly task: CauseTask;
  readonly answer: CauseListView;
  /** @param problem of which it is */
  readonly written: (problem: string) => void;
  readonly close: () => void;
  readonly start: (task: CauseTask) => void;
}

const FIVE_M = ['material', 'machine', 'people', 'method', 'environment'] as const;
const NOTHING = { problem: '', cause: '', category: '', parent: '', link: '', evidence: '', contributor: '', votes: '' };
type Draft = typeof NOTHING;

/** A cause as a form: what it explains, its branch, how it is known, who said it, how many hold it for true. */
export function CauseForm({ task, answer, written, close, start }: Props): ReactNode {
  const { word, actions, tell } = useImprovement();
  const layout = useLayoutStyles();
  const form = useId();
  const problem = answer.problems.find(({ name }) => name === task.problem);
  const node = task.kind === 'edit' ? (problem?.causes.find(({ cause }) => cause === task.cause) ?? null) : null;
  const [before] = useState(() => firstDraft(task, node, problem?.causes ?? []));
  const [draft, setDraft] = useState(before);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const place = node?.place ?? null;
  const isSound = draft.cause.trim() !== '' && draft.problem.trim() !== '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isSound) return;
    const note = word('cause.note', { problem: draft.problem, cause: draft.cause });
    const cells = cellsOf(draft, node === null ? null : before);
    if (Object.keys(cells).length === 0) return close();
    const done =
      node === null
        ? await actions.addRows('Causes', [cells], note)
        : place !== null &&
          (await actions.changeRows('Causes', [{ row: place.row, expected: { cause: node.cause }, values: cells }], note));
    if (!done) return;
    written(draft.problem);
    close();
  };
  const title =
    task.kind === 'edit' ? task.cause : task.parent === null ? word('cause.add') : word('cause.add-under', { cause: task.parent });
  const buttons = (
    <>
      <Button type="submit" form={form} appearance="primary">
        {word('action.save')}
      </Button>
      <Button onClick={close}>{word('action.cancel')}</Button>
    </>
  );
  return (
    <ImprovementFrame title={title} footer={buttons} isForm>
      {node !== null && <Ways node={node} problem={task.problem} start={start} />}
      <form id={form} className={layout.stack} onSubmit={(event) => void save(event)} noValidate>
        <Fields
          draft={draft}
          answer={answer}
          isFixed={node !== null}
          missing={isTried ? tell('form.missing') : undefined}
          change={change}
        />
      </form>
      {place !== null && (
        <Link as="button" onClick={() => void actions.goTo(place)}>
          {word('action.go-to', { row: place.row })}
        </Link>
      )}
    </ImprovementFrame>
  );
}

/** What can be done with a cause: ask why once more, make an action of it. */
function Ways({
  node,
  problem,
  start,
}: {
  readonly node: CauseNode;
  readonly problem: string;
  readonly start: (task: CauseTask) => void;
}): ReactNode {
  const { word, open } = useImprovement();
  const layout = useLayoutStyles();
  return (
    <>
      <p className={layout.small}>{aboutCause(node, word)}</p>
      <div className={layout.row}>
        <Button onClick={() => start({ kind: 'add', problem, parent: node.cause })}>
          {word('cause.add-under', { cause: node.cause })}
        </Button>
        <Button onClick={() => open('action-board', `${problem}${SUBJECT_SEPARATOR}${node.cause}`)}>{word('cause.make-action')}</Button>
      </div>
    </>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly answer: CauseListView;
  /** A standing cause stays with its problem. */
  readonly isFixed: boolean;
  readonly missing: string | undefined;
  readonly change: (part: Partial<Draft>) => void;
}

function Fields({ draft, answer, isFixed, missing, change }: FieldsProps): ReactNode {
  const { word } = useImprovement();
  const problem = answer.problems.find(({ name }) => name === draft.problem);
  const others = (problem?.causes ?? []).filter(({ cause }) => cause !== draft.cause);
  const used = answer.problems.flatMap(({ causes }) => causes.flatMap(({ category }) => category ?? []));
  const categories = [...new Set([...used, ...FIVE_M.map((branch) => word(`5m.${branch}`))])];
  // A cause may explain several: those are kept as they were typed.
  const parents = [...new Set([...others.map(({ cause }) => cause), draft.parent].filter((one) => one !== ''))];
  return (
    <>
      <TextPart
        label={word('cause.problem')}
        value={draft.problem}
        known={answer.problems.map(({ name }) => name)}
        isRequired
        isFixed={isFixed}
        problem={draft.problem.trim() === '' ? missing : undefined}
        onChange={(value) => change({ problem: value })}
      />
      <TextPart
        label={word('cause.what')}
        value={draft.cause}
        isRequired
        problem={draft.cause.trim() === '' ? missing : undefined}
        onChange={(cause) => change({ cause })}
      />
      <ChoicePart
        label={word('cause.explains')}
        value={draft.parent}
        choices={[{ value: '', text: word('cause.explains-problem') }, ...parents.map((value) => ({ value, text: value }))]}
        onChange={(parent) => change({ parent })}
      />
      <TextPart label={word('cause.category')} value={draft.category} known={categories} onChange={(category) => change({ category })} />
      <ChoicePart
        label={word('cause.link')}
        value={draft.link}
        choices={[
          { value: '', text: word('action.none') },
          { value: 'and', text: word('cause.and') },
          { value: 'or', text: word('cause.or') },
        ]}
        onChange={(link) => change({ link })}
      />
      <TextPart label={word('cause.evidence')} value={draft.evidence} onChange={(evidence) => change({ evidence })} />
      <TextPart
        label={word('cause.contributor')}
        value={draft.contributor}
        known={answer.people}
        onChange={(contributor) => change({ contributor })}
      />
      <AmountField label={word('cause.vote-count')} value={draft.votes} hint="" onChange={(votes) => change({ votes })} />
    </>
  );
}

function firstDraft(task: CauseTask, node: CauseNode | null, causes: readonly CauseNode[]): Draft {
  if (node === null) {
    const parent = task.kind === 'add' ? task.parent : null;
    const category = causes.find(({ cause }) => cause === parent)?.category ?? '';
    return { ...NOTHING, problem: task.problem, parent: parent ?? '', category };
  }
  const { cause, category, parents, link, evidence, contributor, votes } = node;
  return {
    ...{ problem: task.problem, cause, category: category ?? '', parent: parents.join(' ; '), link: link ?? '' },
    ...{ evidence: evidence ?? '', contributor: contributor ?? '', votes: votes === null ? '' : String(votes) },
  };
}

const COLUMNS: Readonly<Record<keyof Draft, string>> = {
  ...{ problem: 'problem', cause: 'cause', category: 'category', parent: 'parent_cause', link: 'link' },
  ...{ evidence: 'evidence', contributor: 'contributor', votes: 'votes' },
};

/** Cells of Causes: of a new row what is filled in, of a standing one what is not as it was. */
function cellsOf(draft: Draft, before: Draft | null): NewRow {
  const keys = (Object.keys(COLUMNS) as (keyof Draft)[]).filter((key) =>
    before === null ? draft[key].trim() !== '' : draft[key].trim() !== before[key].trim(),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const text = draft[key].trim();
      return [COLUMNS[key], text === '' ? null : key === 'votes' ? (amountOf(text) ?? text) : text];
    }),
  );
}

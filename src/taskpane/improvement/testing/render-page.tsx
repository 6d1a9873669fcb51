import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { finishSteps } from '../../../engine/steps';
import type { Language } from '../../../i18n/language';
import { paneWords } from '../../../i18n/pane';
import { answerSteps } from '../../../pipeline/answer-question';
import type { Question } from '../../../pipeline/question';
import { DEFAULT_RUN_SETTINGS } from '../../../pipeline/run-settings';
import { snapshotFromTables } from '../../../tables/json-tables';
import type { JsonTables } from '../../../tables/json-tables';
import { ActionPages } from '../../actions/ActionPages';
import type { ActionPage, PanePage } from '../../parts/pane-context';
import { PaneContext } from '../../parts/pane-context';
import { heldController } from '../../screens/testing/held-controller';
import type { HeldController } from '../../screens/testing/held-controller';
import { settled } from '../../screens/testing/render-pane';

/** A page of improvement alone, over tables: what it asks is answered from them by `answer`. */
export interface RenderedPage extends RenderResult {
  readonly controller: HeldController;
  /** Pages that it led to, each with what it is about. */
  readonly opened: (readonly [PanePage, string | undefined])[];
  /** Answers what was asked last. */
  answer(): Promise<void>;
}

/** Opens a page and answers its first question. */
export async function renderPage(page: ActionPage, tables: JsonTables, language: Language = 'en', subject?: string): Promise<RenderedPage> {
  const controller = heldController({
    state: { kind: 'mapped', workbook: 'X.xlsx', tables: [], findings: [] },
    language,
    settings: DEFAULT_RUN_SETTINGS,
    firstRun: false,
  });
  const opened: (readonly [PanePage, string | undefined])[] = [];
  const result = render(
    <FluentProvider theme={webLightTheme} lang={language}>
      <Shown page={page} subject={subject} controller={controller} language={language} opened={opened} />
    </FluentProvider>,
  );
  await settled();
  const answer = async (): Promise<void> => {
    const question = controller.calls.filter(([action]) => action === 'ask').at(-1)?.[1] as Question;
    const given = finishSteps(answerSteps(snapshotFromTables(tables), question, language, { iterations: 0 }));
    act(() => controller.show({ ...controller.view(), question: { kind: 'answered', question, answer: given } }));
    await settled();
  };
  await answer();
  return { ...result, controller, opened, answer };
}

interface ShownProps {
  readonly page: ActionPage;
  readonly subject: string | undefined;
  readonly controller: HeldController;
  readonly language: Language;
  readonly opened: (readonly [PanePage, string | undefined])[];
}

function Shown({ page, subject, controller, language, opened }: ShownProps): ReactNode {
  const view = useSyncExternalStore(controller.subscribe, controller.view);
  const environment = { theme: 'light', onThemeChange: () => () => undefined } as const;
  const pane = {
    ...{ view, language, environment, actions: controller.actions, say: paneWords(language) },
    theme: 'light' as const,
    open: (to: PanePage, about?: string) => void opened.push([to, about]),
  } as const;
  return (
    <PaneContext value={pane}>
      <ActionPages page={page} demand={subject} />
    </PaneContext>
  );
}

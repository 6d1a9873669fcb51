import type { ReactNode } from 'react';
import { Footer, RegenerateFooter } from '../../parts/Footer';
import { PageTop } from '../../parts/PageTop';
import type { PanePage } from '../../parts/pane-context';
import { ScreenBody } from '../../parts/ScreenBody';
import { useAction } from '../use-action';
import { EditBar } from './EditBar';

interface Props {
  readonly title: string;
  readonly back?: PanePage;
  /** The page's own buttons; once something was written, the plan is what to make next. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** What every page of actions has: its heading, what came of the last edit, and below the one thing to do next. */
export function ActionFrame({ title, back = 'actions', footer, children }: Props): ReactNode {
  const { view } = useAction();
  const kind = view.edit?.kind;
  const isEdited = kind === 'written' || kind === 'switched' || kind === 'taken-back';
  return (
    <>
      <ScreenBody>
        <PageTop back={back}>{title}</PageTop>
        <EditBar />
        {children}
      </ScreenBody>
      {isEdited ? <RegenerateFooter options={false} /> : footer !== undefined && <Footer>{footer}</Footer>}
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading';
import type { PanePage } from './pane-context';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

interface Props {
  /** Where the way back leads. */
  readonly back?: PanePage;
  readonly children: ReactNode;
}

/** The top of a page beside the plan: its heading, and the way back. */
export function PageTop({ back = 'plan', children }: Props): ReactNode {
  const { say, open } = usePane();
  return (
    <div className={useStyles().top}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('frame.back')} onClick={() => open(back)} />
      <PageHeading>{children}</PageHeading>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** The top of a page beside the plan: its heading, and the way back. */
export function PageTop({ children }: { readonly children: ReactNode }): ReactNode {
  const { say, open } = usePane();
  return (
    <div className={useStyles().top}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('frame.back')} onClick={() => open('plan')} />
      <PageHeading>{children}</PageHeading>
    </div>
  );
}

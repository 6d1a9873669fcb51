import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
    // As wide as what scrolls above it.
    overflow: 'hidden',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
  },
  wide: { flexGrow: 1 },
});

/** Where the screen's one primary button stands, always in sight. */
export function Footer({ children }: { readonly children: ReactNode }): ReactNode {
  return <footer className={useStyles().footer}>{children}</footer>;
}

/** The button that makes the plan, and the way to its options. */
export function RegenerateFooter({ options = true }: { readonly options?: boolean }): ReactNode {
  const { say, actions, open } = usePane();
  return (
    <Footer>
      <Button appearance="primary" size="large" className={useStyles().wide} onClick={() => void actions.regenerate()}>
        {say('frame.regenerate')}
      </Button>
      {options && (
        <Button
          size="large"
          icon={<OptionsRegular />}
          title={say('frame.more')}
          aria-label={say('frame.more')}
          onClick={() => open('settings')}
        />
      )}
    </Footer>
  );
}

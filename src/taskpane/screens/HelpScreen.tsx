import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageTop } from '../parts/PageTop';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { SectionHeading } from '../parts/SectionHeading';

/** Pages of the documentation by language, without their ending. */
const PAGES = [
  { word: 'help.first-plan', en: 'first-plan', fr: 'premier-plan' },
  { word: 'help.tables', en: 'tables', fr: 'tableaux' },
  { word: 'help.reading', en: 'reading-the-plan', fr: 'lire-le-plan' },
  { word: 'help.functions', en: 'functions', fr: 'fonctions' },
] as const;

const KEYS = [
  ['key.ctrl-enter', 'help.key-regenerate'],
  ['key.escape', 'help.key-escape'],
  ['key.enter', 'help.key-enter'],
  ['key.arrows', 'help.key-arrows'],
  ['key.f6', 'help.key-pane'],
] as const;

const useStyles = makeStyles({
  keys: { display: 'grid', gridTemplateColumns: 'minmax(80px, auto) 1fr', gap: tokens.spacingHorizontalS, margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** Pages to read, keys, version and what becomes of the data. */
export function HelpScreen(): ReactNode {
  const { say, language, environment } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const base = environment.helpPages ?? 'help/';
  return (
    <ScreenBody>
      <PageTop>{say('help.title')}</PageTop>
      <section className={layout.tight}>
        <ul className={`${layout.list} ${layout.tight}`}>
          {PAGES.map((page) => (
            <li key={page.word}>
              <Link href={`${base}${language}/${page[language]}.html`} target="_blank" rel="noopener noreferrer">
                {say(page.word)}
              </Link>
            </li>
          ))}
        </ul>
        <p className={layout.small}>{say('help.opens')}</p>
      </section>
      <section className={layout.tight}>
        <SectionHeading>{say('help.keys')}</SectionHeading>
        <dl className={`${layout.text} ${styles.keys}`}>
          {KEYS.map(([key, meaning]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt className={styles.key}>{say(key)}</dt>
              <dd className={styles.meaning}>{say(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={layout.tight}>
        <SectionHeading>{say('about.title')}</SectionHeading>
        <p className={layout.text}>{say('about.version', { version: environment.version ?? '0.1.0' })}</p>
        <p className={layout.text}>{say('about.privacy')}</p>
      </section>
    </ScreenBody>
  );
}

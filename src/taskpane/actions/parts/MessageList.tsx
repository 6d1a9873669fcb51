import { Button, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { frenchSpaces } from '../../../i18n/french-spaces';
import type { Notification } from '../../../pipeline/question';
import { EmptyNote } from '../../parts/EmptyNote';
import { useLayoutStyles } from '../../parts/layout-styles';
import { PagedList } from '../../parts/PagedList';
import { SectionHeading } from '../../parts/SectionHeading';
import { useAction } from '../use-action';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  message: { padding: `${tokens.spacingVerticalM} 0`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  to: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
});

/** Who must know, each with a text ready to send. */
export function MessageList({ notifications }: { readonly notifications: readonly Notification[] }): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  return (
    <section className={layout.tight}>
      <SectionHeading>{tell('inform.title')}</SectionHeading>
      {notifications.length === 0 ? (
        <EmptyNote>{tell('inform.nobody')}</EmptyNote>
      ) : (
        <PagedList rows={byAddressee(notifications)} label={tell('inform.title')} keyOf={({ to, email }) => `${to} ${email ?? ''}`}>
          {(notification) => <Message notification={notification} />}
        </PagedList>
      )}
    </section>
  );
}

/** One message for each: what there is to tell him, a paragraph each. */
function byAddressee(notifications: readonly Notification[]): Notification[] {
  const known = new Map<string, Notification>();
  for (const one of notifications) {
    const key = `${one.to} ${one.email ?? ''}`;
    const before = known.get(key);
    known.set(key, before === undefined ? one : { ...before, sentence: `${before.sentence}\n\n${one.sentence}` });
  }
  return [...known.values()];
}

type Copied = 'no' | 'yes' | 'refused';

/** A text to someone, to be copied. */
export function Message({ notification: { to, email, sentence } }: { readonly notification: Notification }): ReactNode {
  const { tell, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>('no');
  const words = frenchSpaces(sentence, language);
  const copy = async (): Promise<void> => setCopied((await copyText(words, text.current)) ? 'yes' : 'refused');
  return (
    <article className={styles.message}>
      <span className={styles.to}>{email === null ? to : `${to} · ${email}`}</span>
      <Textarea ref={text} readOnly resize="vertical" rows={3} value={words} aria-label={tell('inform.message', { to })} />
      <div className={layout.row}>
        <Button size="small" aria-label={tell('inform.copy-for', { to })} onClick={() => void copy()}>
          {tell('inform.copy')}
        </Button>
        <span role="status" className={layout.small}>
          {copied === 'yes' ? tell('inform.copied') : copied === 'refused' ? tell('inform.not-copied') : ''}
        </span>
      </div>
    </article>
  );
}

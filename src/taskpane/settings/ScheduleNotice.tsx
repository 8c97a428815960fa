import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SettingsReading } from '../../commands/read-settings';
import { useSettingsWords } from './use-settings-words';

interface ScheduleNoticeProps {
  readonly name: string;
  /** Undefined when there is no schedule of that name. */
  readonly schedule: SettingsReading['schedules'][number] | undefined;
  readonly percent: Intl.NumberFormat;
}

/** What a schedule is: its edition, its first rate, its source, and visibly whether it is in force. */
export function ScheduleNotice({ name, schedule, percent }: ScheduleNoticeProps) {
  const { program: words } = useSettingsWords();
  if (!schedule) return <Notice intent="warning">{words.unknownSchedule(name)}</Notice>;
  const { edition, status, firstRate, source } = schedule;
  const sentences = [
    words.status[status],
    edition === '' ? '' : words.edition(edition),
    firstRate === null ? '' : words.firstRate(percent.format(firstRate)),
    source === '' ? '' : words.source(source),
  ];
  const intent = status === 'superseded' || status === 'recommended' ? 'warning' : 'info';
  return <Notice intent={intent}>{sentences.filter((sentence) => sentence !== '').join(' ')}</Notice>;
}

function Notice({ intent, children }: { readonly intent: 'warning' | 'info'; readonly children: string }) {
  return <MessageBar intent={intent} layout="multiline" role="status"><MessageBarBody>{children}</MessageBarBody></MessageBar>;
}

import { makeStyles, Spinner, Tab, TabList, Text, Title3, tokens } from '@fluentui/react-components';
import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { FailureBar } from '../FailureBar';
import { useWords } from '../session-context';
import { useProgram } from '../use-program';
import { useSubject } from '../use-subject';
import { usePicturesWords } from './use-pictures-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, '& h1': { margin: 0 } },
  choice: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' },
});

type PictureId = 'map' | 'timeline' | 'stakeholders' | 'risks';

interface PictureProps {
  readonly reading: ProgramReading;
  /** The id of a record to begin with; null for none. */
  readonly subject: string | null;
}

/** The pictures in order; each is loaded when it is first shown. */
const pictures: readonly { readonly id: PictureId; readonly component: LazyExoticComponent<ComponentType<PictureProps>> }[] = [
  { id: 'map', component: lazy(() => import('./map/MapPicture').then(({ MapPicture }) => ({ default: MapPicture }))) },
  {
    id: 'timeline',
    component: lazy(() => import('./timeline/TimelinePicture').then(({ TimelinePicture }) => ({ default: TimelinePicture }))),
  },
  {
    id: 'stakeholders',
    component: lazy(() => import('./stakeholders/StakeholderPicture').then(({ StakeholderPicture }) => ({ default: StakeholderPicture }))),
  },
  { id: 'risks', component: lazy(() => import('./risks/RiskPicture').then(({ RiskPicture }) => ({ default: RiskPicture }))) },
];

/** Pictures of the program, in which one explores. */
export function PicturesView() {
  const styles = useStyles();
  const words = usePicturesWords();
  const { pane } = useWords();
  const program = useProgram();
  const request = useSubject('pictures');
  const subject = request?.subject ?? null;
  const id = useId();
  const [picked, setPicked] = useState<{ readonly picture: PictureId; readonly request: typeof request } | null>(null);

  if (program.is === 'loading') return <Spinner size="small" label={pane.loading} />;
  if (program.is === 'failed') return <FailureBar error={program.error} />;
  if (program.is === 'none') return <Text>{words.noProgram}</Text>;
  const { reading } = program;
  const chosen = picked !== null && picked.request === request ? picked.picture : pictureOf(subject, reading);
  const picture = pictures.find((candidate) => candidate.id === chosen) ?? pictures[0]!;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{words.title}</Title3>
      <TabList
        className={styles.choice}
        size="small"
        aria-label={words.choose}
        selectedValue={picture.id}
        onTabSelect={(_event, { value }) => setPicked({ picture: value as PictureId, request })}
      >
        {pictures.map((each) =>
          <Tab key={each.id} id={`${id}-${each.id}`} value={each.id} aria-controls={`${id}-picture`}>{words.pictures[each.id]}</Tab>)}
      </TabList>
      <div id={`${id}-picture`} role="tabpanel" aria-labelledby={`${id}-${picture.id}`}>
        <Suspense fallback={<Spinner size="small" label={pane.loading} />}>
          <picture.component key={subject} reading={reading} subject={subject} />
        </Suspense>
      </div>
    </div>
  );
}

/** The picture a record is found in. */
function pictureOf(subject: string | null, { program }: ProgramReading): PictureId {
  if (subject !== null && program.stakeholders.some((stakeholder) => stakeholder.id === subject)) return 'stakeholders';
  return subject !== null && program.risks.some((risk) => risk.id === subject) ? 'risks' : 'map';
}

import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { useWords } from '../session-context';
import { useSubject } from '../use-subject';
import { ViewHeading } from '../ViewHeading';
import { WithProgram } from '../WithProgram';
import { usePicturesWords } from './use-pictures-words';

const useStyles = makeStyles({
  // The words of the first tab stand where texts begin.
  choice: { marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, flexWrap: 'wrap' },
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

/** Pictures of the program to explore. */
export function PicturesView() {
  const { title, noProgram } = usePicturesWords();
  return <WithProgram title={title} none={noProgram}>{(reading) => <Pictures reading={reading} />}</WithProgram>;
}

function Pictures({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { pane } = useWords();
  const request = useSubject('pictures');
  const subject = request?.subject ?? null;
  const id = useId();
  const [picked, setPicked] = useState<{ readonly picture: PictureId; readonly request: typeof request } | null>(null);

  const chosen = picked !== null && picked.request === request ? picked.picture : pictureOf(subject, reading);
  const picture = pictures.find((candidate) => candidate.id === chosen) ?? pictures[0]!;
  return (
    <>
      <ViewHeading title={words.title} />
      <TabList
        className={styles.choice} size="small" aria-label={words.choose} selectedValue={picture.id}
        onTabSelect={(_event, { value }) => setPicked({ picture: value as PictureId, request })}
      >
        {pictures.map((each) => (
          <Tab key={each.id} id={`${id}-${each.id}`} value={each.id} aria-controls={`${id}-picture`}>{words.pictures[each.id]}</Tab>
        ))}
      </TabList>
      <div id={`${id}-picture`} role="tabpanel" aria-labelledby={`${id}-${picture.id}`}>
        <Suspense fallback={<Spinner size="small" label={pane.loading} />}>
          <picture.component key={subject} reading={reading} subject={subject} />
        </Suspense>
      </div>
    </>
  );
}

/** The picture a record is found in. */
function pictureOf(subject: string | null, { program }: ProgramReading): PictureId {
  if (subject !== null && program.stakeholders.some((stakeholder) => stakeholder.id === subject)) return 'stakeholders';
  return subject !== null && program.risks.some((risk) => risk.id === subject) ? 'risks' : 'map';
}

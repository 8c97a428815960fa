import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { PageFit20Regular, TextFont20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ViewportControl } from './use-viewport';
import { usePicturesWords } from './use-pictures-words';

const useStyles = makeStyles({ buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

/** Zooming for those who point; the keys + − 0 do the same. */
export function ZoomButtons({ zoomIn, zoomOut, fit, makeReadable }: ViewportControl) {
  const styles = useStyles();
  const words = usePicturesWords();
  const buttons: readonly { readonly label: string; readonly icon: ReactElement; readonly press: () => void }[] = [
    { label: words.zoomIn, icon: <ZoomIn20Regular />, press: zoomIn },
    { label: words.zoomOut, icon: <ZoomOut20Regular />, press: zoomOut },
    { label: words.fit, icon: <PageFit20Regular />, press: fit },
    { label: words.readable, icon: <TextFont20Regular />, press: makeReadable },
  ];
  return (
    <div className={styles.buttons}>
      {buttons.map(({ label, icon, press }) => (
        <Tooltip key={label} content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={icon} onClick={press} />
        </Tooltip>
      ))}
    </div>
  );
}

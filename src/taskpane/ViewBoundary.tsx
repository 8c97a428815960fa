import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Strings } from '../strings/strings';

interface ViewBoundaryProps {
  readonly words: Strings;
  readonly children: ReactNode;
}

/** Keeps a crash inside the view it happened in: the tabs go on working, and the view can be tried again. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const { words } = this.props;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{words.pane.crashed}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ hasCrashed: false })}>{words.pane.tryAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}

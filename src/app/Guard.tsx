// SPDX-License-Identifier: AGPL-3.0-or-later
import { Component, type ComponentChildren } from 'preact';
import { text } from '../i18n/i18n.ts';

/** A screen that breaks says so, and what is still fine; it never leaves a white page. */
export class Guard extends Component<
  { children: ComponentChildren; at: string },
  { broken: string | undefined }
> {
  override state = { broken: undefined as string | undefined };

  override componentDidCatch(error: unknown): void {
    reportError(error);
    this.setState({ broken: this.props.at });
  }

  override render() {
    if (this.state.broken !== this.props.at) return this.props.children;
    return (
      <main id="main" class="page" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('shell.failedTitle')}</h1>
        <p class="lead">{text('shell.failedHelp')}</p>
        <p class="ln">
          <button type="button" class="btn pri" onClick={() => location.reload()}>
            {text('shell.reload')}
          </button>
        </p>
      </main>
    );
  }
}

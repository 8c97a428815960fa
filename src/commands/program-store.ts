import type { Activity } from './activity';
import type { Surroundings } from './command';
import { LiveStore } from './live-store';
import type { ProgramReading } from './read-program';
import { readProgram } from './read-program';

export type ProgramState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'none' }
  | { readonly is: 'read'; readonly reading: ProgramReading };

/** How long, in milliseconds, the user must pause typing before the workbook is read again. */
const pause = 800;

/** The current program, read once for all views, and again after each command and when the user has changed cells. */
export class ProgramStore extends LiveStore<ProgramState> {
  private version: number;

  constructor(
    private readonly surroundings: () => Surroundings,
    private readonly activity: Activity,
  ) {
    super({ is: 'loading' });
    this.version = activity.current().version;
  }

  protected override async listen(): Promise<void> {
    this.activity.subscribe(() => {
      const { version } = this.activity.current();
      if (version === this.version) return;
      this.version = version;
      this.markStale();
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    await this.surroundings().gateway.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(this.markStale, pause);
    });
  }

  protected override async read(): Promise<ProgramState> {
    const reading = await readProgram.run(this.surroundings(), undefined);
    return reading === null ? { is: 'none' } : { is: 'read', reading };
  }

  protected override failed(error: unknown): ProgramState {
    return { is: 'failed', error };
  }
}

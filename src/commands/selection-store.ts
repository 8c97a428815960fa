import type { SelectionFact } from '../excel/gateway';
import type { Surroundings } from './command';
import { LiveStore } from './live-store';

export type { SelectionFact } from '../excel/gateway';

export type SelectionState =
  | { readonly is: 'unknown' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'known'; readonly selection: SelectionFact };

/** Where the user is in the grid. */
export class SelectionStore extends LiveStore<SelectionState> {
  constructor(private readonly surroundings: () => Surroundings) {
    super({ is: 'unknown' });
  }

  protected override async listen(): Promise<void> {
    await this.surroundings().gateway.onSelectionChanged((selection) => this.tell({ is: 'known', selection }));
  }

  protected override async read(): Promise<SelectionState> {
    return { is: 'known', selection: await this.surroundings().gateway.selection() };
  }

  protected override failed(error: unknown): SelectionState {
    return { is: 'failed', error };
  }
}

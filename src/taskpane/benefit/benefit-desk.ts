import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../commands/session';
import type { DraftInputs } from './benefit-draft';
import type { BenefitQuery } from './filter-benefits';
import { everything } from './filter-benefits';

/** A row of the register: by its id, by its position where that id is blank or not its own. */
export interface BenefitKey {
  readonly id: string;
  readonly row: number;
}

export interface Draft {
  /** Null: a new benefit. */
  readonly of: BenefitKey | null;
  readonly inputs: DraftInputs;
}

export type Place =
  | { readonly is: 'list' }
  /** `byPane`: chosen in the pane, so the keyboard goes along; a choice in the grid leaves it there. */
  | { readonly is: 'page'; readonly of: BenefitKey; readonly byPane: boolean }
  | { readonly is: 'form' };

export interface DeskState {
  readonly place: Place;
  readonly query: BenefitQuery;
  /** The id that was last opened from the list, where the keyboard comes back to. */
  readonly lastOpened: string | null;
  readonly draft: Draft | null;
  /** A benefit that was asked for while something unsaved is on the desk. */
  readonly asked: BenefitKey | null;
  /** The reading of the program the last benefit was saved from. */
  readonly savedFrom: object | null;
}

const tidy: DeskState = { place: { is: 'list' }, query: everything, lastOpened: null, draft: null, asked: null, savedFrom: null };

/** What is open in the Benefit view: it stays when another view is shown, so that nothing typed is lost. */
class BenefitDesk {
  private state = tidy;
  private readonly listeners = new Set<() => void>();
  private wantsFocus = false;
  private request: object | null = null;
  private cell: string | null = null;
  /** Cells the pane has selected itself; their events come back and are not followed. */
  private readonly ownCells = new Set<string>();
  /** The benefit just added, whose row is selected as soon as it is known. */
  private added: string | null = null;

  readonly current = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  hasUnsaved(): boolean {
    return this.state.draft !== null && Object.keys(this.state.draft.inputs).length > 0;
  }

  /** Opens the form; a draft of the same benefit is taken up again. */
  edit(of: BenefitKey | null): void {
    const { draft } = this.state;
    const isSame = draft !== null && draft.of?.id === of?.id && draft.of?.row === of?.row;
    this.change({ place: { is: 'form' }, draft: isSame ? draft : { of, inputs: {} } });
  }

  show(of: BenefitKey, byPane: boolean): void {
    if (this.state.place.is === 'form' && this.hasUnsaved()) {
      this.change({ asked: of });
      return;
    }
    this.wantsFocus = byPane;
    this.change({ place: { is: 'page', of, byPane }, lastOpened: of.id, asked: null });
  }

  /** Back to the list, or away from the form: what was not saved is discarded. */
  leaveTo(place: Place): void {
    this.wantsFocus = true;
    this.change({ place, asked: null, ...(this.state.place.is === 'form' ? { draft: null } : {}) });
  }

  /** What was typed stands in the register now, which is not yet so in the reading it was saved from. */
  saved(id: string, row: number | null, savedFrom: object): void {
    if (row === null) this.added = id;
    this.wantsFocus = true;
    this.change({ draft: null, asked: null, savedFrom, lastOpened: id, place: { is: 'page', of: { id, row: row ?? -1 }, byPane: true } });
  }

  /** Whether the keyboard is to go where the pane has gone; true once, so that coming back from another view does not move it. */
  takeFocus(): boolean {
    const wanted = this.wantsFocus;
    this.wantsFocus = false;
    return wanted;
  }

  /** Whether this is the benefit just added; true once. */
  takeAdded(id: string): boolean {
    const isAdded = this.added === id;
    if (isAdded) this.added = null;
    return isAdded;
  }

  /** Whether another view asks for something new; true once a request. */
  takeRequest(request: object): boolean {
    const isNew = request !== this.request;
    this.request = request;
    return isNew;
  }

  /** Whether the user has gone to another cell of the grid; not when the pane has selected it. */
  takeCell(cell: string): boolean {
    if (cell === this.cell) return false;
    this.cell = cell;
    if (this.ownCells.delete(cell)) return false;
    this.ownCells.clear();
    return true;
  }

  /** The pane is about to select a cell. Selecting the one the user is on makes no event, so there is none to leave alone. */
  willSelect(cell: string): void {
    if (cell !== this.cell) this.ownCells.add(cell);
  }

  couldNotSelect(cell: string): void {
    this.ownCells.delete(cell);
  }
}

const desks = new WeakMap<Session, BenefitDesk>();

/** The desk of a session; there is one. */
export function deskOf(session: Session): BenefitDesk {
  let desk = desks.get(session);
  if (!desk) desks.set(session, (desk = new BenefitDesk()));
  return desk;
}

const DeskContext = createContext<BenefitDesk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** The desk of this session and what lies on it now; the part is drawn again when that changes. */
export function useDesk(): { readonly desk: BenefitDesk; readonly state: DeskState } {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Parts of the Benefit view must stand inside DeskProvider');
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.current) };
}

import type { LinkRefusal, NewLink } from '../domain/realization/check-link';
import type { Receipt } from '../excel/gateway';
import type { ChangeSet } from '../sheets/change-set';
import type { ShownLink } from '../sheets/plan-links';
import type { TableContent } from '../sheets/workbook-facts';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { readProgram } from './read-program';

export type { LinkRefusal, NewLink } from '../domain/realization/check-link';
export type { ShownLink } from '../sheets/plan-links';

export type AddLinkOutcome =
  | {
    readonly is: 'link-added';
    readonly from: string;
    readonly to: string;
    readonly problems: readonly Problem[];
    readonly receipt: Receipt;
  }
  /** `no-table`: the workbook has no sheet Benefit links. */
  | { readonly is: 'link-refused'; readonly refusal: LinkRefusal | 'no-table' };

export interface RemoveLinkOutcome {
  readonly is: 'link-removed';
  readonly from: string;
  readonly to: string;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Adds an arrow to the benefits map: a row of BenefitLinks. */
export const addLink: ChangeCommand<NewLink, AddLinkOutcome> = {
  id: 'AddLink',
  label: 'addLink',

  async preview(surroundings, link) {
    const plan = await planAdding(surroundings, link);
    return { changeSet: 'refusal' in plan ? { command: 'add-link', changes: [] } : plan, problems: [] };
  },

  async run(surroundings, link, progress) {
    const plan = await planAdding(surroundings, link);
    if ('refusal' in plan) return { is: 'link-refused', refusal: plan.refusal };
    return { is: 'link-added', from: link.from, to: link.to, problems: [], receipt: await surroundings.gateway.apply(plan, progress) };
  },
};

/** Removes an arrow from the benefits map: the row of BenefitLinks that draws it. */
export const removeLink: ChangeCommand<ShownLink, RemoveLinkOutcome> = {
  id: 'RemoveLink',
  label: 'removeLink',

  preview: async (surroundings, link) => ({ changeSet: await planRemoving(surroundings, link), problems: [] }),

  async run(surroundings, link, progress) {
    const receipt = await surroundings.gateway.apply(await planRemoving(surroundings, link), progress);
    return { is: 'link-removed', from: link.from, to: link.to, problems: [], receipt };
  },
};

async function planAdding(surroundings: Surroundings, link: NewLink): Promise<ChangeSet | { readonly refusal: LinkRefusal | 'no-table' }> {
  const [found, { benefitsMap, checkLink, planAddLink }] = await Promise.all([readProgram.run(surroundings, undefined), mapEditing()]);
  const links = found && linksOf(found.reading.tables);
  if (!found || !links) return { refusal: 'no-table' };
  const { refusal } = checkLink(benefitsMap(found.program, found.assessment), link);
  return refusal === null ? planAddLink(links, link) : { refusal };
}

async function planRemoving({ gateway }: Surroundings, link: ShownLink): Promise<ChangeSet> {
  const [{ tables }, { planRemoveLink }] = await Promise.all([gateway.read(['BenefitLinks']), mapEditing()]);
  const links = linksOf(tables);
  return links ? planRemoveLink(links, link) : { command: 'remove-link', changes: [] };
}

function linksOf(tables: ReadonlyMap<string, TableContent>): TableContent | undefined {
  return tables.get('BenefitLinks');
}

/** Loaded with the first change to the map. */
async function mapEditing() {
  const [mapping, checking, planning] = await Promise.all([
    import('../domain/realization/benefits-map'), import('../domain/realization/check-link'), import('../sheets/plan-links'),
  ]);
  return { ...mapping, ...checking, ...planning };
}

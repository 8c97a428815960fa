/**
 * The circles of a directed graph: every group of nodes that can be reached from each other, and every node that points at itself.
 * Tarjan's strongly connected components without recursion, linear in nodes and arrows.
 * @param arrows where each node points; nodes that are not a key have no arrow
 * @returns the groups, each in alphabetical order, in the order of their first node
 */
export function cycles(arrows: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const none: readonly string[] = [];

  const enter = (node: string): Visit => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, targets: arrows.get(node) ?? none, next: 0 };
  };
  const lower = (node: string, to: number): void => void lowest.set(node, Math.min(lowest.get(node)!, to));

  for (const root of arrows.keys()) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.targets[visit.next++];
      if (target !== undefined) {
        if (!order.has(target)) path.push(enter(target));
        else if (isOpen.has(target)) lower(visit.node, order.get(target)!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, lowest.get(visit.node)!);
      if (lowest.get(visit.node) === order.get(visit.node)) {
        const group = open.splice(open.lastIndexOf(visit.node));
        for (const node of group) isOpen.delete(node);
        if (group.length > 1 || visit.targets.includes(visit.node)) found.push(group.sort());
      }
    }
  }
  return found.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

interface Visit {
  readonly node: string;
  readonly targets: readonly string[];
  next: number;
}

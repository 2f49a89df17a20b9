/**
 * Items in groups, in their order, each as large as what a request or an answer takes; one that is larger has a group of its own.
 * @param size of an item, above 0
 */
export function packed<T>(items: readonly T[], size: (item: T) => number, most: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const needed = size(item);
    if (needed > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(item);
    room -= needed;
  }
  return groups;
}

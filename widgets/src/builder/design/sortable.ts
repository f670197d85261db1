import Sortable from "sortablejs";

/**
 * Lets members be dragged, also from one list into another. What was dragged is put back before the move is told: the lists are drawn from the
 * document, not from where the pointer left something.
 */
export function sortable(list: HTMLElement, group: string, moved: (id: string, to: string, index: number) => void): () => void {
  let next: Node | null = null;
  const made = Sortable.create(list, {
    group, animation: 140, delay: 150, delayOnTouchOnly: true, draggable: "[data-id]", filter: "input", preventOnFilter: false, emptyInsertThreshold: 12,
    onStart: ({ item }) => void (next = item.nextSibling),
    onEnd: ({ item, from, to, oldDraggableIndex, newDraggableIndex }) => {
      if (from === to && oldDraggableIndex === newDraggableIndex) return;
      from.insertBefore(item, next);
      moved(item.dataset["id"]!, to.dataset["list"]!, newDraggableIndex!);
    },
  });
  return () => made.destroy();
}

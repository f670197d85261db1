/** An icon of the admin's sprite, beside words that say the same. */
export const Icon = ({ name }: { name: string }) => (
  <svg class="icon" aria-hidden="true">
    <use href={`/icons.svg#${name}`} />
  </svg>
);

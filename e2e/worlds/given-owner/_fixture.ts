/** The world: somebody has set the product up and signed in; there is nothing in it yet. */
export { expect, test } from "../../support/test";

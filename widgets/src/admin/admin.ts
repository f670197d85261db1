import { colourPickers } from "./parts/colourPickers";
import { copyButtons } from "./parts/copyButtons";
import { filterForms } from "./parts/filterForms";
import { liveParts } from "./parts/liveParts";
import { onceOnly } from "./parts/onceOnly";
import { selectAll } from "./parts/selectAll";

// Everything works without this script; it only makes pages nicer.
colourPickers(document);
copyButtons(document);
filterForms(document);
liveParts(document, copyButtons);
onceOnly(document);
selectAll(document);

/*
 * The embed loader: one small classic script for any website.
 *
 *   <script src="https://leads.example.com/embed/v1.js" async></script>
 *   <lead-magnet key="Ab3dE5fG" lang="en" style="display:block;min-height:520px">
 *     <a href="https://leads.example.com/m/Ab3dE5fG">Take the assessment</a>
 *   </lead-magnet>
 *
 * The link inside is what visitors see where scripts are off or blocked, the browser is too old, or the server cannot be reached;
 * the magnet takes its place.
 *
 * Attributes of <lead-magnet> (docs/embed.md says more):
 *   key      (needed)  the magnet's key, from its Publish page; `magnet` says the same where a framework keeps `key` for itself
 *   mode     inline | popup | slide-in | side-tab | button | page | exit. Default inline
 *   trigger  what opens another mode than inline: click | load | delay:seconds | scroll:percent | exit:seconds | none, several with spaces
 *            between. Default click, for mode exit the trigger exit
 *   cap      how often it opens by itself: once | session | days:number | always, and until when: lead | close. Default `session lead`
 *   open     whether it is open; set it to open, remove it to close
 *   label    what button, tab and dialog are called. Default: the text of the link inside
 *   side     left | right. Default: where a line of the page ends
 *   theme    auto | light | dark. Default auto: what the page's own `color-scheme` says, else what the visitor's system prefers
 *   height   pixels to reserve before the magnet is there, default 520; keeps the page from jumping.
 *            With `style="display:block;min-height:520px"` on the element, or the same for `lead-magnet` in a style sheet of the page
 *            where a policy forbids style attributes, room is kept even before this script has run.
 *   lang     language to show, where the magnet has several; without it that of the page, then of the browser, else the magnet's own. Also
 *            that of what the loader itself has to say
 *   font     system | inherit. Default system; `inherit` takes the font of the page
 *   accent   a CSS colour instead of the workspace's accent
 *   placement  a name for this place, such as `pricing-page`, that goes with events and submission
 *   prefill  what is known of the visitor, as in an address: `email=ana%40acme.example&plan=pro`; only for fields that declare such a parameter
 *   consent  wait | granted | denied: what the visitor said to measuring (also `data-consent`, here or on the script tag; else Consent Mode)
 *   value, currency  what a lead is worth, told with generate_lead
 *
 * `data-lead-magnet="key"` on any element opens the magnet at a click. `LeadMagnets.open({ key, mode, … })` takes the attributes as
 * options and answers a handle with open, close, update and unmount; calls made before this script wait in `LeadMagnets.q`.
 *
 * The script may be included twice, and a page may hold several magnets. It loads a magnet when it comes within 200 px of the screen.
 * It sets no cookie, needs no inline style or script, no eval and no innerHTML. Under a Content-Security-Policy it needs this server
 * in `script-src` (or a nonce on the tag) and `connect-src`, and in `img-src` where the magnet shows pictures.
 *
 * On the element it fires, without personal data, the bubbling events lm_view, lm_start, lm_step, lm_submit and generate_lead, and
 * lm_open and lm_close where it opens over the page.
 */
import { defineLeadMagnet } from "./define-lead-magnet";

defineLeadMagnet();

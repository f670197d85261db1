import { summaryOf, tableOf } from "../browserTests.mjs";

const told = { wordpress: "WordPress", "wordpress-theme-twentytwentythree": "its theme Twenty Twenty-Three", php: "PHP", "mariadb-server-core": "MariaDB" };

/** docs/proof-wordpress.md: which WordPress it was, a row for each test, a column for each engine; what was not tested is said. */
export function wordPressPage({ date, cores, seconds, versions, engines }) {
  const parts = Object.entries(told).map(([name, title]) => `${title} ${versionOf(name, versions)}`);
  return `# Proof in WordPress

Written by \`npm run prove -- wordpress\` on ${date}, ${cores} cores, ${seconds} s, with Debian's packages: ${parts.join(", ")}.

${summaryOf(engines)}

The packages are unpacked into a folder that goes in the end; nothing is installed. WordPress is served by PHP's own server on loopback, with a
MariaDB that listens on a socket. An author, who may paste no HTML, writes the posts: with an Embed block in the editor, where the magnet is seen at
once, and as text with the link on a line of its own. What visitors then see:

- WordPress found the way to embed by itself. Of the answer it kept the quoted link and the frame, which it shows in a sandbox
  (\`sandbox="allow-scripts" security="restricted"\`, without an origin) with a secret behind its address.
- WordPress' own script shows the frame in the link's place and makes it as high as each step, at most 1000 pixels.
- The magnet is completed in there from the first question to the lead that the server knows with its answers, with no error in the console and no
  cookie. The report's link leads the whole page on.

${tableOf(engines, "In WordPress")}

What is different from the world outside:

- WordPress fetches nothing from loopback and from unusual ports. One plugin (\`e2e/wordpress/site/plugins/loopback.php\`) allows the one address of
  the product, by the filters that WordPress has for it (\`http_request_host_is_external\`, \`http_allowed_safe_ports\`). All others are shut off.
- Without https the editor makes no Embed block of a pasted link by itself: the author asks for the block. The link on a line of its own becomes the
  magnet all the same.
- On a telephone this theme keeps the frame of an Embed block within the screen, and of a link in plain text it does not: WordPress leaves a frame no
  attribute for that but its width, which is the one that it asks for.
- Other plugins and themes, and other versions than this one, were not tested.

\`npm test\` holds a page that does what WordPress does (\`e2e/worlds/given-frames/wordpress.spec.ts\`).
`;
}

/** Debian's packages of PHP are named by its version. */
function versionOf(name, versions) {
  const found = versions[name] ?? Object.entries(versions).find(([own]) => new RegExp(`^${name}[\\d.]+-cli$`).test(own))?.[1];
  // As its makers count, without what Debian adds.
  return found?.replace(/^\d+:/, "").replace(/[+-].*$/, "") ?? "of unknown version";
}

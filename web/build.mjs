// Bundles the styles and behaviours into dist/ under names that carry a content hash, and writes
// dist/manifest.json ({"app.js": "app.<hash>.js", …}) for the server. A changed file gets a new
// name, so every answer under /assets can be cached for ever.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

const dist = new URL("dist/", import.meta.url);
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

const manifest = {};

/**
 * Turbo writes a <style> element for its progress bar as soon as it loads, which our content
 * policy forbids (style-src 'self'). The call is taken out here; css/shell.css styles the bar.
 */
const turboWithoutStyle = {
  name: "turbo-without-style",
  setup(build) {
    build.onLoad({ filter: /@hotwired\/turbo\/dist\/turbo\.es2017-esm\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const parts = text.split("    this.installStylesheetElement();\n");
      if (parts.length !== 2) throw new Error("Turbo no longer installs its style as it did: look at build.mjs again");
      return { contents: parts.join(""), loader: "js" };
    });
  },
};

/** Bundle entries; split chunks and fonts land beside them with hashed names of their own. */
async function bundle(entryPoints, options) {
  const result = await build({
    entryPoints,
    bundle: true,
    minify: true,
    sourcemap: false,
    outdir: "dist",
    absWorkingDir: import.meta.dirname,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    assetNames: "[name].[hash]",
    target: ["es2022", "chrome123", "firefox121", "safari17.5"],
    loader: { ".woff2": "file" },
    legalComments: "eof",
    metafile: true,
    plugins: [turboWithoutStyle],
    ...options,
  });
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    if (!output.entryPoint) continue;
    manifest[basename(output.entryPoint).replace(/\.ts$/, ".js")] = basename(path);
  }
}

/** One SVG sprite of the Lucide icons named in src/icons.txt, each as <symbol id="name">. */
async function sprite() {
  const names = (await readFile(new URL("src/icons.txt", import.meta.url), "utf8"))
    .split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
  const symbols = await Promise.all(names.map(async (name) => {
    const file = new URL(`node_modules/lucide-static/icons/${name}.svg`, import.meta.url);
    const svg = await readFile(file, "utf8").catch(() => { throw new Error(`src/icons.txt names an unknown Lucide icon: ${name}`); });
    const shapes = svg.replace(/<!--.*?-->/gs, "").match(/<svg[^>]*>(.*)<\/svg>/s)[1].replace(/\s*\n\s*/g, "");
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  }));
  const text = `<!-- Icons by Lucide, ISC licence, https://lucide.dev/license -->\n<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8).toUpperCase();
  manifest["icons.svg"] = `icons.${hash}.svg`;
  await writeFile(new URL(manifest["icons.svg"], dist), text);
}

await bundle(["src/app.ts"], { format: "esm", splitting: true });
await bundle(["src/theme.ts", "src/words.ts"], { format: "iife" });
await bundle(["src/css/app.css"], {});
await sprite();
await writeFile(new URL("manifest.json", dist), JSON.stringify(manifest, null, 2) + "\n");

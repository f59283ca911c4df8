// Articles, lists of twenty, a page for each tag, an Atom feed: what Pelican makes out of the box.
import { feedPlugin } from "@11ty/eleventy-plugin-rss";

export default function (config) {
  config.addGlobalData("layout", "article.njk");
  config.addCollection("articles", (api) => api.getFilteredByGlob("./src/articles/*.md"));
  config.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed.xml",
    collection: { name: "articles", limit: 0 },
    metadata: {
      language: "en",
      title: "News",
      base: "https://news.example/",
      author: { name: "News" },
    },
  });
  return { dir: { input: "src", includes: "../_includes", output: "_site" } };
}

# Pelican as it comes: its own theme, feeds, tag, author and archive pages.
AUTHOR = "News"
SITENAME = "News"
SITEURL = "https://news.example"
PATH = "content"
OUTPUT_PATH = "output"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_PAGINATION = 20
FEED_ALL_ATOM = "feeds/all.atom.xml"
CATEGORY_FEED_ATOM = "feeds/{slug}.atom.xml"
# Its cache, which a rebuild after an edit may use.
CACHE_CONTENT = True
LOAD_CONTENT_CACHE = True
CHECK_MODIFIED_METHOD = "mtime"
CACHE_PATH = "cache"
SLUGIFY_SOURCE = "basename"  # titles repeat

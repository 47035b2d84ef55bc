-- What readers and programs ask in turn: chapters, passages, names, searches, machine forms, the site's own files.
local paths = {
  "/", "/kazakh-khanates/1", "/kazakh-khanates/2", "/abc-kazakhstan/2", "/abc-kazakhstan/3", "/abc-kazakhstan/3.2", "/kazakh-khanates/2.8", "/abc-kazakhstan/p35", "/abc-kazakhstan@1/3.2",
  "/names", "/names/tashkent", "/names/abulkhair-khan", "/timeline", "/timeline?century=1900", "/map", "/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2", "/css/site.css", "/js/site.js",
  "/search?q=%D8%AE%D8%A7%D9%86", "/search?q=Kazakhstan", "/search/concordance?q=%D8%AE%D8%A7%D9%86", "/api/search?q=%D8%B1%D9%88%D8%B3", "/api/suggest?q=kaz", "/kazakh-khanates/2?q=%D8%AE%D8%A7%D9%86",
  "/abc-kazakhstan/3.2.bib", "/kazakh-khanates/2.tei.xml", "/putin-visit-2024.epub", "/putin-visit-2024.json", "/api/dts/navigation/?resource=abc-kazakhstan.ar&down=1", "/atom.xml", "/sitemap.xml", "/health/ready",
}
local languages = { "ur", "ar", "en" }
local count = 0
function request()
  count = count + 1
  wrk.headers["Accept-Language"] = languages[count % 3 + 1]
  return wrk.format("GET", paths[count % #paths + 1])
end

-- Asks for two words, and for others each time: no answer comes from a cache. The words are of both languages and of the texts' own matter.
local words = {
  "قازق", "خان", "روس", "ایران", "تاشقند", "ریاست", "معاہدہ", "سلطنت", "وسطی", "ایشیا", "چین", "تجارت", "تیل", "قبائل", "جنگ", "صدر",
  "كازاخستان", "روسيا", "آسيا", "الوسطى", "الاتحاد", "السوفيتي", "الدولة", "السياسة", "النفط", "بحر", "قزوين", "الصين", "إيران", "الاقتصاد",
}
local function escape(text)
  return (text:gsub(".", function(c) return string.format("%%%02X", c:byte()) end))
end
for i, word in ipairs(words) do words[i] = escape(word) end
local count = 0
function request()
  count = count + 1
  local first = words[count % #words + 1]
  local second = words[math.floor(count / #words) % #words + 1]
  return wrk.format("GET", "/search?q=" .. first .. "+" .. second .. "+" .. (1500 + math.floor(count / #words / #words) % 500))
end

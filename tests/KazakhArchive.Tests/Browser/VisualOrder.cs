using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Browser;

/// <summary>What the eye meets from left to right.</summary>
internal static class VisualOrder
{
    /// <summary>
    /// A function of an element that gives its visible characters by the left edge of their boxes. Hidden layers have
    /// no boxes and drop out; controls of direction have no width.
    /// </summary>
    public const string Script = """
        element => {
          const seen = [];
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            for (let i = 0; i < node.data.length; i++) {
              if (/[\u200e\u200f\u061c\u2066-\u2069]/.test(node.data[i])) continue;
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const box = range.getBoundingClientRect();
              if (box.width > 0) seen.push([box.left + box.width / 2, node.data[i]]);
            }
          }
          return seen.sort((a, b) => a[0] - b[0]).map(character => character[1]).join('');
        }
        """;

    /// <summary>
    /// The same with each word of Arabic letters as one <c>w</c> and all digits in ASCII, so that an expectation
    /// reads from left to right wherever it is read. Brackets stay as stored; what is drawn is their mirror image.
    /// </summary>
    public static string Fold(string seen)
    {
        var folded = new StringBuilder();
        foreach (var c in seen)
        {
            if (Digits.IsDigit(c))
            {
                folded.Append((char)('0' + Digits.ValueOf(c)));
            }
            else if (c < '\u0600' || !char.IsLetter(c))
            {
                folded.Append(c);
            }
            else if (folded.Length == 0 || folded[^1] != 'w')
            {
                folded.Append('w');
            }
        }

        return folded.ToString();
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Reads YAML that anybody may have written: no tags, no aliases, which can say a thing a million times, nothing nested without end.</summary>
public static class PlainYaml
{
    private const int DeepestLevel = 32;

    /// <summary>The document; null where the text is none, as it is empty.</summary>
    /// <exception cref="InvalidDataException">It is no YAML of this kind.</exception>
    public static PlainValue? Read(string text)
    {
        try
        {
            var parser = new YamlDotNet.Core.Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            var value = Value(parser, 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<DocumentStart>(out var next) ? throw new InvalidDataException($"line {next.Start.Line}: a second document") : value;
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"line {fault.Start.Line}: {fault.Message}", fault);
        }
    }

    private static PlainValue Value(IParser parser, int depth)
    {
        if (depth > DeepestLevel)
        {
            throw new InvalidDataException("values are nested more than 32 deep");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new PlainValue.Scalar(scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var values = new List<PlainValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                values.Add(Value(parser, depth + 1));
            }

            return new PlainValue.List(values);
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new InvalidDataException("an alias stands for a value");
        }

        var pairs = new List<(string, PlainValue)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(parser, depth + 1) is PlainValue.Scalar name ? name.Text : throw new InvalidDataException("a key is no word");
            pairs.Add((key, Value(parser, depth + 1)));
        }

        return new PlainValue.Map(pairs);
    }
}

using KazakhArchive.Tests.Texts.Search.Contract;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Lucene;

public sealed class LuceneAnswerTests() : AnswerContractTests(LuceneTestedEngine.Instance);

public sealed class LuceneBridgeTests() : BridgeContractTests(LuceneTestedEngine.Instance);

public sealed class LuceneDevelopmentSetTests(ITestOutputHelper output) : DevelopmentSetContractTests(LuceneTestedEngine.Instance, 0.02, output);

public sealed class LuceneFoldingTests() : FoldingContractTests(LuceneTestedEngine.Instance);

public sealed class LuceneHostileQueryTests() : HostileQueryContractTests(LuceneTestedEngine.Instance);

public sealed class LuceneOracleTests() : OracleContractTests(LuceneTestedEngine.Instance);

public sealed class LuceneRankingTests() : RankingContractTests(LuceneTestedEngine.Instance);

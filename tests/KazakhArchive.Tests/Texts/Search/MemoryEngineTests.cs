using KazakhArchive.Tests.Texts.Search.Contract;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Texts.Search;

public sealed class MemoryAnswerTests() : AnswerContractTests(TestedEngine.Memory);

public sealed class MemoryBridgeTests() : BridgeContractTests(TestedEngine.Memory);

public sealed class MemoryDevelopmentSetTests(ITestOutputHelper output) : DevelopmentSetContractTests(TestedEngine.Memory, 0, output);

public sealed class MemoryFoldingTests() : FoldingContractTests(TestedEngine.Memory);

public sealed class MemoryHostileQueryTests() : HostileQueryContractTests(TestedEngine.Memory);

public sealed class MemoryOracleTests() : OracleContractTests(TestedEngine.Memory);

public sealed class MemoryRankingTests() : RankingContractTests(TestedEngine.Memory);

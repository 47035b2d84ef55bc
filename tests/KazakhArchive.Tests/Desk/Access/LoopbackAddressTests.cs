using System.Net;
using KazakhArchive.Desk.Access;

namespace KazakhArchive.Tests.Desk.Access;

public sealed class LoopbackAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5090", true)]
    [InlineData("http://localhost:5090/", true)]
    [InlineData("http://[::1]:5090", true)]
    [InlineData("http://0.0.0.0:5090", false)]
    [InlineData("http://*:5090", false)]
    [InlineData("http://[::]:5090", false)]
    [InlineData("http://192.168.1.2:5090", false)]
    [InlineData("http://localhost.example:5090", false)]
    [InlineData("https://localhost:5090", false)]
    [InlineData("5090", false)]
    public void OnlyThisMachineIsListenedOn(string url, bool isOwn) => Assert.Equal(isOwn, LoopbackAddress.IsListenedOn(url));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.2", false)]
    public void OnlyThisMachineIsAnswered(string address, bool isOwn) => Assert.Equal(isOwn, LoopbackAddress.IsOwn(IPAddress.Parse(address)));
}

package org.ballast.sandbox.load.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.sandbox.load.seed.World;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class TrafficTest {
    private static final World WORLD = new World(
            List.of("ann"),
            List.of(new Team(
                    7,
                    "T001",
                    70,
                    List.of("ann"),
                    List.of(new IssueRef(100, "T001-1"), new IssueRef(101, "T001-2")),
                    List.of(new IssueRef(102, "T001-3")))));

    private HttpServer server;
    private Visitors visitors;

    @Before
    public void logIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/jira/login.jsp", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=abc; Path=/jira");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        visitors = new Visitors(URI.create(
                "http://localhost:%d/jira".formatted(server.getAddress().getPort())));
        visitors.logIn(HttpClient.newHttpClient(), List.of("ann"));
    }

    @After
    public void stop() {
        server.stop(0);
    }

    @Test
    public void repeatsItsMix() {
        Traffic traffic = new Traffic(WORLD, visitors, 1);
        assertThat(count(traffic)).isEqualTo(count(traffic)).containsKeys(RequestKind.values());
    }

    @Test
    public void comesTheSameForTheSameSeed() {
        assertThat(paths(new Traffic(WORLD, visitors, 5))).isEqualTo(paths(new Traffic(WORLD, visitors, 5)));
        assertThat(paths(new Traffic(WORLD, visitors, 5))).isNotEqualTo(paths(new Traffic(WORLD, visitors, 6)));
    }

    @Test
    public void looksAtTheSameIssueWithThePanelAndWithoutInChangingOrder() {
        Traffic traffic = new Traffic(WORLD, visitors, 1);
        List<Call> first = traffic.calls(RequestKind.TAGGED_ISSUE);
        List<Call> second = traffic.calls(RequestKind.TAGGED_ISSUE);
        assertThat(kinds(first)).containsExactly(RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL);
        assertThat(kinds(second)).containsExactly(RequestKind.TAGGED_ISSUE_WITHOUT_PANEL, RequestKind.TAGGED_ISSUE);
        assertThat(first.get(0).pair())
                .isEqualTo(first.get(1).pair())
                .isNotEqualTo(second.get(0).pair());
        assertThat(first.get(0).request().uri().getPath())
                .isEqualTo(first.get(1).request().uri().getPath());
    }

    @Test
    public void takesADotBackBeforeItGivesAnother() {
        Traffic traffic = new Traffic(WORLD, visitors, 1);
        List<Call> votes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            votes.addAll(traffic.calls(RequestKind.VOTE));
        }
        assertThat(path(votes.get(1))).isEqualTo(path(votes.get(0)));
        assertThat(path(votes.get(3))).isEqualTo(path(votes.get(2)));
        assertThat(votes.stream()
                        .map(vote ->
                                vote.request().bodyPublisher().orElseThrow().contentLength()))
                .allMatch(length -> length == "{\"dots\":1}".length());
    }

    @Test
    public void takesBackEveryDotThatIsOutAtTheEnd() {
        Traffic traffic = new Traffic(WORLD, visitors, 1);
        Call given = traffic.calls(RequestKind.VOTE).get(0);

        assertThat(traffic.takeBack()).extracting(TrafficTest::path).containsExactly(path(given));
        assertThat(traffic.takeBack()).isEmpty();
    }

    private static Map<RequestKind, Long> count(Traffic traffic) {
        return Stream.generate(traffic)
                .limit(Traffic.round())
                .collect(Collectors.groupingBy(Call::kind, Collectors.counting()));
    }

    private static List<String> paths(Traffic traffic) {
        return Stream.generate(traffic).limit(60).map(TrafficTest::path).toList();
    }

    private static String path(Call call) {
        return call.request().uri().toString();
    }

    private static List<RequestKind> kinds(List<Call> calls) {
        return calls.stream().map(Call::kind).toList();
    }
}

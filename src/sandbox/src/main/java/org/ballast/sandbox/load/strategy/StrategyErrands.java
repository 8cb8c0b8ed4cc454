package org.ballast.sandbox.load.strategy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballast.sandbox.load.seed.StrategyWorld;
import org.ballast.sandbox.load.seed.StrategyWorld.Department;
import org.ballast.sandbox.load.traffic.Visitors;

/** What people ask of strategies, each time as somebody of another department about something else of it. */
public final class StrategyErrands {
    private static final String BALLAST = "/rest/ballast/1.0/";
    private static final int PILLARS = 4;
    private static final List<String> STRENGTHS = List.of("strongly", "somewhat");

    private final StrategyWorld world;
    private final Visitors visitors;
    private final SplittableRandom random;
    private final Map<String, Function<Department, HttpRequest>> errands = new LinkedHashMap<>();

    public StrategyErrands(StrategyWorld world, Visitors visitors, long seed) {
        this.world = world;
        this.visitors = visitors;
        this.random = new SplittableRandom(seed);
        read("departments (REST)", (department, strategy) -> "departments");
        page("strategy's page (HTML)", department -> "strategy?strategyId=" + strategy(department));
        page(
                "board's page (HTML)",
                department -> "board?boardId=" + department.team().boardId());
        read("strategy, its one page (REST)", (department, strategy) -> "strategies/" + strategy);
        read("wins of a strategy (REST)", (department, strategy) -> "strategies/%d/wins".formatted(strategy));
        read(
                "commitments to a strategy (REST)",
                (department, strategy) -> "strategies/%d/commitments".formatted(strategy));
        read(
                "user flows and service levels (REST)",
                (department, strategy) -> "departments/%d/flows".formatted(department.id()));
        read("capacity check (REST)", (department, strategy) -> "strategies/%d/capacity".formatted(strategy));
        read(
                "linked issues of a pillar (REST)",
                (department, strategy) ->
                        "strategies/%d/elements/P%d/links?start=0&limit=50".formatted(strategy, pillar()));
        read("links of an issue (REST)", (department, strategy) -> "issues/%s/links".formatted(issue(department)));
        read("board's pillars (REST)", (department, strategy) -> board(department, "pillars"));
        read("suggestion with alignment (REST)", (department, strategy) -> board(department, suggestion(department)));
        read(
                "candidates with alignment (REST)",
                (department, strategy) -> board(department, "candidates?start=0&limit=50"));
        read("re-rank preview (REST)", (department, strategy) -> board(department, "rerank"));
        errands.put("link an issue (REST, PUT)", this::link);
        search(
                "JQL servesPillar, by ref",
                department -> "issue in servesPillar(\"S%d-P%d\")".formatted(strategy(department), pillar()));
        search("JQL servesPillar, a title of all departments", department -> "issue in servesPillar(\"Reliability\")");
        search(
                "JQL servesKeyResult, by ref",
                department -> "issue in servesKeyResult(\"S%d-K1\")".formatted(strategy(department)));
        search(
                "JQL techDebtPillar",
                department -> "techDebtPillar = \"S%d-P%d\" AND resolution is EMPTY"
                        .formatted(strategy(department), pillar()));
    }

    /** As reports name them. */
    public List<String> names() {
        return List.copyOf(errands.keySet());
    }

    /** The next one of that name. */
    public HttpRequest next(String name) {
        Department department = one(world.departments());
        return Objects.requireNonNull(errands.get(name), name).apply(department);
    }

    private void read(String name, BiFunction<Department, Long, String> path) {
        errands.put(
                name,
                department -> visitors.get(person(department), BALLAST + path.apply(department, strategy(department))));
    }

    private void page(String name, Function<Department, String> path) {
        errands.put(
                name,
                department -> visitors.get(person(department), "/plugins/servlet/ballast/" + path.apply(department)));
    }

    private void search(String name, Function<Department, String> jql) {
        errands.put(
                name,
                department -> visitors.get(
                        person(department),
                        "/rest/api/2/search?maxResults=50&fields=summary,status&jql="
                                + URLEncoder.encode(jql.apply(department), StandardCharsets.UTF_8)));
    }

    private HttpRequest link(Department department) {
        return visitors.put(
                person(department),
                BALLAST + "issues/%s/links/S%d-P%d".formatted(issue(department), strategy(department), pillar()),
                "{\"strength\":\"%s\"}".formatted(one(STRENGTHS)));
    }

    private static String board(Department department, String rest) {
        return "boards/%d/%s".formatted(department.team().boardId(), rest);
    }

    private static String suggestion(Department department) {
        return "suggestion?sprint=" + department.team().nextSprint();
    }

    private static String person(Department department) {
        return department.team().members().get(0);
    }

    private long strategy(Department department) {
        return one(department.strategies());
    }

    private String issue(Department department) {
        return one(department.team().items()).key();
    }

    private int pillar() {
        return 1 + random.nextInt(PILLARS);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

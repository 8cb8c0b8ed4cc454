package org.ballast.sandbox.load.traffic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.ballast.sandbox.load.seed.World;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;

/**
 * What people do on a working day, in a mix that repeats every {@link #round()} requests. Issue views come in pairs: the
 * same person looks at the same issue with the plugin's panel and without, in changing order.
 */
public final class Traffic implements Supplier<Call> {
    private static final Map<RequestKind, Integer> MIX = mix();

    private final World world;
    private final Visitors visitors;
    private final SplittableRandom random;
    private final Deque<Call> next = new ArrayDeque<>();
    private final Map<Paper, Long> given = new HashMap<>();
    private int pairs;
    private int votes;

    public Traffic(World world, Visitors visitors, long seed) {
        this.world = world;
        this.visitors = visitors;
        this.random = new SplittableRandom(seed);
    }

    private static Map<RequestKind, Integer> mix() {
        Map<RequestKind, Integer> mix = new EnumMap<>(RequestKind.class);
        mix.put(RequestKind.UNTAGGED_ISSUE, 4);
        mix.put(RequestKind.TAGGED_ISSUE, 2);
        mix.put(RequestKind.DEBT, 2);
        mix.put(RequestKind.BOARD_PAGE, 1);
        mix.put(RequestKind.BOARD, 1);
        mix.put(RequestKind.CANDIDATES, 2);
        mix.put(RequestKind.SUGGESTION, 2);
        mix.put(RequestKind.BALLOT, 1);
        mix.put(RequestKind.VOTE, 3);
        mix.put(RequestKind.SEARCH, 2);
        return mix;
    }

    /** How many requests it takes until the mix repeats. */
    public static int round() {
        return MIX.entrySet().stream()
                .mapToInt(entry -> isIssueView(entry.getKey()) ? 2 * entry.getValue() : entry.getValue())
                .sum();
    }

    @Override
    public Call get() {
        if (next.isEmpty()) {
            List<RequestKind> kinds = new ArrayList<>();
            MIX.forEach((kind, times) -> kinds.addAll(Collections.nCopies(times, kind)));
            Collections.sort(kinds);
            Collections.shuffle(kinds, new Random(random.nextLong()));
            kinds.forEach(kind -> next.addAll(calls(kind)));
        }
        return next.remove();
    }

    /** One request of a kind, or a pair. */
    public List<Call> calls(RequestKind kind) {
        Team team = one(world.teams());
        String person = one(team.members());
        return switch (kind) {
            case UNTAGGED_ISSUE, UNTAGGED_ISSUE_WITHOUT_PANEL ->
                pair(person, one(team.others()), RequestKind.UNTAGGED_ISSUE, RequestKind.UNTAGGED_ISSUE_WITHOUT_PANEL);
            case TAGGED_ISSUE, TAGGED_ISSUE_WITHOUT_PANEL ->
                pair(person, one(team.items()), RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL);
            case DEBT ->
                get(
                        kind,
                        person,
                        "/rest/ballast/1.0/issues/%s/debt"
                                .formatted(one(team.items()).key()));
            case BOARD_PAGE -> get(kind, person, "/plugins/servlet/ballast/board?boardId=%d".formatted(team.boardId()));
            case BOARD -> get(kind, person, board(team, ""));
            case CANDIDATES -> get(kind, person, board(team, "/candidates?start=0&limit=50"));
            case SUGGESTION -> get(kind, person, board(team, "/suggestion?sprint=" + team.nextSprint()));
            case BALLOT -> get(kind, person, board(team, "/ballot"));
            case VOTE -> List.of(vote(team));
            case SEARCH -> get(kind, person, search(team));
        };
    }

    private List<Call> pair(String person, IssueRef issue, RequestKind with, RequestKind without) {
        pairs++;
        String path = "/browse/" + issue.key();
        List<Call> pair = new ArrayList<>();
        pair.add(new Call(with, visitors.get(person, path), pairs));
        pair.add(new Call(without, visitors.get(person, path + "?plugin-panels=off"), pairs));
        if (pairs % 2 == 0) {
            Collections.reverse(pair);
        }
        return pair;
    }

    private List<Call> get(RequestKind kind, String person, String path) {
        return List.of(new Call(kind, visitors.get(person, path), 0));
    }

    /** Takes back the dots that are out, so that the same data can be measured again. */
    public List<Call> takeBack() {
        List<Call> calls = given.entrySet().stream()
                .map(entry -> vote(entry.getKey(), entry.getValue(), 0))
                .toList();
        given.clear();
        return calls;
    }

    /** Gives a person's last free dot to an issue, or takes it back the next time; nobody votes twice at the same moment. */
    private Call vote(Team team) {
        Paper paper = new Paper(
                team.boardId(), team.members().get(votes++ % team.members().size()));
        Long before = given.remove(paper);
        long issue = before == null ? one(team.items()).id() : before;
        if (before == null) {
            given.put(paper, issue);
        }
        return vote(paper, issue, before == null ? 1 : 0);
    }

    private Call vote(Paper paper, long issue, int dots) {
        String path = board(paper.boardId(), "/ballot/" + issue);
        return new Call(RequestKind.VOTE, visitors.put(paper.person(), path, "{\"dots\":%d}".formatted(dots)), 0);
    }

    /** What one person votes on. */
    private record Paper(long boardId, String person) {}

    private static String board(Team team, String rest) {
        return board(team.boardId(), rest);
    }

    private static String board(long boardId, String rest) {
        return "/rest/ballast/1.0/boards/%d%s".formatted(boardId, rest);
    }

    private String search(Team team) {
        String jql = "project = %s AND techDebtPriorityRank >= %d AND resolution is EMPTY ORDER BY techDebtVotes DESC"
                .formatted(team.projectKey(), 2 + random.nextInt(3));
        return "/rest/api/2/search?maxResults=50&fields=summary,status&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private static boolean isIssueView(RequestKind kind) {
        return kind == RequestKind.UNTAGGED_ISSUE || kind == RequestKind.TAGGED_ISSUE;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

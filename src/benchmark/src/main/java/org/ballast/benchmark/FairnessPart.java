package org.ballast.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ballast.core.fairness.Election;
import org.ballast.core.fairness.EqualShares;

/** Equal shares, exact, over votes as a debt round has them: 5 dots a voter, efforts of 1 to 16 half-days. */
final class FairnessPart implements Part {

    private static final int[] VOTERS = {4, 12, 25, 99};
    private static final int ITEMS = 150;
    private static final int DOTS = 5;
    private static final int MOST_HALF_DAYS = 16;
    private static final int BUDGET_HALF_DAYS = 120;
    private static final int ELECTIONS = 200;
    private static final int WARM_UP = 1000;
    private static final double NANOS_OF_A_MILLI = 1e6;

    @Override
    public String name() {
        return "fairness";
    }

    @Override
    public void run(Setting setting) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Table table = new Table(
                "Voters", "items", "elections", "median ms", "p95 ms", "p95 ms of processor", "slowest of processor");
        for (int voters : VOTERS) {
            SplittableRandom random = new SplittableRandom(voters);
            for (int run = 0; run < WARM_UP; run++) {
                EqualShares.winnersThenGreedy(election(voters, random));
            }
            double[] millis = new double[ELECTIONS];
            double[] processor = new double[ELECTIONS];
            for (int run = 0; run < ELECTIONS; run++) {
                Election<Integer> election = election(voters, random);
                long startedAt = threads.getCurrentThreadCpuTime();
                millis[run] = Timer.time(1, () -> EqualShares.winnersThenGreedy(election))
                        .millis();
                processor[run] = (threads.getCurrentThreadCpuTime() - startedAt) / NANOS_OF_A_MILLI;
            }
            table.row(
                    Integer.toString(voters),
                    Integer.toString(ITEMS),
                    Integer.toString(ELECTIONS),
                    Figures.millis(Figures.median(millis)),
                    Figures.millis(Figures.percentile(millis, 95)),
                    Figures.millis(Figures.percentile(processor, 95)),
                    Figures.millis(Figures.percentile(processor, 100)));
        }
        setting.out().println("### Fairness lens: equal shares\n");
        table.print(setting.out());
    }

    private static Election<Integer> election(int voters, SplittableRandom random) {
        NavigableMap<Integer, Long> costs = new TreeMap<>();
        for (int item = 0; item < ITEMS; item++) {
            costs.put(item, 1 + random.nextLong(MOST_HALF_DAYS));
        }
        List<NavigableMap<Integer, Long>> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            NavigableMap<Integer, Long> ballot = new TreeMap<>();
            for (int dot = 0; dot < DOTS; dot++) {
                ballot.merge(random.nextInt(ITEMS / 4), 1L, Long::sum);
            }
            ballots.add(ballot);
        }
        return new Election<>(BUDGET_HALF_DAYS, costs, ballots);
    }
}

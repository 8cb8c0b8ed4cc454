package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.StringTokenizer;
import org.ballast.benchmark.timefold.TimefoldRoadmap;
import org.ballast.core.solver.RoadmapBuilder;
import org.ballast.core.solver.RoadmapProblem;

/** A roadmap in the format RMAP 1 of the shared data, read or made up; every solver builds its own model of it. */
final class RoadmapInstance {

    private static final int[] EFFORTS = {1, 2, 3, 4, 6, 8, 10, 16};
    private static final int[] EFFORTS_PERCENT = {21, 25, 8, 20, 7, 4, 8, 7};

    final String name;
    final int items;
    final int slots;
    final int skills;
    final int pillars;
    final int contexts;
    final int switchCost;
    final int[] room;
    final int[] most;
    final int[] skillRoom;
    final int[] weight;
    final int[] wanted;

    /** Per item: effort, value, skill, pillar, context. */
    final int[][] facts;

    /** Per arc: predecessor, successor, lag. */
    final int[][] arcs;

    private RoadmapInstance(String name, String text) {
        this.name = name;
        StringTokenizer words = new StringTokenizer(text.substring(text.indexOf('\n')));
        int[] head = numbers(words, 7);
        items = head[0];
        slots = head[1];
        skills = head[2];
        pillars = head[3];
        contexts = head[4];
        switchCost = head[6];
        room = numbers(words, slots);
        most = numbers(words, slots);
        skillRoom = numbers(words, skills * slots);
        weight = numbers(words, slots);
        wanted = numbers(words, pillars);
        facts = new int[items][];
        for (int item = 0; item < items; item++) {
            facts[Integer.parseInt(words.nextToken())] = numbers(words, 5);
        }
        arcs = new int[head[5]][];
        for (int arc = 0; arc < arcs.length; arc++) {
            arcs[arc] = numbers(words, 3);
        }
    }

    static RoadmapInstance read(Path file) throws IOException {
        return new RoadmapInstance(file.getFileName().toString().replace(".rmap", ""), Files.readString(file));
    }

    /** Made up like those of the shared data: sprints alike, a fifth of the items waits for others, every fortieth is sliced. */
    static RoadmapInstance made(int items, int slots, int[] team, boolean full, long seed) {
        Random random = new Random(seed);
        int contexts = Math.max(8, items / 12);
        StringBuilder rows = new StringBuilder();
        int[] supply = new int[4];
        for (int item = 0; item < items; item++) {
            int effort = EFFORTS[pick(random, EFFORTS_PERCENT)];
            int pillar = pick(random, new int[] {40, 30, 20, 10});
            int value = (int) (20 + 35 * Math.exp(0.5 * random.nextGaussian()) + 20 * Math.sqrt(effort));
            supply[pillar] += effort;
            rows.append(item)
                    .append(' ')
                    .append(effort)
                    .append(' ')
                    .append(value)
                    .append(' ')
                    .append(random.nextInt(4));
            rows.append(' ')
                    .append(pillar)
                    .append(' ')
                    .append(random.nextInt(contexts))
                    .append('\n');
        }
        int arcs = 0;
        for (int arc = 0; arc < items / 5; arc++) {
            int then = random.nextInt(items);
            int first = then - 1 - random.nextInt(20);
            if (first >= 0) {
                rows.append(first).append(' ').append(then).append(" 0\n");
                arcs++;
            }
        }
        for (int first = 0; first + 4 < items; first += 40) {
            for (int slice = first; slice < first + 4; slice++) {
                rows.append(slice).append(' ').append(slice + 1).append(" 2\n");
                arcs++;
            }
        }
        StringBuilder text = new StringBuilder("RMAP 1\n");
        text.append(items)
                .append(' ')
                .append(slots)
                .append(" 4 4 ")
                .append(contexts)
                .append(' ')
                .append(arcs);
        text.append(full ? " 8000\n" : " 0\n");
        text.append((" " + team[0]).repeat(slots)).append('\n');
        text.append((" " + team[1]).repeat(slots)).append('\n');
        text.append((" " + team[2]).repeat(4 * slots)).append('\n');
        for (int slot = 0; slot < slots; slot++) {
            text.append(' ').append(1000 - 15 * slot);
        }
        text.append('\n');
        for (int pillar = 0; pillar < 4; pillar++) {
            text.append(' ').append(full ? Math.min(team[0] * slots * 15 / 100, supply[pillar] / 3) : 0);
        }
        String name = items + " items x " + slots + (full ? " full" : " core") + " seed " + seed;
        return new RoadmapInstance(name, text.append('\n').append(rows).toString());
    }

    RoadmapProblem problem() {
        RoadmapBuilder builder = new RoadmapBuilder(items, slots)
                .skills(skills, skillRoom)
                .pillars(pillars, wanted)
                .contexts(contexts, switchCost, false);
        for (int slot = 0; slot < slots; slot++) {
            builder.slot(slot, room[slot], most[slot]).weight(slot, weight[slot]);
        }
        for (int item = 0; item < items; item++) {
            int[] fact = facts[item];
            builder.item(item, fact[0], fact[1]).belongs(item, fact[2], fact[3], fact[4]);
        }
        for (int[] arc : arcs) {
            builder.arc(arc[0], arc[1], arc[2]);
        }
        return builder.build();
    }

    /** The slot of each item in the best roadmap that Timefold finds. */
    int[] timefold(double seconds) {
        int[][] sprints = new int[slots][];
        for (int slot = 0; slot < slots; slot++) {
            sprints[slot] = new int[] {room[slot], most[slot], weight[slot]};
        }
        Duration time = Duration.ofMillis((long) (seconds * 1000));
        return TimefoldRoadmap.solve(sprints, facts, arcs, skillRoom, wanted, switchCost, time);
    }

    /** As a question to the planner's text form, which its JavaScript module takes. */
    String question(int rounds, int moves) {
        StringBuilder text = new StringBuilder("roadmap " + rounds + " " + moves + "\n");
        for (int slot = 0; slot < slots; slot++) {
            text.append("slot ").append(room[slot]).append(' ').append(most[slot]);
            text.append(' ').append(weight[slot]).append(' ').append(room[slot]).append('\n');
        }
        text.append("skills ").append(skills).append(words(skillRoom)).append('\n');
        text.append("pillars ").append(pillars).append(words(wanted)).append('\n');
        text.append("contexts ").append(contexts).append(' ').append(switchCost).append(" 0\n");
        for (int item = 0; item < items; item++) {
            text.append("item T-").append(item).append(words(facts[item])).append(" -1\n");
        }
        for (int[] arc : arcs) {
            text.append("arc T-").append(arc[0]).append(" T-").append(arc[1]);
            text.append(' ').append(arc[2]).append('\n');
        }
        return text.toString();
    }

    private static String words(int[] numbers) {
        StringBuilder words = new StringBuilder();
        for (int number : numbers) {
            words.append(' ').append(number);
        }
        return words.toString();
    }

    private static int pick(Random random, int[] percent) {
        int left = random.nextInt(100);
        int choice = 0;
        while (choice < percent.length - 1 && left >= percent[choice]) {
            left -= percent[choice++];
        }
        return choice;
    }

    private static int[] numbers(StringTokenizer words, int count) {
        int[] numbers = new int[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = Integer.parseInt(words.nextToken());
        }
        return numbers;
    }
}

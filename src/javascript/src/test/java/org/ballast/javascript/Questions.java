package org.ballast.javascript;

import java.util.Random;

/** Questions made up from a seed. */
final class Questions {

    private static final int[] EFFORTS = {1, 1, 2, 2, 2, 3, 4, 4, 6, 10};

    private Questions() {}

    static String roadmap(int items, int slots, String limits, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("roadmap " + limits + "\n");
        for (int slot = 0; slot < slots; slot++) {
            text.append("slot 16 4 ").append(1000 - 15 * slot).append(slot % 4 == 3 ? " 16\n" : " 6\n");
        }
        text.append("skills 3").append(" 8".repeat(3 * slots)).append('\n');
        text.append("pillars 2 ").append(2 * slots).append(' ').append(slots).append('\n');
        text.append("contexts 6 8000 1\n");
        for (int item = 0; item < items; item++) {
            text.append("item PAY-").append(item + 1).append(' ').append(EFFORTS[random.nextInt(EFFORTS.length)]);
            text.append(' ').append(20 + random.nextInt(150)).append(' ').append(random.nextInt(4) - 1);
            text.append(' ').append(random.nextInt(3) - 1).append(' ').append(random.nextInt(7) - 1);
            text.append(item == 5 ? " 2\n" : " -1\n");
        }
        for (int arc = 0; arc < items / 5; arc++) {
            int first = 1 + random.nextInt(items - 1);
            text.append("arc PAY-").append(first).append(" PAY-").append(first + 1 + random.nextInt(items - first));
            text.append(' ').append(random.nextInt(2)).append('\n');
        }
        return text.toString();
    }

    static String bundles(int items, int bundles, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("bundles " + items * 4 + " 300\n");
        for (int item = 1; item <= items; item++) {
            text.append("item PAY-").append(item).append(' ').append(1 + random.nextInt(20));
            text.append(item > 1 && random.nextInt(3) == 0 ? " PAY-" + (1 + random.nextInt(item - 1)) : "")
                    .append('\n');
        }
        for (int bundle = 1; bundle <= bundles; bundle++) {
            text.append("bundle KR-").append(bundle).append(' ').append(5 + random.nextInt(60));
            for (int member = 0; member < 4; member++) {
                text.append(" PAY-").append(1 + random.nextInt(items));
            }
            text.append('\n');
        }
        return text.toString();
    }

    static String sprint(int items, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("sprint 16 0 4 8 2000\nskills 3 8 8 8\npillars 2 3 2\n");
        text.append("contexts 6 20 ").append(seed % 2).append('\n');
        for (int item = 1; item <= items; item++) {
            text.append("item PAY-").append(item).append(' ').append(EFFORTS[random.nextInt(EFFORTS.length)]);
            text.append(' ').append(20 + random.nextInt(150)).append(' ').append(random.nextInt(3));
            text.append(' ').append(random.nextInt(7) - 1);
            text.append(' ').append(item % 9 - 1 < 2 ? item % 9 - 1 : -1).append('\n');
            if (item > 1 && random.nextInt(5) == 0) {
                text.append("arc PAY-")
                        .append(1 + random.nextInt(item - 1))
                        .append(" PAY-")
                        .append(item)
                        .append('\n');
            }
        }
        return text.toString();
    }
}

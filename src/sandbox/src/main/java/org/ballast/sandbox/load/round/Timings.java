package org.ballast.sandbox.load.round;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballast.sandbox.load.figures.Latencies;

/** How long each kind of action took, and what went wrong; many threads add at once. */
public final class Timings {
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final AtomicInteger late = new AtomicInteger();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    /**
     * Keeps one duration.
     *
     * @param nanosOfAction from the sending of the request to the last byte of its answer
     */
    void add(String action, long nanosOfAction) {
        nanos.computeIfAbsent(action, unseen -> new ConcurrentLinkedQueue<>()).add(nanosOfAction);
    }

    /** Somebody answered when the stage had just ended, and was told so. */
    void late() {
        late.incrementAndGet();
    }

    /** How many answers came when their stage had just ended. */
    public int lateAnswers() {
        return late.get();
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /** By action, in the order of the alphabet. */
    public Map<String, Latencies> byAction() {
        Map<String, Latencies> latencies = new TreeMap<>();
        nanos.forEach((action, all) -> latencies.put(action, Latencies.of(all)));
        return latencies;
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }
}

package org.ballast.sandbox.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many begin in the same moment. */
final class AtOnce {

    private AtOnce() {}

    interface Hands {
        Callable<String> number(int hand);
    }

    /** What each hand answers, from number 0 on. */
    static List<String> answers(int count, Hands hands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier together = new CyclicBarrier(count);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int hand = 0; hand < count; hand++) {
                Callable<String> call = hands.number(hand);
                answers.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> answer : answers) {
                codes.add(answer.get());
            }
            return codes;
        } finally {
            threads.shutdownNow();
        }
    }
}

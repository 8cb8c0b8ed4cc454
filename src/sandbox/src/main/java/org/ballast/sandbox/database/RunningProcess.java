package org.ballast.sandbox.database;

import java.time.Instant;
import java.util.Optional;

/**
 * A process of this machine, safe against a process id that was given to another process since.
 *
 * @param started empty when the system does not tell
 */
record RunningProcess(long id, Optional<Instant> started) {

    static RunningProcess current() {
        return of(ProcessHandle.current());
    }

    private static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(process.pid(), process.info().startInstant());
    }

    /** Reads what {@link #text()} wrote. */
    static RunningProcess parse(String text) {
        String[] parts = text.split(" ", 2);
        Optional<Instant> started = parts[1].equals("-") ? Optional.empty() : Optional.of(Instant.parse(parts[1]));
        return new RunningProcess(Long.parseLong(parts[0]), started);
    }

    String text() {
        return id + " " + started.map(Instant::toString).orElse("-");
    }

    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).equals(this));
    }

    boolean isAlive() {
        return handle().isPresent();
    }
}

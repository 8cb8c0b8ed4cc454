package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Moments;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * Values as they are pasted from a monitor: a line each, either percent alone, or a moment in UTC and percent with a comma,
 * a semicolon or a tab between them. Percent have a point, and may have their sign. Empty lines and a first line without
 * any digit are passed over.
 */
public final class PastedLevels {

    private static final String FIELD = "pasted";

    /** Says that a line has no moment and needs one. */
    public static final Refusal MOMENT_MISSING = Refusal.invalid("ballast.service-level.moment-missing", FIELD);

    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_REFUSALS = 10;

    /**
     * A line.
     *
     * @param at absent when the line is percent alone
     */
    public record Line(Optional<Instant> at, Share share) {}

    private PastedLevels() {}

    /** The lines in their order, or what is wrong where; at most {@link Trial#MOST_POINTS}. */
    public static Outcome<List<Line>> read(String text) {
        List<Line> lines = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        int number = 0;
        boolean titled = false;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            boolean title = number == 1 && line.chars().noneMatch(letter -> letter >= '0' && letter <= '9');
            titled |= title && !line.isEmpty();
            if (!line.isEmpty() && !title && refusals.size() < MOST_REFUSALS) {
                int at = number;
                line(line).ifPresentOrElse(lines::add, () -> refusals.add(unreadable(at)));
            }
        }
        if (lines.isEmpty() && refusals.isEmpty()) {
            refusals.add(titled ? unreadable(1) : Refusal.invalid("ballast.shared.value-missing", FIELD));
        }
        if (lines.size() > Trial.MOST_POINTS) {
            refusals.add(Refusal.invalid("ballast.service-level.too-many-points", FIELD)
                    .with(lines.size())
                    .with(Trial.MOST_POINTS));
        }
        return refusals.isEmpty() ? Outcome.done(lines) : Outcome.refused(Refusal.all(refusals));
    }

    /**
     * The values in the order of time: by their moments, or as they stand where none has one. Refused when only some have
     * one, for nobody knows where the others belong.
     */
    public static Outcome<List<Share>> history(String text) {
        return read(text).then(lines -> {
            long timed = lines.stream().filter(line -> line.at().isPresent()).count();
            if (timed > 0 && timed < lines.size()) {
                return Outcome.refused(MOMENT_MISSING);
            }
            return Outcome.done(lines.stream()
                    .sorted(Comparator.comparing(line -> line.at().orElse(Instant.EPOCH)))
                    .map(Line::share)
                    .toList());
        });
    }

    private static Refusal unreadable(int line) {
        return Refusal.invalid("ballast.service-level.line-unreadable", FIELD).with(line);
    }

    private static Optional<Line> line(String line) {
        int cut = Math.max(line.lastIndexOf(','), Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t')));
        if (cut < 0) {
            return share(line).map(share -> new Line(Optional.empty(), share));
        }
        return Moments.parse(line.substring(0, cut).strip())
                .flatMap(at -> share(line.substring(cut + 1).strip()).map(share -> new Line(Optional.of(at), share)));
    }

    private static Optional<Share> share(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        boolean plain = !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.chars().allMatch(letter -> (letter >= '0' && letter <= '9') || letter == '.');
        try {
            return plain ? Share.fromPercent(new BigDecimal(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package org.ballast.sandbox.cluster;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job runs, as it is stored.
 *
 * @param cron Spring's form of the cron expression; empty for other schedules
 * @param intervalMillis 0 when the job does not repeat by an interval
 */
record JobTimes(String cron, long intervalMillis) {
    private static final int FIELDS = 6;

    static JobTimes of(Schedule schedule) throws SchedulerServiceException {
        String expression = schedule.cronExpression();
        return expression == null
                ? new JobTimes("", schedule.intervalInMillis())
                : new JobTimes(checked(expression), 0);
    }

    /** The first run of a schedule that was just made. */
    Instant first(Schedule schedule, Instant now) {
        Date wanted = schedule.firstRun();
        if (!cron.isEmpty()) {
            return next(now).orElse(now);
        }
        return wanted == null ? now : wanted.toInstant();
    }

    /** The run after one that was due; empty when there is none. */
    Optional<Instant> next(Instant now) {
        if (!cron.isEmpty()) {
            return Optional.ofNullable(CronExpression.parse(cron).next(now.atZone(ZoneId.systemDefault())))
                    .map(time -> time.toInstant());
        }
        return intervalMillis == 0 ? Optional.empty() : Optional.of(now.plusMillis(intervalMillis));
    }

    private static String checked(String expression) throws SchedulerServiceException {
        List<String> fields = List.of(expression.trim().split("\\s+"));
        boolean everyYear = fields.size() == FIELDS + 1 && fields.get(FIELDS).equals("*");
        if (fields.size() != FIELDS && !everyYear) {
            throw new SchedulerServiceException("cron expression %s must have six fields".formatted(expression));
        }
        if (fields.get(FIELDS - 1).chars().anyMatch(Character::isDigit)) {
            throw new SchedulerServiceException(
                    "cron expression %s counts the days of the week%nMaybe use their names, which mean the same everywhere?"
                            .formatted(expression));
        }
        String cron = String.join(" ", fields.subList(0, FIELDS));
        if (!CronExpression.isValidExpression(cron)) {
            throw new SchedulerServiceException("%s is no cron expression".formatted(expression));
        }
        return cron;
    }
}

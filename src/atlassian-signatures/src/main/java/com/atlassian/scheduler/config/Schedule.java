package com.atlassian.scheduler.config;

import java.util.Date;

/** Source: decompiled atlassian-scheduler (the factory methods). [DEC] The accessors are this stand-in's own. */
public final class Schedule {
    private final String cronExpression;
    private final long intervalInMillis;
    private final Date firstRun;

    private Schedule(String cronExpression, long intervalInMillis, Date firstRun) {
        this.cronExpression = cronExpression;
        this.intervalInMillis = intervalInMillis;
        this.firstRun = firstRun;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return new Schedule(cronExpression, 0, null);
    }

    /** Null as first run means as soon as possible. */
    public static Schedule forInterval(long intervalInMillis, Date firstRun) {
        return new Schedule(null, intervalInMillis, firstRun);
    }

    /** Null means as soon as possible. */
    public static Schedule runOnce(Date runTime) {
        return new Schedule(null, 0, runTime);
    }

    /** Null unless the schedule is a cron expression. */
    public String cronExpression() {
        return cronExpression;
    }

    /** 0 unless the schedule repeats by an interval. */
    public long intervalInMillis() {
        return intervalInMillis;
    }

    /** Null means as soon as possible. */
    public Date firstRun() {
        return firstRun;
    }
}

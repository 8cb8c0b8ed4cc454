package com.atlassian.scheduler;

/** Source: decompiled atlassian-scheduler (checked). [DEC] */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}

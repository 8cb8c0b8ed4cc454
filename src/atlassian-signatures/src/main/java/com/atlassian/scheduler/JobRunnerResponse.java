package com.atlassian.scheduler;

/** Source: decompiled atlassian-scheduler [DEC]; mailru/jira-plugins-mrimsender (Jira 9). [OLD] */
public final class JobRunnerResponse {
    private final String message;
    private final boolean successful;

    private JobRunnerResponse(boolean successful, String message) {
        this.successful = successful;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse(true, null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(true, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(false, message);
    }

    /** Null when there is nothing to say. */
    public String getMessage() {
        return message;
    }

    /** Of this stand-in, for hosts that run jobs. */
    public boolean successful() {
        return successful;
    }
}

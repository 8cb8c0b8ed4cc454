package com.atlassian.scheduler;

/** Source: decompiled atlassian-scheduler [DEC]; mailru/jira-plugins-mrimsender (Jira 9). [OLD] */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}

package org.ballast.jira.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.jira.selfcheck.SelfCheck;

/** Starts what runs beside the requests, once the tables are ready, and stops it when the plugin is disabled. */
@Named
@ExportAsService(LifecycleAware.class)
public class PluginLifecycle implements LifecycleAware {
    private final SelfCheck selfCheck;
    private final JiraRepairScheduler scheduler;
    private final RepairJob repair;
    private final JiraFactsScheduler facts;
    private final FactsJob factsJob;
    private final HourlySchedule hourly;
    private final Listeners listeners;

    @Inject
    public PluginLifecycle(
            SelfCheck selfCheck,
            JiraRepairScheduler scheduler,
            RepairJob repair,
            JiraFactsScheduler facts,
            FactsJob factsJob,
            HourlySchedule hourly,
            Listeners listeners) {
        this.selfCheck = selfCheck;
        this.scheduler = scheduler;
        this.repair = repair;
        this.facts = facts;
        this.factsJob = factsJob;
        this.hourly = hourly;
        this.listeners = listeners;
    }

    @Override
    public void onStart() {
        selfCheck.log();
        listeners.start();
        repair.endInterrupted();
        scheduler.start(repair);
        facts.start(factsJob);
        hourly.start();
    }

    @Override
    public void onStop() {
        hourly.stop();
        facts.stop();
        scheduler.stop();
        listeners.stop();
    }
}

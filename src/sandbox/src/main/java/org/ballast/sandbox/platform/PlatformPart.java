package org.ballast.sandbox.platform;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.Objects;
import org.ballast.sandbox.cluster.ClusterScheduler;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.jspecify.annotations.Nullable;

/** The platform's services that need nothing of Jira. */
public final class PlatformPart implements HostPart {
    private final Database database;
    private @Nullable ClusterScheduler scheduler;

    public PlatformPart(Database database) {
        this.database = database;
    }

    @Override
    public void attach(Host host) {
        DatabasePluginSettings settings = new DatabasePluginSettings(host.dataSource());
        ClusterScheduler jobs = new ClusterScheduler(database.pool(), Clock.systemUTC());
        scheduler = jobs;
        host.services()
                .add(SchedulerService.class, jobs)
                .add(EventPublisher.class, new ListenerRegistry())
                .add(I18nResolver.class, new PluginTexts(host.plugins()))
                .add(PluginSettingsFactory.class, () -> settings)
                .add(ClusterLockService.class, new DatabaseClusterLockService(database.pool()));
    }

    @Override
    public void pluginsInstalled(Host host) {
        Objects.requireNonNull(scheduler).start();
    }

    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.close();
        }
    }
}

package org.ballast.sandbox.seed;

import com.atlassian.beehive.ClusterLockService;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.StartException;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database: with the sample team, or with an administrator alone. Once requests are accepted the sample
 * team uses the plugin, if there is one. Imports CSV exports of a Jira at every start that names some. Must come after the part that opens the store.
 */
public final class SeedPart implements HostPart {

    private static final Logger LOG = LoggerFactory.getLogger(SeedPart.class);
    private static final String PLUGIN = "org.ballast.jira";

    private final Supplier<Store> store;
    private @Nullable Host filled;

    public SeedPart(Supplier<Store> store) {
        this.store = store;
    }

    @Override
    public void attach(Host host) {
        Lock lock = host.services().get(ClusterLockService.class).getLockForName("sandbox-seed");
        lock.lock();
        try {
            fillIfEmpty(host);
            importFiles(host.options().imports());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void ready(URI baseUri) {
        if (filled != null && filled.plugins().find(PLUGIN).isPresent()) {
            new SampleDebt(store.get(), baseUri).play();
            new SampleStrategy(store.get(), baseUri).play();
        }
    }

    private void fillIfEmpty(Host host) {
        if (!store.get().users().all().isEmpty()) {
            return;
        }
        if (host.options().sample()) {
            SampleTeam.fill(store.get(), store.get().clock().instant());
            filled = host;
        } else {
            addAdministrator();
        }
    }

    private void importFiles(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        try {
            new JiraCsvImport(store.get())
                    .run(files.stream().map(CsvFile::of).toList())
                    .forEach(report -> LOG.info(report.text()));
        } catch (RefusedException refused) {
            throw new StartException("--import: " + refused.getMessage(), refused);
        }
    }

    private void addAdministrator() {
        UserRow admin = store.get().users().create("admin", "admin", "Alex Admin", "admin@example.org");
        store.get().groups().add(admin.id(), Groups.USERS);
        store.get().groups().add(admin.id(), Groups.ADMINISTRATORS);
        store.get().tokens().store(admin.id(), "sample", SampleTeam.TOKEN_PREFIX + "admin");
    }
}

package org.ballast.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Words in Active Objects; adds one when the host has started. */
@Named
public class ProbeWords implements LifecycleAware {
    private final ActiveObjects ao;

    @Inject
    public ProbeWords(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(String word) {
        ao.create(ProbeEntity.class, new DBParam("WORD", word));
    }

    List<String> all() {
        return Stream.of(ao.find(ProbeEntity.class)).map(ProbeEntity::getWord).toList();
    }

    @Override
    public void onStart() {
        add("started");
    }

    @Override
    public void onStop() {}
}

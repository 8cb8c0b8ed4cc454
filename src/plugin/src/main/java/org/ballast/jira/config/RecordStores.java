package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.record.RecordStore;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.record.StarvedVerdictRepository;

/** Brings together what is kept about past sprints. */
@Named
public class RecordStores {
    private final RecordStore store;

    @Inject
    public RecordStores(
            SprintRecordRepository records,
            IouForgivenessRepository forgiven,
            StarvedVerdictRepository verdicts,
            ComparisonOptOutRepository optOuts) {
        this.store = new RecordStore(records, forgiven, verdicts, optOuts);
    }

    RecordStore store() {
        return store;
    }
}

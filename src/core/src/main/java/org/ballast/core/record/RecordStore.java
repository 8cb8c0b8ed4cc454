package org.ballast.core.record;

/** Everything that is kept about past sprints. */
public record RecordStore(
        SprintRecordRepository records,
        IouForgivenessRepository forgiven,
        StarvedVerdictRepository verdicts,
        ComparisonOptOutRepository optOuts) {}

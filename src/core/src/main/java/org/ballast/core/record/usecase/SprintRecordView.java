package org.ballast.core.record.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.PromiseMark;
import org.ballast.core.shared.PersonDays;

/**
 * A past sprint as one person may see it.
 *
 * @param key names it in URLs
 * @param ground why it was asked for so many tasks
 * @param fewest tasks that it was asked for, at least
 * @param mark whether that was done
 * @param switches between slices and other work; absent where nobody took up a slice, where the sum would tell about single people, and
 *     where it was counted from issues that the viewer may not see
 * @param iou absent when it left nothing owing
 */
public record SprintRecordView(
        String key,
        String name,
        Instant start,
        Instant end,
        AskedGround ground,
        int fewest,
        int most,
        PersonDays capacity,
        PromiseMark mark,
        DebtFlowView flow,
        Optional<SwitchesView> switches,
        Optional<IouView> iou) {}

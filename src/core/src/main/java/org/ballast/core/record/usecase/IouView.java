package org.ballast.core.record.usecase;

import java.util.Optional;
import org.ballast.core.record.Iou;

/**
 * What a sprint left owing, in tasks.
 *
 * @param lapsed what went beyond the most that a team may owe
 * @param left what is still owed
 * @param forgiveness absent when nobody forgave it
 */
public record IouView(
        int missed, int lapsed, int paid, int forgiven, int left, Optional<IouForgivenessView> forgiveness) {

    static IouView of(Iou iou, Optional<IouForgivenessView> forgiveness) {
        return new IouView(iou.missed(), iou.lapsed(), iou.paid(), iou.forgiven(), iou.left(), forgiveness);
    }
}

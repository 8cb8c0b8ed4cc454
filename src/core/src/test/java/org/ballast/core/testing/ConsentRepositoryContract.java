package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.workshop.ConsentRepository;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.WorkshopId;
import org.junit.Test;

/** What every {@link ConsentRepository} does. */
public abstract class ConsentRepositoryContract {

    private static final WorkshopId ROOM = new WorkshopId(3);
    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");
    private static final ElementKey G1 = new ElementKey(ElementKind.GUIDING_POLICY, 1);
    private static final ElementKey D1 = new ElementKey(ElementKind.DIAGNOSIS, 1);

    /** Without anything in it. */
    protected abstract ConsentRepository newRepository();

    @Test
    public void keepsASourceOnce() {
        ConsentRepository consent = newRepository();

        consent.add(ROOM, new KernelSource(G1, 2));
        consent.add(ROOM, new KernelSource(D1, 9));
        consent.add(ROOM, new KernelSource(D1, 1));
        consent.add(ROOM, new KernelSource(D1, 9));
        consent.add(new WorkshopId(4), new KernelSource(D1, 5));

        assertThat(consent.sources(ROOM))
                .containsExactly(new KernelSource(D1, 1), new KernelSource(D1, 9), new KernelSource(G1, 2));
    }

    @Test
    public void keepsEveryStanceThatWasEverTaken() {
        ConsentRepository consent = newRepository();
        Stance objection = new Stance(G1, LI, 1, StanceKind.OBJECT, 7, "It costs too much\nשלום 🙂", MONDAY);
        Stance consentLater = new Stance(G1, LI, 2, StanceKind.LIVE_WITH, 7, "", MONDAY.plusSeconds(60));
        Stance ofMaya = new Stance(G1, MAYA, 1, StanceKind.AGREE, 7, "", MONDAY);

        consent.add(ROOM, consentLater);
        consent.add(ROOM, ofMaya);
        consent.add(ROOM, objection);
        consent.add(new WorkshopId(4), objection);

        assertThat(consent.stances(ROOM)).containsExactly(ofMaya, objection, consentLater);
        assertThatThrownBy(() -> consent.add(ROOM, objection)).isInstanceOf(RuntimeException.class);
    }
}

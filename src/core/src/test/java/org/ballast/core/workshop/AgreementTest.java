package org.ballast.core.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Set;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.junit.Test;

public class AgreementTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");
    private static final UserId GUS = new UserId("10003");
    private static final ElementKey G1 = new ElementKey(ElementKind.GUIDING_POLICY, 1);
    private static final Set<UserId> ALL = Set.of(MAYA, LI, GUS);

    @Test
    public void isReachedWhenSomebodyConsentsAndNobodyObjects() {
        assertThat(of().isReached()).as("silence is no consent").isFalse();
        assertThat(of(stance(MAYA, 1, StanceKind.AGREE)).isReached()).isTrue();
        assertThat(of(stance(MAYA, 1, StanceKind.LIVE_WITH)).isReached()).isTrue();
        assertThat(of(stance(MAYA, 1, StanceKind.AGREE), stance(LI, 1, StanceKind.OBJECT))
                        .isReached())
                .isFalse();
    }

    @Test
    public void anObjectionIsOpenUntilItsAuthorTakesAnotherStanceAndStaysInTheRecord() {
        Stance objection = stance(LI, 1, StanceKind.OBJECT);
        Agreement before = of(objection, stance(MAYA, 1, StanceKind.AGREE));
        assertThat(before.isOpen(objection)).isTrue();
        assertThat(before.isSettled(objection)).isFalse();

        Agreement after = of(stance(LI, 2, StanceKind.LIVE_WITH), stance(MAYA, 1, StanceKind.AGREE), objection);

        assertThat(after.isReached()).isTrue();
        assertThat(after.objections()).containsExactly(objection);
        assertThat(after.isOpen(objection)).isFalse();
        assertThat(after.isSettled(objection)).isTrue();
    }

    @Test
    public void consentIsToTheWordsThatWereReadButAnObjectionOutlivesThem() {
        List<Stance> stances = List.of(stance(MAYA, 1, StanceKind.AGREE), stance(LI, 1, StanceKind.OBJECT));

        Agreement changed = new Agreement(stances, ALL, 8);

        assertThat(changed.count(StanceKind.AGREE)).isZero();
        assertThat(changed.openObjections()).isOne();
        assertThat(changed.missing()).isEqualTo(2);
        assertThat(changed.present(MAYA)).isEmpty();
    }

    @Test
    public void whoeverLeftCountsNoMore() {
        Stance objection = stance(LI, 1, StanceKind.OBJECT);

        Agreement without = new Agreement(List.of(objection, stance(MAYA, 1, StanceKind.AGREE)), Set.of(MAYA, GUS), 7);

        assertThat(without.isReached()).isTrue();
        assertThat(without.missing()).isOne();
        assertThat(without.isOpen(objection)).isFalse();
        assertThat(without.isSettled(objection)).as("nobody changed their mind").isFalse();
        assertThat(without.objections()).containsExactly(objection);
    }

    private static Agreement of(Stance... stances) {
        return new Agreement(List.of(stances), ALL, 7);
    }

    private static Stance stance(UserId by, int number, StanceKind kind) {
        return new Stance(G1, by, number, kind, 7, "why", MONDAY.plusSeconds(number));
    }
}

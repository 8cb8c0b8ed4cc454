package org.ballast.core.initiative.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.WinKind;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;

/** One line of what an initiative brought; link and unit are empty when not given. */
public record WinView(
        long id,
        WinKind kind,
        String text,
        String link,
        LocalDate day,
        Optional<BigDecimal> number,
        String unit,
        PersonView by) {
    static WinView of(KeptWin kept, People people) {
        return new WinView(
                kept.id(),
                kept.win().kind(),
                kept.win().text(),
                kept.win().link(),
                kept.win().day(),
                kept.win().number(),
                kept.win().unit(),
                PersonView.of(people.find(kept.win().by())));
    }
}

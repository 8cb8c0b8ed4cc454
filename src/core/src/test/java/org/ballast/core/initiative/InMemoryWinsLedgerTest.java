package org.ballast.core.initiative;

import org.ballast.core.testing.InMemoryWinsLedger;
import org.ballast.core.testing.WinsLedgerContract;

public class InMemoryWinsLedgerTest extends WinsLedgerContract {
    @Override
    protected WinsLedger newLedger() {
        return new InMemoryWinsLedger();
    }
}

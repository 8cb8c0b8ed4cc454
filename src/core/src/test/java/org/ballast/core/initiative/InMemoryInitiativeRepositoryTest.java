package org.ballast.core.initiative;

import org.ballast.core.testing.InMemoryInitiativeRepository;
import org.ballast.core.testing.InitiativeRepositoryContract;

public class InMemoryInitiativeRepositoryTest extends InitiativeRepositoryContract {
    @Override
    protected InitiativeRepository newRepository() {
        return new InMemoryInitiativeRepository();
    }
}

package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.ballast.core.debt.usecase.DebtSummary;
import org.ballast.core.debt.usecase.SummarizeDebt;
import org.ballast.core.shared.IssueId;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.Test;

/** What the panel asks the database on every issue view. */
public class PanelCostTest {
    @Rule
    public final BallastTables tables = new BallastTables(DatabaseKind.H2);

    private final List<String> calls = new ArrayList<>();

    @Test
    public void anIssueThatIsNotTaggedCostsOneLookup() {
        assertThat(view().tagged()).isFalse();

        assertThat(calls).containsExactly("stream DebtItemEntity");
    }

    @Test
    public void aTaggedIssueCostsOneLookupToo() {
        tables.debtStore().items().save(aDebtItem().of(7).build());

        assertThat(view().tagged()).isTrue();
        assertThat(calls).containsExactly("stream DebtItemEntity");
    }

    private DebtSummary view() {
        var store = BallastTables.debtStore(counting(tables.ao()));
        return new SummarizeDebt(store).handle(new SummarizeDebt.Command(new IssueId(7), true));
    }

    private ActiveObjects counting(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName() + " " + ((Class<?>) arguments[0]).getSimpleName());
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

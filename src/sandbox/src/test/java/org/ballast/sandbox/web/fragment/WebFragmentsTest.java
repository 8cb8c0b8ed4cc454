package org.ballast.sandbox.web.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.descriptor.PluginModule.Any;
import org.ballast.sandbox.descriptor.PluginModule.ConditionTree;
import org.ballast.sandbox.descriptor.PluginModule.Fragment;
import org.ballast.sandbox.descriptor.PluginModule.Label;
import org.ballast.sandbox.descriptor.PluginModule.Link;
import org.ballast.sandbox.descriptor.PluginModule.Single;
import org.ballast.sandbox.descriptor.PluginModule.WebItem;
import org.ballast.sandbox.descriptor.PluginModule.WebPanel;
import org.ballast.sandbox.descriptor.PluginModule.WebSection;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.web.FakePlugin;
import org.ballast.sandbox.web.resource.Texts;
import org.junit.Test;

public class WebFragmentsTest {
    private static final Single YES = new Single("yes", false, Map.of());
    private static final Single NO = new Single("no", false, Map.of());
    private static final Single NOT_NO = new Single("no", true, Map.of());

    @Test
    public void putsItemsOfABoardsSectionIntoOrderAndFillsTheirLinks() {
        FakePlugin plugin = plugin(
                section("tools", Locations.BOARD_TOOLS),
                item("second", "tools", 20, Optional.empty()),
                item("first", "tools", 10, Optional.empty()));

        List<SectionView> groups = load(plugin)
                .groups(Locations.BOARD_TOOLS, FragmentContext.of(null).withBoard(7, "scrum"));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.label()).isEqualTo("The team's tools");
            assertThat(group.items()).extracting(LinkView::id).containsExactly("first", "second");
            assertThat(group.items().get(0).url()).isEqualTo("/jira/x?board=7");
        });
    }

    @Test
    public void hidesItemsWhoseConditionsDoNotHoldAndSectionsThatAreLeftEmpty() {
        FakePlugin plugin = plugin(
                section("tools", Locations.BOARD_TOOLS),
                item("no", "tools", 1, Optional.of(NO)),
                item("both", "tools", 2, Optional.of(new PluginModule.All(List.of(YES, NO)))));

        assertThat(load(plugin)
                        .groups(Locations.BOARD_TOOLS, FragmentContext.of(null).withBoard(7, "scrum")))
                .isEmpty();
    }

    @Test
    public void combinesConditionsByAndOrAndNot() {
        FakePlugin plugin = plugin(
                section("tools", Locations.BOARD_TOOLS),
                item("any", "tools", 1, Optional.of(new Any(List.of(NO, YES)))),
                item("not", "tools", 2, Optional.of(NOT_NO)));

        assertThat(load(plugin)
                        .groups(Locations.BOARD_TOOLS, FragmentContext.of(null).withBoard(7, "scrum")))
                .singleElement()
                .extracting(group -> group.items().size())
                .isEqualTo(2);
    }

    @Test
    public void stopsAtAPlaceThatNoPageHas() {
        assertThatThrownBy(() -> load(plugin(section("tools", "jira.agile.bord.tools"))))
                .hasMessageContaining("jira.agile.bord.tools")
                .hasMessageContaining("jira.agile.board.tools");
        assertThatThrownBy(() -> load(plugin(item("lost", "nowhere", 1, Optional.empty()))))
                .hasMessageContaining("nowhere");
    }

    @Test
    public void stopsAtALabelWithoutText() {
        FakePlugin plugin = new FakePlugin(section("tools", Locations.BOARD_TOOLS));

        assertThatThrownBy(() -> load(plugin)).hasMessageContaining("tools.label");
    }

    @Test
    public void stopsAtAPanelWithoutAView() {
        WebPanel panel = new WebPanel(
                "panel",
                Locations.ISSUE_RIGHT,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                fragment(Optional.empty()));

        assertThatThrownBy(() -> load(plugin(panel))).hasMessageContaining("panel needs");
    }

    private static FakePlugin plugin(PluginModule... modules) {
        return new FakePlugin(modules)
                .text("tools.label", "The team''s tools")
                .instance("yes", new Fixed(true))
                .instance("no", new Fixed(false));
    }

    private static WebFragments load(FakePlugin plugin) {
        HostServices services = new HostServices();
        WebFragments fragments = new WebFragments(
                "/jira", new Texts(plugin.alone()), services, new Conditions(new HostConditions(services)));
        fragments.load(plugin.alone());
        return fragments;
    }

    private static WebSection section(String key, String location) {
        Label label = new Label(Optional.of("tools.label"), "");
        return new WebSection(key, location, 1, Optional.of(label), fragment(Optional.empty()));
    }

    private static WebItem item(String key, String section, int weight, Optional<ConditionTree> condition) {
        return new WebItem(
                key,
                section,
                weight,
                new Label(Optional.empty(), key),
                Optional.empty(),
                List.of(),
                new Link(Optional.empty(), "/x?board=${board.id}", false),
                fragment(condition));
    }

    private static Fragment fragment(Optional<ConditionTree> condition) {
        return new Fragment(condition, Optional.empty(), Map.of());
    }

    private record Fixed(boolean answer) implements Condition {
        @Override
        public void init(Map<String, String> params) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return answer;
        }
    }
}

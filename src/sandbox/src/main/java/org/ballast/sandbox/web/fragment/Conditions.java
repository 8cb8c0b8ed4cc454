package org.ballast.sandbox.web.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballast.sandbox.descriptor.PluginModule.All;
import org.ballast.sandbox.descriptor.PluginModule.Any;
import org.ballast.sandbox.descriptor.PluginModule.ConditionTree;
import org.ballast.sandbox.descriptor.PluginModule.Single;
import org.ballast.sandbox.host.InstalledPlugin;

/** Turns the conditions of a descriptor into one question. Condition classes are made once, when a plugin is installed. */
public final class Conditions {
    private final HostConditions hostConditions;

    public Conditions(HostConditions hostConditions) {
        this.hostConditions = hostConditions;
    }

    /** Always true without a condition. */
    public Predicate<Map<String, Object>> of(Optional<ConditionTree> condition, InstalledPlugin plugin) {
        return condition.map(tree -> tree(tree, plugin)).orElse(context -> true);
    }

    private Predicate<Map<String, Object>> tree(ConditionTree tree, InstalledPlugin plugin) {
        if (tree instanceof All all) {
            List<Predicate<Map<String, Object>>> parts = parts(all.parts(), plugin);
            return context -> parts.stream().allMatch(part -> part.test(context));
        }
        if (tree instanceof Any any) {
            List<Predicate<Map<String, Object>>> parts = parts(any.parts(), plugin);
            return context -> parts.stream().anyMatch(part -> part.test(context));
        }
        Single single = (Single) tree;
        Condition condition = hostConditions
                .find(single.className())
                .orElseGet(() -> plugin.create(single.className(), Condition.class));
        condition.init(single.params());
        return context -> condition.shouldDisplay(context) != single.invert();
    }

    private List<Predicate<Map<String, Object>>> parts(List<ConditionTree> trees, InstalledPlugin plugin) {
        return trees.stream().map(tree -> tree(tree, plugin)).toList();
    }
}

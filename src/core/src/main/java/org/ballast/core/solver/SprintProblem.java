package org.ballast.core.solver;

/**
 * What could go into one sprint, and what a plan must keep to. Immutable: each {@code with…} gives a changed copy. Items
 * are known by their index, and a lower index wins a tie; so the caller numbers them in the order in which ties are broken.
 *
 * <p>A plan is better than another when, in this order: its pillars fall short by less; its values add up to more, less
 * the cost of every context after the free ones; it changes less against the plan before; it takes fewer items; the sorted
 * vector of its indices is smaller.
 */
public final class SprintProblem {

    /** Stands for no skill, no person, no context, no initiative, no pillar. */
    public static final int NONE = -1;

    public static final int MOST_VALUE = 10_000;
    public static final int MOST_EFFORT = 10_000;
    public static final int MOST_ITEMS = 100_000;

    int[] efforts;
    int[] values;
    int[][] needs;
    int[] skills;
    int[] people;
    int[] contexts;
    int[] initiatives;
    int[] pillars;
    boolean[] forced;
    boolean[] excluded;
    boolean[] before;
    int capacity;
    int fewest;
    int most;
    int largest = MOST_EFFORT;
    int[] skillCaps = {};
    int[] personCaps = {};
    int contextCount;
    int contextCost;
    int freeContexts = 1;
    int initiativeCount;
    int[] pillarMinima = {};

    private SprintProblem(int[] efforts, int[] values, int capacity) {
        int size = efforts.length;
        this.efforts = efforts;
        this.values = values;
        this.capacity = capacity;
        this.most = size;
        this.needs = new int[size][0];
        this.skills = Indices.none(size);
        this.people = Indices.none(size);
        this.contexts = Indices.none(size);
        this.initiatives = Indices.none(size);
        this.pillars = Indices.none(size);
        this.forced = new boolean[size];
        this.excluded = new boolean[size];
        this.before = new boolean[size];
    }

    private SprintProblem(SprintProblem other) {
        efforts = other.efforts;
        values = other.values;
        needs = other.needs;
        skills = other.skills;
        people = other.people;
        contexts = other.contexts;
        initiatives = other.initiatives;
        pillars = other.pillars;
        forced = other.forced;
        excluded = other.excluded;
        before = other.before;
        capacity = other.capacity;
        fewest = other.fewest;
        most = other.most;
        largest = other.largest;
        skillCaps = other.skillCaps;
        personCaps = other.personCaps;
        contextCount = other.contextCount;
        contextCost = other.contextCost;
        freeContexts = other.freeContexts;
        initiativeCount = other.initiativeCount;
        pillarMinima = other.pillarMinima;
    }

    /**
     * Items that nothing but the capacity restrains.
     *
     * @param efforts in half-days, 1 to {@value #MOST_EFFORT}
     * @param values 0 to {@value #MOST_VALUE}
     * @param capacity in half-days, 0 or more
     */
    public static SprintProblem of(int[] efforts, int[] values, int capacity) {
        Indices.requireSize("values", values.length, efforts.length);
        Indices.require(efforts.length <= MOST_ITEMS, "items", efforts.length);
        for (int item = 0; item < efforts.length; item++) {
            Indices.require(efforts[item] >= 1 && efforts[item] <= MOST_EFFORT, "effort", efforts[item]);
            Indices.require(values[item] >= 0 && values[item] <= MOST_VALUE, "value", values[item]);
        }
        Indices.require(capacity >= 0, "capacity", capacity);
        return new SprintProblem(efforts.clone(), values.clone(), capacity);
    }

    public SprintProblem withCapacity(int halfDays) {
        Indices.require(halfDays >= 0, "capacity", halfDays);
        SprintProblem copy = new SprintProblem(this);
        copy.capacity = halfDays;
        return copy;
    }

    /** Another value of one item. */
    public SprintProblem withValue(int item, int value) {
        Indices.require(value >= 0 && value <= MOST_VALUE, "value", value);
        SprintProblem copy = new SprintProblem(this);
        copy.values = Indices.with(values, item, value);
        return copy;
    }

    /** Another effort of one item. */
    public SprintProblem withEffort(int item, int halfDays) {
        Indices.require(halfDays >= 1 && halfDays <= MOST_EFFORT, "effort", halfDays);
        SprintProblem copy = new SprintProblem(this);
        copy.efforts = Indices.with(efforts, item, halfDays);
        return copy;
    }

    /**
     * How many items a plan has.
     *
     * @param atLeast 0 or more; when that many are not to be had there is no plan
     */
    public SprintProblem withTasks(int atLeast, int atMost) {
        Indices.require(atLeast >= 0, "fewest tasks", atLeast);
        Indices.require(atMost >= 0, "most tasks", atMost);
        SprintProblem copy = new SprintProblem(this);
        copy.fewest = atLeast;
        copy.most = atMost;
        return copy;
    }

    /** No item has a larger effort than that. */
    public SprintProblem withLargest(int halfDays) {
        SprintProblem copy = new SprintProblem(this);
        copy.largest = halfDays;
        return copy;
    }

    /**
     * For each item the items that must be in the plan with it. An item that waits for something elsewhere is excluded
     * instead. Cycles are allowed: then all of them are in, or none.
     */
    public SprintProblem withNeeds(int[][] itemsNeeded) {
        Indices.requireSize("needs", itemsNeeded.length, size());
        SprintProblem copy = new SprintProblem(this);
        copy.needs = new int[size()][];
        for (int item = 0; item < size(); item++) {
            copy.needs[item] = itemsNeeded[item].clone();
            for (int needed : itemsNeeded[item]) {
                Indices.require(needed >= 0 && needed < size(), "needed item", needed);
            }
        }
        return copy;
    }

    /**
     * Limits what the people with each skill can do.
     *
     * @param skill of each item, an index of caps or {@link #NONE}
     * @param caps half-days that the people with a skill have
     */
    public SprintProblem withSkills(int[] skill, int[] caps) {
        Indices.requireWithin("skill", skill, size(), caps.length);
        SprintProblem copy = new SprintProblem(this);
        copy.skills = skill.clone();
        copy.skillCaps = caps.clone();
        return copy;
    }

    /**
     * Limits what each person can do.
     *
     * @param person who is to do each item, an index of caps or {@link #NONE}
     * @param caps half-days that each person has
     */
    public SprintProblem withPeople(int[] person, int[] caps) {
        Indices.requireWithin("person", person, size(), caps.length);
        SprintProblem copy = new SprintProblem(this);
        copy.people = person.clone();
        copy.personCaps = caps.clone();
        return copy;
    }

    /**
     * Lets many contexts in one sprint cost something.
     *
     * @param context of each item, 0 to count - 1 or {@link #NONE}
     * @param cost value that every context after the first costs; 0 to {@value #MOST_VALUE}
     */
    public SprintProblem withContexts(int[] context, int count, int cost) {
        Indices.requireWithin("context", context, size(), count);
        Indices.require(cost >= 0 && cost <= MOST_VALUE, "cost of a context", cost);
        SprintProblem copy = new SprintProblem(this);
        copy.contexts = context.clone();
        copy.contextCount = count;
        copy.contextCost = cost;
        return copy;
    }

    /** What the sprint has already is another context, so that the first one of a plan costs as much as the others. */
    public SprintProblem withoutFreeContext() {
        SprintProblem copy = new SprintProblem(this);
        copy.freeContexts = 0;
        return copy;
    }

    /** At most one item of each initiative is in a plan. */
    public SprintProblem withInitiatives(int[] initiative, int count) {
        Indices.requireWithin("initiative", initiative, size(), count);
        SprintProblem copy = new SprintProblem(this);
        copy.initiatives = initiative.clone();
        copy.initiativeCount = count;
        return copy;
    }

    /**
     * Asks for effort toward pillars.
     *
     * @param pillar of each item, an index of minima or {@link #NONE}
     * @param minima half-days that should go to each pillar; a plan may fall short of them
     */
    public SprintProblem withPillars(int[] pillar, int[] minima) {
        Indices.requireWithin("pillar", pillar, size(), minima.length);
        SprintProblem copy = new SprintProblem(this);
        copy.pillars = pillar.clone();
        copy.pillarMinima = minima.clone();
        return copy;
    }

    /** The item must be in the plan. */
    public SprintProblem forcing(int item) {
        SprintProblem copy = new SprintProblem(this);
        copy.forced = Indices.with(forced, item, true);
        return copy;
    }

    /** The item must not be in the plan. */
    public SprintProblem excluding(int item) {
        SprintProblem copy = new SprintProblem(this);
        copy.excluded = Indices.with(excluded, item, true);
        return copy;
    }

    /** Neither forced nor excluded. */
    public SprintProblem freeing(int item) {
        SprintProblem copy = new SprintProblem(this);
        copy.forced = Indices.with(forced, item, false);
        copy.excluded = Indices.with(excluded, item, false);
        return copy;
    }

    /** The plan that was last agreed: of two equally good plans the one that changes less is better. */
    public SprintProblem withPlanBefore(int... items) {
        SprintProblem copy = new SprintProblem(this);
        copy.before = new boolean[size()];
        for (int item : items) {
            copy.before[item] = true;
        }
        return copy;
    }

    /** The problem of those items alone, in that order; what they need is among them. */
    SprintProblem restrictedTo(int[] items) {
        int[] places = Indices.none(size());
        for (int place = 0; place < items.length; place++) {
            places[items[place]] = place;
        }
        SprintProblem copy = new SprintProblem(this);
        copy.efforts = Indices.at(items, efforts);
        copy.values = Indices.at(items, values);
        copy.skills = Indices.at(items, skills);
        copy.people = Indices.at(items, people);
        copy.contexts = Indices.at(items, contexts);
        copy.initiatives = Indices.at(items, initiatives);
        copy.pillars = Indices.at(items, pillars);
        copy.needs = new int[items.length][];
        copy.forced = new boolean[items.length];
        copy.excluded = new boolean[items.length];
        copy.before = new boolean[items.length];
        for (int place = 0; place < items.length; place++) {
            copy.needs[place] = Indices.at(needs[items[place]], places);
            copy.forced[place] = forced[items[place]];
            copy.excluded[place] = excluded[items[place]];
            copy.before[place] = before[items[place]];
        }
        return copy;
    }

    public int size() {
        return efforts.length;
    }
}

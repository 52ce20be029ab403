package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.edgemuse.experiment.file.Overrides;
import org.edgemuse.experiment.file.ScenarioFiles;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.result.SlotBlocks;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Makes the plan of an experiment from its configuration, and finds all that is wrong with it. */
public final class Planner {
  /** The records whose components are the keys of a scenario file. */
  public static final List<Class<? extends Record>> KEYS =
      List.of(Scenario.class, ExperimentKeys.class);

  /** Every run is listed before the first begins. */
  private static final int MOST_RUNS = 10_000_000;

  /** Unknown keys beyond are not looked at: each costs time to find its nearest. */
  private static final int MOST_PROBLEMS = 1000;

  private static final String FIGURE = "figure";
  private static final String SWEEP = "sweep";

  private final Binder binder;
  private final Node.Mapping root;
  private final Problems problems;

  private Planner(Binder binder, Node.Mapping root, Problems problems) {
    this.binder = binder;
    this.root = root;
    this.problems = problems;
  }

  /**
   * The plan of a configuration.
   *
   * @param sweep whether its sweep section counts; without it there is one run
   * @param found problems found before, to be reported with the others
   * @throws ConfigException with every problem of every point, each once
   */
  public static Plan plan(Binder binder, Node.Mapping root, boolean sweep, Problems found) {
    Planner planner = new Planner(binder, sweep ? root : single(root), found);
    Plan plan = planner.plan();
    if (!found.isEmpty() || plan == null) {
      throw new ConfigException(new ArrayList<>(new LinkedHashSet<Problem>(found.list())));
    }
    return plan;
  }

  private @Nullable Plan plan() {
    Node.Mapping own = part(ExperimentKeys.class);
    Node.Mapping scenario = part(Scenario.class);
    reportUnknownKeys();
    Node written = sweep(own);
    Cases cases = Cases.read(scenario, written, keys(ExperimentKeys.class), problems);
    own = withoutLimits(own);
    ExperimentKeys keys = binder.bind(own, ExperimentKeys.class, problems);
    if (keys == null) {
      // What else is wrong is looked for without the keys that are.
      Node listed = own.get(SWEEP);
      cases = cases.each(world -> withFirst(world, listed));
      own = new SoundKeys(binder).of(own);
      keys = binder.bind(own, ExperimentKeys.class, new Problems());
    }
    Node sweep = sweep(own);
    List<Axis> axes = axes(cases, sweep);
    if (keys == null) {
      cases.worlds().forEach(world -> binder.bind(world, Scenario.class, problems));
      return null;
    }
    Compared compared = Compared.read(binder, cases, sweep, written, keys.sweep(), problems);
    Variants variants =
        new Variants(
            new Overrides(binder, KEYS), binder, cases, axes, compared, sweep.where(), problems);
    variants.bindAll();
    if (!problems.isEmpty()) {
      return null;
    }
    SweepSpec spec = keys.sweep();
    long runs = (long) variants.list().size() * spec.replications().most();
    if (runs > MOST_RUNS) {
      problems.add(sweep.where(), "The sweep has %d runs, more than %d".formatted(runs, MOST_RUNS));
      return null;
    }
    Layout bare = layout(axes, variants.list(), compared, spec);
    Set<String> repairs = new LinkedHashSet<>();
    Premises.check(variants.list(), repairs, problems);
    if (!problems.isEmpty()) {
      return null;
    }
    Columns columns = new Columns(bare.leadingColumns());
    for (Variant variant : variants.list()) {
      columns.add(variant.scenario(), problems);
    }
    if (problems.isEmpty()) {
      Rehearsal.check(variants.list(), axes, repairs, problems);
    }
    int every = keys.recordSlots() == null ? 0 : keys.recordSlots().every();
    String slotRows = every > 0 ? slotRows(own, variants.list()) : null;
    Layout layout = columns.of(bare, slotRows);
    requireColumn(sweep, spec.replications(), layout.metrics());
    requireBlock(own, every, variants.list());
    Node.Mapping figure =
        own.get(FIGURE) instanceof Node.Mapping given
            ? given
            : Node.Mapping.empty(root.where().child(FIGURE));
    FigureCheck.check(figure, keys.figure(), layout, variants.list(), slotRows, problems);
    return new Plan(
        root,
        layout,
        spec.replications(),
        variants.list(),
        every,
        keys.figure(),
        figure,
        columns.repeatable(),
        List.copyOf(repairs),
        Set.of());
  }

  /** In what points differ: in their cases first, if there are any. */
  private List<Axis> axes(Cases cases, Node sweep) {
    List<Axis> axes = new ArrayList<>();
    Axis first = cases.axis();
    if (first != null) {
      axes.add(first);
    }
    axes.addAll(AxisReader.read(cases.worlds().get(0), sweep, binder, problems));
    return axes;
  }

  private static Node sweep(Node.Mapping own) {
    Node sweep = own.get(SWEEP);
    return sweep == null ? Node.Mapping.empty(own.where()) : sweep;
  }

  /** The keys of an experiment as records know them: a choice has no cases. */
  private static Node.Mapping withoutLimits(Node.Mapping own) {
    if (own.get(SWEEP) == null) {
      return own;
    }
    Node unlimited = LimitReader.without(sweep(own), Compared.SCHEDULERS);
    Map<String, Node> entries = new LinkedHashMap<>(own.entries());
    entries.put(SWEEP, LimitReader.without(unlimited, Compared.INCENTIVES));
    return new Node.Mapping(own.where(), entries, own.keys());
  }

  /** A row that sums up more slots than there are is a mistake of scale. */
  private void requireBlock(Node.Mapping own, int every, List<Variant> variants) {
    boolean several = variants.get(0).scenario().episodes() > 1;
    int most =
        variants.stream()
            .map(Variant::scenario)
            .mapToInt(several ? Scenario::episodes : Scenario::slots)
            .min()
            .orElse(every);
    Node at = Nodes.find(own, "recordSlots.every");
    if (every > most && at != null) {
      problems.add(
          at.where(),
          "every (%d) must be at most %s (%d)"
              .formatted(every, several ? "episodes" : "slots", most));
    }
  }

  /** The first column of slots.csv, in which slots and episodes cannot be mixed. */
  private String slotRows(Node.Mapping own, List<Variant> variants) {
    List<String> columns =
        variants.stream().map(v -> SlotBlocks.column(v.scenario().length())).distinct().toList();
    if (columns.size() > 1) {
      problems.add(
          Objects.requireNonNull(own.get("recordSlots")).where(),
          "recordSlots needs runs that all have one episode, or all several, as a row is of slots"
              + " in the ones and of episodes in the others");
    }
    return columns.get(0);
  }

  /** The stopping rule's column must be one that runs will have. */
  private void requireColumn(Node sweep, Replications replications, List<String> metrics) {
    String of = replications.of();
    if (of != null && !metrics.contains(of)) {
      Node at = Nodes.find(sweep, "replications.of");
      problems.add(
          at == null ? sweep.where() : at.where(), Nearest.unknown("metric column", of, metrics));
    }
  }

  private static Layout layout(
      List<Axis> axes, List<Variant> variants, Compared compared, SweepSpec spec) {
    List<List<String>> keys = axes.stream().map(Axis::keys).toList();
    Scenario first = variants.get(0).scenario();
    List<List<String>> points = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.point() == points.size()) {
        points.add(variant.values());
      }
    }
    return new Layout(
        keys,
        keys.stream().flatMap(List::stream).map(key -> KeyTitles.of(key, first)).toList(),
        spec.design(),
        points,
        compared.schedulers(),
        compared.incentives(),
        spec.replications().most(),
        compared.reference(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        compared.limits());
  }

  /** The keys of the file that are components of this record. */
  private Node.Mapping part(Class<? extends Record> type) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Where> places = new LinkedHashMap<>();
    for (String key : keys(type)) {
      Node value = root.get(key);
      if (value != null) {
        entries.put(key, value);
        places.put(key, Objects.requireNonNull(root.keys().get(key)));
      }
    }
    return new Node.Mapping(root.where(), entries, places);
  }

  private void reportUnknownKeys() {
    List<String> known = new ArrayList<>();
    KEYS.forEach(type -> known.addAll(keys(type)));
    known.add(ScenarioFiles.EXTENDS);
    root.keys()
        .forEach(
            (key, where) -> {
              if (key.equals(ScenarioFiles.EXTENDS)) {
                problems.add(where, ScenarioFiles.EXTENDS + " must be the name of one file");
              } else if (!known.contains(key) && problems.count() < MOST_PROBLEMS) {
                problems.add(where, Nearest.unknown("key", key, known));
              }
            });
  }

  private static List<String> keys(Class<? extends Record> type) {
    List<String> names = new ArrayList<>();
    for (var component : type.getRecordComponents()) {
      names.add(component.getName());
    }
    return names;
  }

  private static Node.Mapping withFirst(Node.Mapping scenario, @Nullable Node sweep) {
    boolean listed =
        sweep instanceof Node.Mapping mapping
            && mapping.get("schedulers") instanceof Node.Sequence list
            && !list.items().isEmpty();
    return listed && scenario.get("scheduler") == null
        ? scenario.with("scheduler", Compared.items(sweep, "schedulers").get(0))
        : scenario;
  }

  /** What is left of a file for one run: no sweep, and of its figure what does not compare runs. */
  private static Node.Mapping single(Node.Mapping root) {
    Node.Mapping rest = without(root, SWEEP);
    if (!(rest.get(FIGURE) instanceof Node.Mapping figure)) {
      return rest;
    }
    boolean overSlots = figure.get("x") instanceof Node.Scalar x && FigureSpec.isTime(x.value());
    return overSlots
        ? rest.with(FIGURE, without(without(figure, "only"), "series"))
        : without(rest, FIGURE);
  }

  private static Node.Mapping without(Node.Mapping mapping, String key) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.remove(key);
    keys.remove(key);
    return new Node.Mapping(mapping.where(), entries, keys);
  }

  /** The scheduler that a scenario names, if it is sound. */
  static @Nullable Choice<Scheduler> scheduler(Binder binder, Node.Mapping scenario) {
    Node node = scenario.get("scheduler");
    return node == null ? null : binder.bindChoice(node, Scheduler.class, new Problems());
  }
}

package org.edgemuse.console.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.OpenedScenario;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * The scenario of a request, and what has been changed of it since. Immutable: a change makes
 * another one, so that a change that is refused leaves nothing behind. The file is read once: who
 * edits it while its windows are open changes nothing.
 */
public final class WatchedScenario {
  private static final String SCHEDULER = "scheduler";

  private final WatchRequest request;
  private final OpenedScenario opened;

  /** What has been changed of the world that all runs share. */
  private final Changes ofWorld;

  /** What has been changed of each run's scheduler. */
  private final List<Changes> ofRuns;

  private final List<Variant> variants;
  private final List<String> repairs;

  /**
   * Reads what is to be watched.
   *
   * @throws ConfigException with every problem found
   */
  public WatchedScenario(WatchRequest request) {
    this(
        request,
        Experiments.open(request.file(), request.sets(), request.plugins()),
        Changes.NONE,
        Collections.nCopies(Math.max(1, request.compare().size()), Changes.NONE));
  }

  private WatchedScenario(
      WatchRequest request, OpenedScenario opened, Changes ofWorld, List<Changes> ofRuns) {
    this.request = request;
    this.opened = opened;
    this.ofWorld = ofWorld;
    this.ofRuns = List.copyOf(ofRuns);
    List<Variant> read = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (int i = 0; i < ofRuns.size(); i++) {
      Plan plan = read(i, List.of());
      read.add(plan.variants().get(0));
      told.addAll(plan.repairs());
    }
    variants = List.copyOf(read);
    repairs = List.copyOf(told);
    requireDistinctLabels();
  }

  /** What was asked for. */
  public WatchRequest request() {
    return request;
  }

  /** The scenario of each run as it is now, one for each scheduler compared, at least one. */
  public List<Scenario> scenarios() {
    return variants.stream().map(Variant::scenario).toList();
  }

  /** What plugins mended or left out of the files that the runs are made from. */
  public List<String> repairs() {
    return repairs;
  }

  /** The scenario of a run as a file would have it, with what was set and changed. */
  public Node.Mapping written(int run) {
    return variants.get(run).node();
  }

  /** Whether several schedulers are compared. */
  public boolean isComparison() {
    return variants.size() > 1;
  }

  /**
   * The same with a value changed: for one run if it is the scheduler or an option of it, for all
   * of them otherwise, as they share the world.
   *
   * @param run its place among the runs
   * @param pair {@code key=value}, as {@code --set} takes it
   * @throws ConfigException if it cannot be
   */
  public WatchedScenario changed(int run, String pair) {
    if (!Changes.key(pair).equals(SCHEDULER) && !Changes.key(pair).startsWith(SCHEDULER + ".")) {
      return new WatchedScenario(request, opened, ofWorld.and(pair), ofRuns);
    }
    List<Changes> own = new ArrayList<>(ofRuns);
    own.set(run, own.get(run).and(pair));
    return new WatchedScenario(request, opened, ofWorld, own);
  }

  /** Whether a run's scenario could be read with this value in place of its own. */
  public boolean admits(int run, String pair) {
    try {
      read(run, List.of(pair));
      return true;
    } catch (ConfigException refused) {
      return false;
    }
  }

  private Plan read(int run, List<String> last) {
    List<String> sets = new ArrayList<>(request.sets());
    sets.addAll(ofWorld.pairs());
    if (!request.compare().isEmpty()) {
      sets.add(SCHEDULER + "=" + request.compare().get(run));
    }
    sets.addAll(ofRuns.get(run).pairs());
    sets.addAll(last);
    try {
      return opened.single(sets).plan();
    } catch (ConfigException refused) {
      throw request.compare().isEmpty() ? refused : Comparison.told(refused);
    }
  }

  private void requireDistinctLabels() {
    Set<String> labels = new HashSet<>();
    for (Scenario scenario : scenarios()) {
      String label = scenario.scheduler().displayLabel();
      if (!labels.add(label)) {
        throw new ConfigException(
            new Where(Comparison.OPTION, 0, ""),
            "Label '%s' is given twice; add a label, as in {%s: {}, label: another %s}"
                .formatted(label, scenario.scheduler().name(), scenario.scheduler().name()));
      }
    }
  }
}

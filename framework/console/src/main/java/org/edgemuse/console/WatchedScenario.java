package org.edgemuse.console;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.scenario.Scenario;

/** The scenario of a request, and what has been changed of it since. */
public final class WatchedScenario {
  private final WatchRequest request;
  private final List<String> changes = new ArrayList<>();

  /**
   * Reads what is to be watched.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with every problem found
   */
  public WatchedScenario(WatchRequest request) {
    this.request = request;
    scenarios();
  }

  /** What was asked for. */
  public WatchRequest request() {
    return request;
  }

  /** The scenario of each run as it is now, one for each scheduler compared, at least one. */
  public List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    if (request.compare().isEmpty()) {
      scenarios.add(read(List.of()));
    }
    for (String scheduler : request.compare()) {
      scenarios.add(read(List.of("scheduler=" + scheduler)));
    }
    return scenarios;
  }

  private Scenario read(List<String> last) {
    List<String> sets = new ArrayList<>(request.sets());
    sets.addAll(changes);
    sets.addAll(last);
    return Experiments.readSingle(request.file(), sets, request.plugins()).scenario();
  }

  /**
   * Changes a value.
   *
   * @param pair {@code key=value}
   * @throws org.edgemuse.kernel.config.ConfigException if it cannot be; then nothing has changed
   */
  public void change(String pair) {
    changes.add(pair);
    try {
      scenarios();
    } catch (RuntimeException refused) {
      changes.remove(changes.size() - 1);
      throw refused;
    }
  }
}

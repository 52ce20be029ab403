package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.testkit.Split.Differ;

/**
 * Two worlds that differ in nothing but what a class of information hides: decisions must be equal.
 */
final class TwinWorlds {
  private static final int COMPARED_SLOT = 24;
  private static final int PAUSE_SLOTS = 6;
  private static final int SEEDS = 4;

  /** What can differ between the twins. */
  enum Hidden {
    /** Who else is active in the compared slot, hence also the queues. */
    ACTIVITY("who else is active"),
    /** Where others are in the compared slot. */
    PLACES("where others are"),
    /** Data and accuracy of UEs that have never asked before. */
    PARAMETERS("parameters of UEs that have not asked yet"),
    /** What has happened to others since a subject last asked. */
    OUTCOMES("what others have done since");

    private final String text;

    Hidden(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private final Worlds world;
  private final Object scheduler;

  TwinWorlds(Worlds world, Object scheduler) {
    this.world = world;
    this.scheduler = scheduler;
  }

  InformationClass information() {
    return world.with("scheduler", scheduler).start(1).information();
  }

  /** What a scheduler of that class must not react to. */
  static Set<Hidden> hiddenFrom(InformationClass information) {
    return switch (information) {
      case FEEDBACK -> EnumSet.allOf(Hidden.class);
      case ANNOUNCED -> EnumSet.of(Hidden.ACTIVITY, Hidden.PLACES);
      case STATISTICS -> EnumSet.of(Hidden.ACTIVITY);
      case LIVE_QUEUES -> EnumSet.of(Hidden.ACTIVITY, Hidden.PLACES, Hidden.PARAMETERS);
      case COMPLETE -> EnumSet.noneOf(Hidden.class);
    };
  }

  /** Fails if a decision depends on what is hidden. */
  void compare(Hidden hidden) {
    InformationClass information = information();
    Differ differ =
        information == InformationClass.LIVE_QUEUES ? Differ.THOSE_DECIDED_LATER : Differ.OTHERS;
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<String> here = decisions(twin(hidden, Differ.NOBODY), seed);
      List<String> there = decisions(twin(hidden, differ), seed);
      assertEquals(
          String.join("\n", here),
          String.join("\n", there),
          () ->
              "%s knows of %s, but its class of information (%s) does not; decisions in the compared slot differ"
                  .formatted(scheduler, hidden, information.label()));
    }
  }

  private Worlds twin(Hidden hidden, Differ differ) {
    boolean activity = hidden == Hidden.ACTIVITY || hidden == Hidden.OUTCOMES;
    Map<String, Object> demand = new LinkedHashMap<>();
    demand.put("comparedSlot", COMPARED_SLOT);
    demand.put("pauseSlots", hidden == Hidden.OUTCOMES ? PAUSE_SLOTS : 0);
    demand.put("differ", activity ? differ : Differ.NOBODY);
    Worlds twin =
        world
            .with("slots", COMPARED_SLOT + 1)
            .with("userEquipments.demand", Map.of("twin-worlds", demand))
            .recording(scheduler);
    if (hidden == Hidden.PLACES) {
      twin =
          twin.with(
              "userEquipments.mobility",
              Map.of("twin-worlds", Map.of("comparedSlot", COMPARED_SLOT, "differ", differ)));
    }
    if (hidden == Hidden.PARAMETERS) {
      boolean changed = differ != Differ.NOBODY;
      twin = twin.with("userEquipments.resultMB", perUe(2, 8, changed));
      twin = twin.with("userEquipments.errorLimit", perUe(0.05, 0.1, changed));
    }
    return twin;
  }

  /** Numbers of all UEs, spread over an interval; those of the silent ones may be changed. */
  private List<Double> perUe(double low, double width, boolean changed) {
    Split split = new Split(world.scenario().userEquipments().count());
    List<Double> numbers = new ArrayList<>();
    for (int ue = 0; ue < split.ueCount(); ue++) {
      double part = ue * 7 % split.ueCount() / (double) split.ueCount();
      boolean other = changed && ue >= split.firstSilent();
      numbers.add(low + width * (other ? 1 - part / 2 : part / 2));
    }
    return numbers;
  }

  private List<String> decisions(Worlds twin, long seed) {
    DecisionLog log = DecisionLog.of(twin.run(seed));
    Split split = new Split(world.scenario().userEquipments().count());
    return log.decisions().stream()
        .filter(decision -> decision.slot() == COMPARED_SLOT && split.isSubject(decision.ue()))
        .map(
            d ->
                "UE %d: AP %d, ES %d, %d steps, denied %s"
                    .formatted(d.ue(), d.ap(), d.es(), d.steps(), d.denied()))
        .toList();
  }
}

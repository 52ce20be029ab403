package org.edgemuse.kernel.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.testing.LastInReach;
import org.edgemuse.kernel.testing.TestRun;

/** Worlds of 1000 m x 1000 m whose APs stand in ways that trees and comparisons may stumble at. */
enum Layouts {
  RANDOM(300),
  /** All at one point. */
  ONE_POINT(150),
  /** On one line, where boxes have no area. */
  LINE(150),
  /** On a lattice, where UEs between them are as near to four. */
  LATTICE(400),
  /** Each place twice: of two APs at a place the lower index counts. */
  TWICE(200),
  /** Crowded in a corner, with a few far away. */
  CROWD(300),
  FEW(5),
  ONE(1);

  static final double SIDE_M = 1000;

  private static final Draws DRAWS = Draws.of(11, "layouts");

  final int count;

  Layouts(int count) {
    this.count = count;
  }

  double xM(int ap) {
    return switch (this) {
      case RANDOM, FEW, ONE, LINE -> SIDE_M * DRAWS.uniform(ap, ordinal(), 0);
      case ONE_POINT -> 250;
      case LATTICE -> 50.0 * (ap % 20);
      case TWICE -> SIDE_M * DRAWS.uniform(ap % (count / 2), ordinal(), 0);
      case CROWD -> (ap % 50 == 0 ? SIDE_M : 10) * DRAWS.uniform(ap, ordinal(), 0);
    };
  }

  double yM(int ap) {
    return switch (this) {
      case RANDOM, FEW, ONE -> SIDE_M * DRAWS.uniform(ap, ordinal(), 1);
      case ONE_POINT, LINE -> 125;
      case LATTICE -> 50.0 * (ap / 20);
      case TWICE -> SIDE_M * DRAWS.uniform(ap % (count / 2), ordinal(), 1);
      case CROWD -> (ap % 50 == 0 ? SIDE_M : 10) * DRAWS.uniform(ap, ordinal(), 1);
    };
  }

  private List<Double> list(IntToDoubleFunction values) {
    return IntStream.range(0, count).mapToDouble(values).boxed().toList();
  }

  /** A world of these APs with that many UEs, which move so that nobody must be covered. */
  TestRun run(int ues) {
    return TestRun.defaults()
        .with("slots", 40)
        .with("userEquipments.count", ues)
        .with("accessPoints.count", count)
        .with(
            "accessPoints.placement",
            Map.of("points", Map.of("xM", list(this::xM), "yM", list(this::yM))))
        .bring("userEquipments.mobility", run -> new Roaming(this))
        .bring("scheduler", run -> new LastInReach());
  }
}
